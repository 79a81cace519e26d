using System.Text;

namespace SiteGen.Output;

/// <summary>
/// Files on their way into the output folder. They wait in a folder within it, because only a rename within one file system is a single
/// step. See <see cref="SiteWriter"/> for the rules.
/// </summary>
internal sealed class Staging : IDisposable
{
    private const string FolderName = ".sitegen-staging";
    private const string JournalName = "journal";
    private const string LockName = ".sitegen-lock";

    private readonly string _output;
    private readonly string _folder;
    private readonly FileStream _lock;

    private Staging(string output, FileStream locked)
    {
        _output = output;
        _folder = Path.Combine(output, FolderName);
        _lock = locked;
    }

    /// <summary>Takes the folder for this build, and first completes or undoes what a killed build left behind.</summary>
    /// <exception cref="IOException">Another build holds the folder.</exception>
    public static Staging Open(string output)
    {
        var locked = new FileStream(Path.Combine(output, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        var staging = new Staging(output, locked);
        staging.CompleteOrUndo();
        return staging;
    }

    /// <summary>Stages one file. Safe to call from several threads.</summary>
    public void Put(string path, ReadOnlySpan<byte> content)
    {
        var staged = Path.Combine(_folder, "files", path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        using var stream = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    /// <summary>Makes what was staged public, removes <paramref name="removed"/>, and leaves <paramref name="manifest"/> as the last step.</summary>
    public void Publish(IEnumerable<string> removed, Manifest manifest)
    {
        Put(Manifest.FileName, manifest.ToBytes());
        var journal = Path.Combine(_folder, JournalName);
        File.WriteAllText(journal + ".new", string.Join('\n', removed), new UTF8Encoding(false));
        File.Move(journal + ".new", journal, overwrite: true);
        CompleteOrUndo();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder) && !File.Exists(Path.Combine(_folder, JournalName))) Directory.Delete(_folder, recursive: true);
        _lock.Dispose();
    }

    private void CompleteOrUndo()
    {
        if (!Directory.Exists(_folder)) return;
        var journal = Path.Combine(_folder, JournalName);
        if (File.Exists(journal))
        {
            var root = Path.Combine(_folder, "files");
            var staged = !Directory.Exists(root) ? [] // a build killed while it deleted this folder had moved everything
                : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
            var removed = File.ReadAllText(journal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(Manifest.IsBelow).ToList();
            var folders = staged.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);

            // Only a file that gives way to a folder, or a folder to a file, must go before the new one can come.
            foreach (var path in removed.Where(path => folders.Contains(path) || FoldersOf(path).Any(staged.Contains))) Remove(path);
            foreach (var path in staged.Where(path => path != Manifest.FileName)) MoveIntoPlace(root, path);
            foreach (var path in removed) Remove(path);
            if (staged.Contains(Manifest.FileName)) MoveIntoPlace(root, Manifest.FileName);
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary><c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private void MoveIntoPlace(string root, string path)
    {
        var target = Path.Combine(_output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Combine(root, path), target, overwrite: true);
    }

    private void Remove(string path)
    {
        var target = Path.Combine(_output, path);
        if (!File.Exists(target)) return; // a build killed at this point removed it already
        File.Delete(target);
        for (var folder = Path.GetDirectoryName(target)!; folder.Length > _output.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }
}
