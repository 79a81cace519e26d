using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Output;

/// <summary>
/// Files on their way into the output folder. They wait in a folder within it, because only a rename within one file system is a single
/// step. See <see cref="SiteWriter"/> for the rules.
/// </summary>
internal sealed class Staging : IDisposable
{
    /// <summary>The folder in the output folder where files wait.</summary>
    public const string FolderName = ".sitegen-staging";

    /// <summary>An empty file in the output folder that a build holds locked.</summary>
    public const string LockName = ".sitegen-lock";

    /// <summary>Everything of its own that a build writes through, as paths below the output folder.</summary>
    public static readonly ImmutableArray<string> OwnPaths = [FolderName, $"{FolderName}/{FilesName}", $"{FolderName}/{JournalName}", LockName];

    private const string FilesName = "files";
    private const string JournalName = "journal";

    private readonly string _output;
    private readonly string _folder;
    private readonly string _files;
    private readonly string _journal;
    private readonly FileStream _lock;

    private Staging(string output, FileStream locked)
    {
        _output = output;
        _folder = Path.Combine(output, FolderName);
        _files = Path.Combine(_folder, FilesName);
        _journal = Path.Combine(_folder, JournalName);
        _lock = locked;
    }

    /// <summary>True while a build writes <paramref name="output"/>, and after one was killed: some of its files may be in place and some wait.</summary>
    public static bool IsUnfinished(string output) => Directory.Exists(Path.Combine(output, FolderName));

    /// <summary>Takes the folder for this build, and first completes or undoes what a killed build left behind.</summary>
    /// <exception cref="PublishingException">Another build holds the folder, or the machine fails.</exception>
    public static Staging Open(string output)
    {
        var staging = new Staging(output, Lock(output));
        try
        {
            staging.CompleteOrUndo();
            return staging;
        }
        catch
        {
            staging._lock.Dispose();
            throw;
        }
    }

    /// <summary>Stages one file. Safe to call from several threads.</summary>
    public void Put(string path, ReadOnlySpan<byte> content)
    {
        var staged = Path.Combine(_files, path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        using var stream = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    /// <summary>Makes what was staged public, removes <paramref name="removed"/>, and leaves <paramref name="manifest"/> as the last step.</summary>
    /// <exception cref="PublishingException">The machine fails after the journal was written; the next build completes the work.</exception>
    public void Publish(IEnumerable<string> removed, Manifest manifest)
    {
        Put(Manifest.FileName, manifest.ToBytes());
        File.WriteAllText(_journal + ".new", string.Join('\n', removed), new UTF8Encoding(false));
        MakeFolders();
        DiskFlush.Files(_folder);
        File.Move(_journal + ".new", _journal, overwrite: true);
        CompleteOrUndo();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(_folder) && !File.Exists(_journal)) Directory.Delete(_folder, recursive: true);
        }
        finally
        {
            _lock.Dispose();
        }
    }

    // The empty file stays: deleting it would open a moment in which two builds hold locks on two files of that name. The lock itself
    // belongs to the open file and ends with the process, however that ends.
    private static FileStream Lock(string output)
    {
        try
        {
            return new FileStream(Path.Combine(output, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException fault) when (PublishingException.IsLocked(fault))
        {
            throw PublishingException.AnotherBuild(output, fault);
        }
    }

    private void CompleteOrUndo()
    {
        if (!Directory.Exists(_folder)) return;
        if (File.Exists(_journal)) Complete();
        else Directory.Delete(_folder, recursive: true);
    }

    private void Complete()
    {
        try
        {
            var staged = Staged();
            var removed = File.ReadAllText(_journal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(Manifest.IsBelow).ToList();
            var folders = staged.SelectMany(Manifest.FoldersOf).ToHashSet(StringComparer.Ordinal);

            // Only a file that gives way to a folder, or a folder to a file, must go before the new one can come.
            foreach (var path in removed.Where(path => folders.Contains(path) || Manifest.FoldersOf(path).Any(staged.Contains))) Remove(path);
            foreach (var path in staged.Where(path => path != Manifest.FileName)) MoveIntoPlace(path);
            foreach (var path in removed) Remove(path);
            if (staged.Contains(Manifest.FileName)) MoveIntoPlace(Manifest.FileName);

            // The journal last: while it is there, the rest of this folder means something.
            if (Directory.Exists(_files)) Directory.Delete(_files, recursive: true);
            File.Delete(_journal);
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw PublishingException.HalfWay(_output, fault);
        }
    }

    /// <summary>Paths of the files that wait; none when a build was killed while it cleaned up.</summary>
    private HashSet<string> Staged() => !Directory.Exists(_files) ? []
        : Directory.EnumerateFiles(_files, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_files, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);

    /// <summary>Makes the folders of new files before the journal, while a full disk still undoes everything: renames alone take next to no room.</summary>
    private void MakeFolders()
    {
        foreach (var folder in Staged().SelectMany(Manifest.FoldersOf).Distinct().Select(folder => Path.Combine(_output, folder)).Order(StringComparer.Ordinal))
        {
            // A file stands where a folder will: Complete() removes the one and makes the other.
            if (!File.Exists(folder) && !Manifest.FoldersOf(Path.GetRelativePath(_output, folder).Replace('\\', '/')).Any(above => File.Exists(Path.Combine(_output, above))))
                Directory.CreateDirectory(folder);
        }
    }

    private void MoveIntoPlace(string path)
    {
        var target = Path.Combine(_output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Combine(_files, path), target, overwrite: true);
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
