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
        List<SourceFile> files = [];
        if (new DirectoryInfo(folder).LinkTarget is not null) diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(name)));
        else if (Directory.Exists(folder)) files = Walk(folder, name);
        else diagnostics.Add(DiagnosticCodes.NoInput(new SourceSpan(name)));
        if (files.Count > Limits.Files) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(name), files.Count, Limits.Files, new("filer", "files")));
        return new SourceTree([.. files]);

        List<SourceFile> Walk(string directory, string path)
        {
            var entries = FolderEntry.In(directory);
            if (skipsHidden) entries.RemoveAll(entry => entry.Name[0] is '_' or '.');
            var isUsable = FileNames.Usable(entries.ConvertAll(entry => entry.Name), path, diagnostics);
            entries.RemoveAll(entry => !isUsable(entry.Name) || IsLink(entry));
            entries.Sort(InOrderOfPaths);

            var below = new List<SourceFile>[entries.Count];
            var folders = Enumerable.Range(0, entries.Count).Where(i => entries[i].IsFolder && enters?.Invoke(PathOf(entries[i])) != false).ToList();
            if (folders.Count < FoldersWorthThreads) folders.ForEach(Enter);
            else Parallel.ForEach(folders, Enter);

            var found = new List<SourceFile>(entries.Count);
            for (var i = 0; i < entries.Count; i++)
            {
                if (below[i] is { } inside) found.AddRange(inside);
                else if (!entries[i].IsFolder) found.Add(new SourceFile(PathOf(entries[i]), path, directory, entries[i].Name, entries[i].Stamp));
            }

            return found;

            void Enter(int i) => below[i] = Walk(Path.Combine(directory, entries[i].Name), PathOf(entries[i]));

            string PathOf(FolderEntry entry) => $"{path}/{Composed.Of(entry.Name)}";

            bool IsLink(FolderEntry entry)
            {
                if (!entry.MayBeLink || !entry.IsLink(Path.Combine(directory, entry.Name))) return false;
                diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(PathOf(entry))));
                return true;
            }
        }
    }

    /// <summary>As the paths of everything below them are ordered, in which a slash follows the name of a folder.</summary>
    private static int InOrderOfPaths(FolderEntry one, FolderEntry other)
    {
        var (a, b) = (Composed.Of(one.Name), Composed.Of(other.Name));
        var shared = a.AsSpan().CommonPrefixLength(b);
        return At(a, one.IsFolder) - At(b, other.IsFolder);

        int At(string name, bool isFolder) => shared < name.Length ? name[shared] : shared == name.Length && isFolder ? '/' : 0;
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
                var inside = folder + "/";
                while (last < Files.Length && Files[last].Path.StartsWith(inside, StringComparison.Ordinal)) last++;
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
    public SourceFile? Vocabulary(string root) => Find($"{root}/vocabulary.yml");

    /// <summary>The file of that path; null when there is none.</summary>
    public SourceFile? Find(string path) => PlaceOf(path) is var place && place < Files.Length && Files[place].Path == path ? Files[place] : null;

    /// <summary>The files that lie in a folder itself.</summary>
    /// <param name="folder">Its path from the site folder.</param>
    public IEnumerable<SourceFile> In(string folder)
    {
        var start = folder + '/';
        for (var place = PlaceOf(start); place < Files.Length && Files[place].Path.StartsWith(start, StringComparison.Ordinal); place++)
        {
            if (Files[place].Folder == folder) yield return Files[place];
        }
    }

    /// <summary>Where that path stands among the files, or would.</summary>
    private int PlaceOf(string path) => OrderedPaths.PlaceOf(Files.Length, place => Files[place].Path, path);
}
