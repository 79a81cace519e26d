using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Disk;

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
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

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
        using var stream = Begin(path);
        stream.Write(content);
    }

    /// <summary>Stages a large file, which is made on the way. Safe to call from several threads.</summary>
    public (Hash256 Hash, int Length) Put(LargeFile file)
    {
        using var stream = Begin(file.Path);
        return file.WriteTo(stream);
    }

    /// <summary>Takes a staged file back, which then stays as it is published.</summary>
    public void TakeBack(string path) => File.Delete(Path.Combine(_files, path));

    private FileStream Begin(string path)
    {
        var staged = Path.Combine(_files, path);
        var folder = Path.GetDirectoryName(staged)!;
        if (!_made.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _made[folder] = true;
        }

        return new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Makes what was staged public, removes <paramref name="removed"/>, and leaves <paramref name="manifest"/> as the last step.</summary>
    /// <exception cref="PublishingException">The machine fails after the journal was written; the next build completes the work.</exception>
    public void Publish(IEnumerable<string> removed, ReadOnlySpan<byte> manifest)
    {
        Put(Manifest.FileName, manifest);
        File.WriteAllText(_journal + ".new", string.Join('\n', removed), new UTF8Encoding(false));
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
            var removed = File.ReadAllText(_journal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(Manifest.IsBelow).ToList();

            // Somebody may have planted a link since the build that left this was killed.
            if (PlantedLinks.In(_output, removed) is [var planted, ..]) throw new IOException(planted.Message.En);

            // Only a file that gives way to a folder, or a folder to a file, must go before the new one can come.
            foreach (var path in removed.Where(GivesWay)) Remove(path);
            if (Directory.Exists(_files)) MoveIntoPlace(new DirectoryInfo(_files), _output);
            foreach (var path in removed) Remove(path);
            var manifest = Path.Combine(_files, Manifest.FileName);
            if (File.Exists(manifest)) File.Move(manifest, Path.Combine(_output, Manifest.FileName), overwrite: true);

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

    /// <summary>True for a published file that stands where a folder waits, and for one in a folder where a file waits.</summary>
    private bool GivesWay(string path) => Directory.Exists(Path.Combine(_files, path)) || Manifest.FoldersOf(path).Any(folder => File.Exists(Path.Combine(_files, folder)));

    /// <summary>
    /// Everything that waits in a folder but the manifest. A folder that the site does not have yet moves as a whole, by one rename: a
    /// first build then takes as many as the site has folders at its top, and none has to be made while a full disk could still stop the work.
    /// </summary>
    private void MoveIntoPlace(DirectoryInfo waiting, string target)
    {
        foreach (var entry in waiting.EnumerateFileSystemInfos())
        {
            var place = Path.Combine(target, entry.Name);
            if (entry is DirectoryInfo && PlantedLinks.IsLink(place)) throw new IOException($"{place} is a symbolic link");
            if (entry is DirectoryInfo folder && Directory.Exists(place)) MoveIntoPlace(folder, place);
            else if (entry is DirectoryInfo whole) whole.MoveTo(place);
            else if (target != _output || entry.Name != Manifest.FileName) File.Move(entry.FullName, place, overwrite: true);
        }
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
