using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Reading.Kept;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// Reads the whole input folder into one <see cref="Council"/> and resolves every reference once. One bad file does not hide the next:
/// what can be read is read, and everything wrong is reported in one run.
/// </summary>
internal sealed class CouncilReader
{
    private readonly SourceTree _sources;
    private readonly string _root;
    private readonly DateTime _localNow;
    private readonly DiagnosticBag _diagnostics;
    private readonly ProseReader _prose;
    private readonly IReadOnlySet<string> _allowedHtml;
    private readonly KeptRecord _kept;
    private readonly string _minutes;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <param name="sources">The input folder.</param>
    /// <param name="inputName">Its path from the site folder.</param>
    /// <param name="localNow">The moment of the build at the place of the meetings: what is published later is held back.</param>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="allowedHtml">Names of the HTML elements that texts may hold; null for none.</param>
    /// <param name="kept">What the build before read; null when nothing is kept.</param>
    public CouncilReader(SourceTree sources, string inputName, DateTime localNow, DiagnosticBag diagnostics, IReadOnlySet<string>? allowedHtml = null, KeptRecord? kept = null)
    {
        _allowedHtml = allowedHtml ?? ImmutableHashSet<string>.Empty;
        _prose = new ProseReader(_allowedHtml, diagnostics);
        _kept = kept ?? KeptRecord.None();
        _sources = sources;
        _root = inputName;
        _localNow = localNow;
        _diagnostics = diagnostics;
        _minutes = $"{inputName}/minutes/";
    }

    /// <summary>Folders of the meetings that are under embargo, once the record was read: of what is in them nothing may be kept between builds.</summary>
    public ImmutableArray<string> HeldBack { get; private set; } = [];

    /// <summary>The council. Holds nothing of an embargoed meeting but that there is one, and of a closed item only what may be shown.</summary>
    /// <param name="language">Language of labels.</param>
    /// <param name="progress">Told how many meetings have been read; null when nobody wants to know.</param>
    public Council Read(string language, IProgress<Steps>? progress = null)
    {
        _used.Add($"{_root}/privacy.yml"); // read by the privacy gate
        var vocabulary = new VocabularyReader(language, _diagnostics).Read(Take($"{_root}/vocabulary.yml"));
        var oldAddresses = OldAddressReader.Read(Take($"{_root}/addresses.yml"), _diagnostics);
        var bodies = In("bodies", ".md").Select(file => BodyReader.Read(file, _prose, _diagnostics)).OfType<Body>()
            .DistinctBy(body => body.Id).OrderBy(body => body.Name, Alphabetical.Order).ToImmutableArray();
        var pages = In("pages", ".md").Select(file => PageReader.Read(file, _prose, _diagnostics)).OfType<PlainPage>().ToImmutableArray();
        var meetings = Meetings(bodies.ToDictionary(body => body.Id), vocabulary, language, progress);
        var published = meetings.Where(meeting => !IsEmbargoed(meeting))
            .OrderByDescending(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal).ToImmutableArray();

        var heldBack = meetings.Where(IsEmbargoed).ToList();
        HeldBack = [.. heldBack.Select(meeting => meeting.Folder)];
        var otherTexts = bodies.Select(body => body.Text).Concat(pages.Select(page => page.Text)).ToList();
        var files = new PublishedFiles(_sources.Find);
        var elsewhere = files.Elsewhere(meetings, otherTexts);
        NoteUnused(meetings.SelectMany(meeting => meeting.Files).Concat(elsewhere).Select(file => file.Source).ToHashSet(StringComparer.Ordinal));
        foreach (var file in elsewhere) AttachmentCheck.Run(file, _diagnostics);
        if (heldBack.Count > 0) elsewhere = files.Elsewhere(published, otherTexts);
        return new Council
        {
            Bodies = bodies,
            Meetings = published,
            Pages = pages,
            Files = published.SelectMany(meeting => meeting.Files).Concat(elsewhere).ToImmutableSortedDictionary(file => file.Source, file => file, StringComparer.Ordinal),
            Embargoed = heldBack.Count,
            NextRelease = heldBack.Min(meeting => meeting.PublishedAt),
            OldAddresses = oldAddresses,
            Vocabulary = vocabulary,
        };
    }

