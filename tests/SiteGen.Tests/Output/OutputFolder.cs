using System.Text;
using SiteGen.Output;

namespace SiteGen.Tests.Output;

/// <summary>An output folder of its own, deleted after the test.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _above = Directory.CreateTempSubdirectory("sitegen-output-").FullName;

    public OutputFolder() => Folder = Path.Combine(_above, "output");

    public string Folder { get; }

    /// <summary>Every file below the folder but the manifest and the lock.</summary>
    public IEnumerable<string> Files =>
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Where(path => path is not (Manifest.FileName or ".sitegen-lock")).Order(StringComparer.Ordinal) : [];

    public string this[string path]
    {
        get => File.ReadAllText(Full(path));
        set
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
            File.WriteAllText(Full(path), value);
        }
    }

    /// <summary>Publishes files given as path and text.</summary>
    public WriteResult Write(params (string Path, string Text)[] files) => SiteWriter.Write(Folder, [.. files.Select(file => Of(file.Path, file.Text))]);

    /// <summary>Publishes one file.</summary>
    public WriteResult Write(OutputFile file) => SiteWriter.Write(Folder, [file]);

    public static OutputFile Of(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));

    public string Full(string path) => Path.Combine(Folder, path);

    public void Dispose() => Directory.Delete(_above, recursive: true);
}
