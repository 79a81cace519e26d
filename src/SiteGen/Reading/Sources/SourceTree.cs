using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// Every file of the input folder, in ordinal order of their paths. Names that begin with <c>_</c> or <c>.</c> are left out. Reported and
/// left out are symbolic links, which may lead out of the folder, and names that not every computer can hold.
/// </summary>
internal sealed class SourceTree
{
    private const int FoldersWorthThreads = 16;

    private ImmutableArray<MeetingFolder> _meetings;

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
        var files = new ConcurrentBag<SourceFile>();
        if (new DirectoryInfo(folder).LinkTarget is not null) diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(name)));
        else if (Directory.Exists(folder)) Walk(folder, name);
        else diagnostics.Add(DiagnosticCodes.NoInput(new SourceSpan(name)));
        if (files.Count > Limits.Files) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(name), files.Count, Limits.Files, new("filer", "files")));
        return new SourceTree([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

        void Walk(string directory, string path)
        {
            var entries = FolderEntry.In(directory).Where(entry => !skipsHidden || entry.Name[0] is not ('_' or '.')).ToList();
            var usable = FileNames.Usable(entries.Select(entry => entry.Name), path, diagnostics);
            var folders = new List<(string Directory, string Path)>();
            foreach (var entry in entries.Where(entry => usable.Contains(entry.Name)))
            {
                var (entryPath, full) = ($"{path}/{Composed.Of(entry.Name)}", Path.Combine(directory, entry.Name));
                if (entry.IsLink(full)) diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(entryPath)));
                else if (!entry.IsFolder) files.Add(new SourceFile(entryPath, path, full, entry.Stamp));
                else if (enters?.Invoke(entryPath) != false) folders.Add((full, entryPath));
            }

            if (folders.Count < FoldersWorthThreads) foreach (var below in folders) Walk(below.Directory, below.Path);
            else Parallel.ForEach(folders, below => Walk(below.Directory, below.Path));
        }
    }

    /// <summary>The folders of meetings, <c>minutes/&lt;body&gt;/&lt;folder&gt;</c>, in the order of their paths, each with every file in it and below.</summary>
    /// <param name="root">Path of the input folder from the site folder.</param>
    public ImmutableArray<MeetingFolder> Meetings(string root) => _meetings.IsDefault ? _meetings = MeetingsBelow(root) : _meetings;

    private ImmutableArray<MeetingFolder> MeetingsBelow(string root)
    {
        var minutes = $"{root}/minutes/";
        var folders = ImmutableArray.CreateBuilder<MeetingFolder>();
        for (var first = 0; first < Files.Length;)
        {
            var last = first + 1;
            if (FolderOf(Files[first].Path) is { } folder)
            {
                while (last < Files.Length && Files[last].Path.StartsWith(folder + "/", StringComparison.Ordinal)) last++;
                folders.Add(new MeetingFolder(folder, Files[first..last]));
            }

            first = last;
        }

        return folders.ToImmutable();

        // Files that lie beside meetings' folders belong to none.
        string? FolderOf(string path)
        {
            if (!path.StartsWith(minutes, StringComparison.Ordinal)) return null;
            var body = path.IndexOf('/', minutes.Length);
            var folder = body < 0 ? -1 : path.IndexOf('/', body + 1);
            return folder < 0 ? null : path[..folder];
        }
    }

    /// <summary>The site's own vocabulary; null when it has none.</summary>
    /// <param name="root">Path of the input folder from the site folder.</param>
    public SourceFile? Vocabulary(string root) => Files.FirstOrDefault(file => file.Path == $"{root}/vocabulary.yml");
}