    /// <summary>Every meeting, in the order of their folders. Folders are read side by side; one that is as it was when the build before read it is not read at all.</summary>
    private List<Meeting> Meetings(Dictionary<string, Body> bodies, Vocabulary vocabulary, string language, IProgress<Steps>? progress)
    {
        var folders = _sources.Meetings(_root);
        var rules = Rules(bodies.Keys, language);
        var reader = new MeetingFolderReader(bodies, vocabulary, _allowedHtml);
        var read = new ReadFolder[folders.Length];
        var done = 0;
        Parallel.For(0, folders.Length, i =>
        {
            var key = folders[i].Key(rules);
            read[i] = _kept.Find(folders[i], key, bodies.GetValueOrDefault(folders[i].BodyId), vocabulary) ?? Fresh(folders[i], key);
            progress?.Report(new Steps(Interlocked.Increment(ref done), folders.Length));
        });

        var meetings = new List<Meeting>();
        foreach (var folder in read)
        {
            foreach (var fault in folder.Faults) _diagnostics.Add(fault);
            if (folder.Meeting is { } meeting) meetings.Add(meeting);
        }

        if (meetings.Count > Limits.Meetings) _diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan($"{_root}/minutes"), meetings.Count, Limits.Meetings, new("møder", "meetings")));
        return meetings;

        ReadFolder Fresh(MeetingFolder folder, Mark128 key)
        {
            var (meeting, faults) = reader.Read(folder);
            var fresh = new ReadFolder(folder, key, meeting is null ? null : meeting with { Mark = key }, faults);
            return meeting is null || !IsEmbargoed(meeting) ? _kept.Keep(fresh, vocabulary) : fresh;
        }
    }

    /// <summary>What the reading of a folder depends on besides its files.</summary>
    private Mark128 Rules(IEnumerable<string> bodies, string language)
    {
        var rules = new Fingerprint();
        foreach (var text in new[] { _root, language }.Concat(_allowedHtml.Order(StringComparer.Ordinal)).Append("").Concat(bodies.Order(StringComparer.Ordinal))) rules.Add(text);
        if (_sources.Vocabulary(_root) is { } vocabulary) rules.Add(vocabulary.Mark);
        return rules.Value;
    }

    private bool IsEmbargoed(Meeting meeting) => meeting.PublishedAt > _localNow;

    /// <summary>Reports files that no reader took and, unless an unreadable file may be the one that names them, attachments that nothing names. An attachment that may not be published names none.</summary>
    private void NoteUnused(HashSet<string> named)
    {
        var pages = $"{_root}/pages/";
        var allAreRead = !_diagnostics.HasErrors || _diagnostics.Sorted().All(fault => fault.Severity != Severity.Error || named.Contains(fault.At.Path));
        foreach (var file in _sources.Files)
        {
            // How deep it lies in the folder of a meeting: 2 for a text of its record, more for what that may name; every reader of a folder takes all that is in it.
            var depth = file.Path.StartsWith(_minutes, StringComparison.Ordinal) ? file.Path.AsSpan(_minutes.Length).Count('/') : 0;
            if ((depth == 2 && file.Path.EndsWith(".md", StringComparison.Ordinal)) || named.Contains(file.Path)) continue;
            if (depth >= 2)
            {
                if (allAreRead) _diagnostics.Add(DiagnosticCodes.UnusedAttachment(new SourceSpan(file.Path)));
            }
            else if (!_used.Contains(file.Path) && !file.Path.StartsWith(pages, StringComparison.Ordinal))
            {
                _diagnostics.Add(DiagnosticCodes.StrayFile(new SourceSpan(file.Path)));
            }
        }
    }

    private IEnumerable<SourceFile> In(string folder, string extension) =>
        _sources.In($"{_root}/{folder}").Where(file => file.Name.EndsWith(extension, StringComparison.Ordinal)).Select(file => Take(file.Path)!);

    private SourceFile? Take(string path)
    {
        if (_sources.Find(path) is not { } file) return null;
        _used.Add(path);
        return file;
    }
}
