using System.Text;
using SiteGen.Output;

namespace SiteGen.Cli.Import;

/// <summary>The folder that an import writes to: compares with what is there, and writes.</summary>
/// <param name="folder">Full path.</param>
internal sealed class ImportTarget(string folder)
{
    private readonly Dictionary<string, byte[]> _written = new(StringComparer.Ordinal);

    /// <summary>How a file to write stands to what is there.</summary>
    public PlannedFile Plan(OutputFile file)
    {
        var bytes = file.Make().ToArray();
        var full = Path.Combine(folder, file.Path);
        var before = _written.TryGetValue(file.Path, out var earlier) ? earlier : File.Exists(full) ? File.ReadAllBytes(full) : null;
        return new PlannedFile(file.Path, full, bytes, before);
    }

    /// <summary>Remembers a file of a dry run, so that a second document for the same meeting is noticed there too.</summary>
    public void Remember(PlannedFile file) => _written[file.Path] = file.Bytes;

    /// <summary>Writes a file: a new one without ever replacing another, one that differs by putting a complete file in its place.</summary>
    /// <exception cref="IOException">It cannot be written, or has appeared in the meantime.</exception>
    public static void Write(PlannedFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file.FullPath)!);
        if (file.Before is null)
        {
            using var created = new FileStream(file.FullPath, FileMode.CreateNew, FileAccess.Write);
            created.Write(file.Bytes);
            return;
        }

        var beside = file.FullPath + ".new";
        File.WriteAllBytes(beside, file.Bytes);
        File.Move(beside, file.FullPath, overwrite: true);
    }
}

/// <summary>A file that an import would write.</summary>
/// <param name="Path">Path below the target folder.</param>
/// <param name="FullPath">Path on this machine.</param>
/// <param name="Bytes">What to write.</param>
/// <param name="Before">What is there now; null when nothing is.</param>
internal sealed record PlannedFile(string Path, string FullPath, byte[] Bytes, byte[]? Before)
{
    /// <summary>True when there is nothing to write.</summary>
    public bool IsSame => Before is not null && Before.AsSpan().SequenceEqual(Bytes);

    /// <summary>True when something else is there.</summary>
    public bool Differs => Before is not null && !IsSame;

    /// <summary>The difference in the form that patch reads; for files that are no text one line.</summary>
    public IEnumerable<string> Difference(string shown) => Bytes.Contains((byte)0) || Before!.Contains((byte)0)
        ? [$"Binary files a/{shown} and b/{shown} differ"]
        : UnifiedDiff.Of(shown, Encoding.UTF8.GetString(Before!), Encoding.UTF8.GetString(Bytes));
}
