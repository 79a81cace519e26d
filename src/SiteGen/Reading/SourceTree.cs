using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// Every file of the input folder, in ordinal order of their paths. Names that begin with <c>_</c> or <c>.</c> are left out. Reported and
/// left out are symbolic links, which may lead out of the folder, and names that not every computer can hold.
/// </summary>
internal sealed class SourceTree
{
    private SourceTree(ImmutableArray<SourceFile> files) => Files = files;

    /// <summary>The files.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>
    /// Walks <paramref name="folder"/>, whose path from the site folder is <paramref name="name"/>. A missing folder is a diagnostic.
    /// Paths are composed (å is one character), as texts are: macOS hands them out in pieces.
    /// </summary>
    /// <param name="folder">Full path of the input folder.</param>
    /// <param name="name">Its path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0201, SG0215, SG0906, SG0907 and SG0911.</param>
    /// <param name="enters">Whether to look into the folder of that path from the site folder; null looks into all.</param>
    /// <param name="skipsHidden">Whether names that begin with <c>_</c> or <c>.</c> are left out.</param>
    public static SourceTree Load(string folder, string name, DiagnosticBag diagnostics, Func<string, bool>? enters = null, bool skipsHidden = true)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var root = new DirectoryInfo(folder);
        if (root.LinkTarget is not null) diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(name)));
        else if (root.Exists) Walk(root, name);
        else diagnostics.Add(DiagnosticCodes.NoInput(new SourceSpan(name)));
        if (files.Count > Limits.Files) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(name), files.Count, Limits.Files, new("filer", "files")));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SourceTree(files.ToImmutable());

        void Walk(DirectoryInfo directory, string path)
        {
            var entries = directory.EnumerateFileSystemInfos().Where(entry => !skipsHidden || entry.Name[0] is not ('_' or '.')).ToList();
            var usable = FileNames.Usable(entries.Select(entry => entry.Name), path, diagnostics);
            foreach (var entry in entries.Where(entry => usable.Contains(entry.Name)))
            {
                var entryPath = $"{path}/{Composed.Of(entry.Name)}";
                if (entry.LinkTarget is not null) diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(entryPath)));
                else if (entry is DirectoryInfo child && enters?.Invoke(entryPath) != false) Walk(child, entryPath);
                else if (entry is FileInfo file) files.Add(new SourceFile(entryPath, path, file.FullName, file.Length));
            }
        }
    }
}

/// <summary>A file of the input folder.</summary>
/// <param name="Path">Path from the site folder, forward slashes.</param>
/// <param name="Folder">Its folder's path from the site folder.</param>
/// <param name="FullPath">Path on this machine.</param>
/// <param name="SizeInBytes">Size when the folder was walked.</param>
internal sealed record SourceFile(string Path, string Folder, string FullPath, long SizeInBytes)
{
    /// <summary>Name of the file with the site's settings.</summary>
    public const string SettingsName = "statiq.json";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Name without folders and extension.</summary>
    public string BaseName => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The settings of a site, which lie beside the input folder.</summary>
    public static SourceFile Settings(string siteFolder)
    {
        var file = new FileInfo(System.IO.Path.Combine(siteFolder, SettingsName));
        return new SourceFile(SettingsName, "", file.FullName, file.Length);
    }

    /// <summary>The file as the model knows it.</summary>
    public LocalFile ToLocalFile() => new(Path, FullPath, SizeInBytes, PictureSize.Of(FullPath));

    /// <summary>Every byte of the file.</summary>
    public byte[] ReadBytes() => File.ReadAllBytes(FullPath);

    /// <summary>The file's bytes one after another, for files that are too large to hold.</summary>
    public Stream Open() => File.OpenRead(FullPath);

    /// <summary>The text with lines ended by LF and without a byte-order mark; null, and a diagnostic, when it is not UTF-8, too large or a line of it too long.</summary>
    public string? ReadText(DiagnosticBag diagnostics)
    {
        if (SizeInBytes > Limits.TextBytes)
        {
            diagnostics.Add(DiagnosticCodes.FileTooLarge(new SourceSpan(Path), SizeInBytes, Limits.TextBytes));
            return null;
        }

        try
        {
            var text = WithPlainLineEnds(Strict.GetString(File.ReadAllBytes(FullPath)));
            return TextCheck.Run(text, Path, diagnostics) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(DiagnosticCodes.NotUtf8(new SourceSpan(Path)));
            return null;
        }
    }

    // Only the ends that editors count as lines: a stray form feed or U+2028 must not shift the numbers of all lines after it.
    private static string WithPlainLineEnds(string text) => (text is ['\uFEFF', ..] ? text[1..] : text).Replace("\r\n", "\n").Replace('\r', '\n');
}
