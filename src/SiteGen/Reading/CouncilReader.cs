using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// Reads the whole input folder into one <see cref="Council"/> and resolves every reference once. One bad file does not hide the next:
/// what can be read is read, and everything wrong is reported in one run.
/// </summary>
internal sealed class CouncilReader
{
    private readonly string _root;
    private readonly DateTime _localNow;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SourceFile> _files;
    private readonly ProseReader _prose;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <param name="sources">The input folder.</param>
    /// <param name="inputName">Its path from the site folder.</param>
    /// <param name="localNow">The moment of the build at the place of the meetings: what is published later is held back.</param>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="allowedHtml">Names of the HTML elements that texts may hold; null for none.</param>
    public CouncilReader(SourceTree sources, string inputName, DateTime localNow, DiagnosticBag diagnostics, IReadOnlySet<string>? allowedHtml = null)
    {
        _prose = new ProseReader(allowedHtml ?? ImmutableHashSet<string>.Empty, diagnostics);
        _root = inputName;
        _localNow = localNow;
        _diagnostics = diagnostics;
        _files = sources.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The council. Holds nothing of an embargoed meeting but that there is one, and of a closed item only what may be shown.</summary>
    /// <param name="language">Language of labels.</param>
    public Council Read(string language)
    {
        _used.Add($"{_root}/privacy.yml"); // read by the privacy gate
        var vocabulary = new VocabularyReader(language, _diagnostics).Read(Take($"{_root}/vocabulary.yml"));
        var oldAddresses = OldAddressReader.Read(Take($"{_root}/addresses.yml"), _diagnostics);
        var bodies = In("bodies", ".md").Select(file => BodyReader.Read(file, _prose, _diagnostics)).OfType<Body>()
            .DistinctBy(body => body.Id).OrderBy(body => body.Name, Alphabetical.Order).ToImmutableArray();
        var pages = In("pages", ".md").Select(file => PageReader.Read(file, _prose, _diagnostics)).OfType<PlainPage>().ToImmutableArray();
        var meetings = Meetings(bodies.ToDictionary(body => body.Id), vocabulary);
        var published = meetings.Where(meeting => !IsEmbargoed(meeting))
            .OrderByDescending(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal).ToImmutableArray();

        var otherTexts = bodies.Select(body => body.Text).Concat(pages.Select(page => page.Text)).ToList();
        var files = new PublishedFiles(_files);
        var named = files.NamedBy(meetings, otherTexts);
        NoteUnused(named);
        foreach (var file in named.Values) AttachmentCheck.Run(file, _diagnostics);
        return new Council
        {
            Bodies = bodies,
            Meetings = published,
            Pages = pages,
            Files = files.NamedBy(published, otherTexts),
            Embargoed = meetings.Count - published.Length,
            OldAddresses = oldAddresses,
            Vocabulary = vocabulary,
        };
    }

    private List<Meeting> Meetings(Dictionary<string, Body> bodies, Vocabulary vocabulary)
    {
        var meetings = new List<Meeting>();
        var folders = _files.Values.Where(file => file.Path.StartsWith($"{_root}/minutes/", StringComparison.Ordinal) && file.Path.Split('/').Length > Depth + 3)
            .GroupBy(file => string.Join('/', file.Path.Split('/').Take(Depth + 3))).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in folders)
        {
            var folder = group.Key;
            var names = folder.Split('/');
            var (bodyId, folderName) = (names[^2], names[^1]);
            var inside = group.ToDictionary(file => file.Path, StringComparer.Ordinal);
            _used.UnionWith(inside.Keys);
            if (!bodies.TryGetValue(bodyId, out var body)) _diagnostics.Add(DiagnosticCodes.UnknownBody(new SourceSpan(folder), bodyId, Nearest.To(bodyId, bodies.Keys)));
            else if (MeetingReader.DayOf(folderName) is not { } day) _diagnostics.Add(DiagnosticCodes.BadMeetingFolder(new SourceSpan(folder), folderName));
            else if (!inside.TryGetValue($"{folder}/meeting.md", out var source)) _diagnostics.Add(DiagnosticCodes.NoMeetingFile(new SourceSpan(folder)));
            else if (Meeting(source, body, day, inside, vocabulary) is { } meeting) meetings.Add(meeting);
        }

        if (meetings.Count > Limits.Meetings) _diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan($"{_root}/minutes"), meetings.Count, Limits.Meetings, new("møder", "meetings")));
        return meetings;
    }

    private Meeting? Meeting(SourceFile source, Body body, DateOnly day, Dictionary<string, SourceFile> inside, Vocabulary vocabulary)
    {
        var attachments = new AttachmentReader(source.Folder, inside, _diagnostics);
        if (MeetingReader.Read(source, body, day, attachments, _prose, _diagnostics) is not { } meeting) return null;
        var reader = new ItemReader(meeting, vocabulary, attachments, _prose, _diagnostics);
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var items = new List<AgendaItem>();
        var allAreRead = true;
        foreach (var file in inside.Values.Where(file => file.Folder == source.Folder && file != source && file.Name.EndsWith(".md", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (reader.Read(file) is not { } read) allAreRead = false;
            else if (!seen.TryAdd(read.Item.Number, file.Path)) _diagnostics.Add(DiagnosticCodes.RepeatedNumber(read.NumberAt, read.Item.Number, seen[read.Item.Number]));
            else items.Add(read.Item);
        }

        if (items.Count > Limits.Items) _diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(source.Path), items.Count, Limits.Items, new("punkter", "items")));

        // The item that somebody attended may be the one that could not be read, which was told already.
        var attended = meeting.Attendance.SelectMany(group => group.Members).SelectMany(person => person.Items);
        foreach (var number in attended.Where(number => allAreRead && !seen.ContainsKey(number)))
            _diagnostics.Add(DiagnosticCodes.AttendsUnknownItem(new SourceSpan(source.Path), number));
        return meeting with { Items = [.. items.OrderBy(item => item.Number, NaturalOrder.Numbers)] };
    }

    private bool IsEmbargoed(Meeting meeting) => meeting.PublishedAt > _localNow;

    /// <summary>Reports files that no reader took and, unless an unreadable file may be the one that names them, attachments that nothing names.</summary>
    private void NoteUnused(ImmutableSortedDictionary<string, LocalFile> named)
    {
        foreach (var file in _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (_used.Contains(file.Path) && file.Path.StartsWith($"{_root}/minutes/", StringComparison.Ordinal))
            {
                var isRecord = file.Name.EndsWith(".md", StringComparison.Ordinal) && file.Path.Split('/').Length == Depth + 4;
                if (!isRecord && !_diagnostics.HasErrors && !named.ContainsKey(file.Path)) _diagnostics.Add(DiagnosticCodes.UnusedAttachment(new SourceSpan(file.Path)));
            }
            else if (!_used.Contains(file.Path) && !named.ContainsKey(file.Path) && !file.Path.StartsWith($"{_root}/pages/", StringComparison.Ordinal))
            {
                _diagnostics.Add(DiagnosticCodes.StrayFile(new SourceSpan(file.Path)));
            }
        }
    }

    private int Depth => _root.Split('/').Length;

    private IEnumerable<SourceFile> In(string folder, string extension) =>
        _files.Values.Where(file => file.Folder == $"{_root}/{folder}" && file.Name.EndsWith(extension, StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Take(file.Path)!);

    private SourceFile? Take(string path)
    {
        if (!_files.TryGetValue(path, out var file)) return null;
        _used.Add(path);
        return file;
    }
}
