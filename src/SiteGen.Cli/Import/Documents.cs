using SiteGen.Import;

namespace SiteGen.Cli.Import;

/// <summary>The documents to import, and the files beside them.</summary>
internal static class Documents
{
    /// <summary>How the name of a report ends; a report is no document.</summary>
    public const string ReportEnding = ".import.md";

    private const long LargestAttachment = 50_000_000;

    /// <summary>The document itself, or every document of a folder and of those below it, in ordinal order. Word's own lock files and hidden files are passed over.</summary>
    /// <exception cref="UsageFault">There is nothing at the path, or no document in the folder.</exception>
    public static IReadOnlyList<string> At(string source)
    {
        if (File.Exists(source)) return [source];
        if (!Directory.Exists(source)) throw UsageFault.NoSuchDocument(source);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        var found = Directory.EnumerateFiles(source, "*", options).Where(IsDocument).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw UsageFault.NoDocuments(source, Importer.Extensions);
    }

    /// <summary>Reads files that a document names by a relative address: beside it or below, never elsewhere.</summary>
    public static Func<string, ReadOnlyMemory<byte>?> Beside(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        return address =>
        {
            if (address.Length == 0 || address.Contains(':') || address.Contains('\0') || Path.IsPathRooted(address)) return null;
            var path = Path.GetFullPath(Uri.UnescapeDataString(address), folder);
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
            var file = new FileInfo(path);
            // Named with its type: a bare null would become an empty file, as a null array is an empty memory.
            return file.Exists && file.LinkTarget is null && file.Length < LargestAttachment ? File.ReadAllBytes(path) : (ReadOnlyMemory<byte>?)null;
        };
    }

    private static bool IsDocument(string path)
    {
        var name = Path.GetFileName(path);
        return name[0] is not ('.' or '_' or '~') && !name.EndsWith(ReportEnding, StringComparison.OrdinalIgnoreCase) && Importer.Extensions.Contains(Path.GetExtension(name).ToLowerInvariant());
    }
}
