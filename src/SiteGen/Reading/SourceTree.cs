using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>
/// Every file of the input folder, in ordinal order of their paths. Names that begin with <c>_</c> or <c>.</c> are left out, and
/// symbolic links are reported and left out: they may lead out of the folder.
/// </summary>
internal sealed class SourceTree
{
    private SourceTree(ImmutableArray<SourceFile> files) => Files = files;

    /// <summary>The files.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>Walks <paramref name="folder"/>, whose path from the site folder is <paramref name="name"/>. A missing folder is a diagnostic.</summary>
    /// <param name="folder">Full path of the input folder.</param>
    /// <param name="name">Its path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0201 and SG0215.</param>
    /// <param name="enters">Whether to look into the folder of that path from the site folder; null looks into all.</param>
    public static SourceTree Load(string folder, string name, DiagnosticBag diagnostics, Func<string, bool>? enters = null)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        if (Directory.Exists(folder)) Walk(new DirectoryInfo(folder), name);
        else diagnostics.Add(DiagnosticCodes.NoInput(new SourceSpan(name)));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SourceTree(files.ToImmutable());

        void Walk(DirectoryInfo directory, string path)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (entry.Name[0] is '_' or '.') continue;
                var entryPath = $"{path}/{entry.Name}";
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
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Name without folders.</summary>
    public string Name => Path[(Folder.Length + 1)..];

    /// <summary>Name without folders and extension.</summary>
    public string BaseName => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The file as the model knows it.</summary>
    public LocalFile ToLocalFile() => new(Path, FullPath, SizeInBytes, PictureSize.Of(FullPath));

    /// <summary>The text with lines ended by LF and without a byte-order mark; null, and a diagnostic, when it is not UTF-8.</summary>
    public string? ReadText(DiagnosticBag diagnostics)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(FullPath));
            return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(DiagnosticCodes.NotUtf8(new SourceSpan(Path)));
            return null;
        }
    }
}
