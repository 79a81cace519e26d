using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Every page and published file with its address, settled before anything is rendered: a link is looked up, never guessed.</summary>
internal sealed class PagePlan
{
    /// <summary>Names at the top of the output folder that are SiteGen's own.</summary>
    private static readonly HashSet<string> OwnNames = new(["assets", "search-index", "opensearch.xml", "robots.txt", "sitemap.xml", Manifest.FileName], StringComparer.OrdinalIgnoreCase);

    private readonly SortedDictionary<string, PlannedPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sourceOfFile = new(StringComparer.Ordinal);
    private readonly PlanContext _context;
    private readonly Lazy<RecordAccount> _account;
    private readonly DiagnosticBag _diagnostics;

    private PagePlan(PlanContext context, DiagnosticBag diagnostics)
    {
        _context = context;
        _diagnostics = diagnostics;
        _account = new Lazy<RecordAccount>(() => RecordAccount.Of(context.Council, context.Today, context.Options.PublishWithinDays));
        Frame = SiteFrames.For(context);
        Files = [.. context.Council.Files.Values.Select(file => new PlannedFile(context.Urls.Of(file), file))];
    }

    /// <summary>What stands around every page.</summary>
    public SiteFrame Frame { get; }

    /// <summary>The pages, by address.</summary>
    public IEnumerable<PlannedPage> Pages => _pages.Values;

    /// <summary>Attachments and pictures to copy.</summary>
    public ImmutableArray<PlannedFile> Files { get; }

    /// <summary>What of the record is there and what is not; counted when it is first asked for.</summary>
    public RecordAccount Account => _account.Value;

    /// <summary>Every address.</summary>
    public SiteUrls Urls => _context.Urls;

    /// <summary>Resolves what people write as links.</summary>
    public LinkResolver Links => _context.Links;

    /// <summary>True for the page that is the site's own accessibility statement, by its file name in either language.</summary>
    public static bool IsStatement(PlainPage page) => page.Id is "tilgaengelighed" or "tilgaengelighedserklaering" or "accessibility";

    /// <summary>Plans the site. Two things at one address are SG0218.</summary>
    public static PagePlan For(Council council, SiteOptions options, Language language, DiagnosticBag diagnostics)
    {
        var origin = options.Host is null ? null : $"{(options.LinksUseHttps ? "https" : "http")}://{options.Host}";
        var urls = new SiteUrls(language, options.LinkRoot, origin, options.InputPath);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        var context = new PlanContext(council, options, language, urls, new Pieces(urls, language, zone), new LinkResolver(urls), new CaseIndex(council));
        var plan = new PagePlan(context, diagnostics);
        plan.AddContent();
        plan.AddLists();
        plan.AddFiles();
        plan.AddRedirects();
        plan.CheckClashes();
        return plan;
    }

    private void AddContent()
    {
        var (council, urls) = (_context.Council, _context.Urls);
        foreach (var body in council.Bodies)
        {
            var meetings = council.Meetings.Where(meeting => meeting.Body.Id == body.Id).ToImmutableArray();
            Add(urls.Of(body), body.Text.File, () => BodyPages.For(_context, body, meetings), () => Anchors.Of(body.Text));
            for (var i = 0; i < meetings.Length; i++)
                AddMeeting(meetings[i], previous: i + 1 < meetings.Length ? meetings[i + 1] : null, next: i > 0 ? meetings[i - 1] : null);
        }

        foreach (var page in council.Pages) Add(urls.Of(page), page.Text.File, () => TextPages.For(_context, page), () => Anchors.Of(page.Text));
    }

    private void AddMeeting(Meeting meeting, Meeting? previous, Meeting? next)
    {
        var urls = _context.Urls;
        Add(urls.Of(meeting), meeting.Introduction.File, () => MeetingPages.For(_context, meeting, previous, next), () => MeetingPages.AnchorsOf(_context, meeting), changedOn: ChangedOn(meeting, meeting.Items.SelectMany(item => item.Changes)));
        foreach (var item in meeting.Items)
        {
            Add(urls.Of(meeting, item), item.Source, () => ItemPages.For(_context, meeting, item),
                () => Anchors.Of(item).SelectMany(section => section.Headings.Prepend(section.Own)), changedOn: ChangedOn(meeting, item.Changes));
        }
    }

    /// <summary>The latest of the day of publication, where it is known, and the corrections.</summary>
    private static DateOnly? ChangedOn(Meeting meeting, IEnumerable<Change> changes) => meeting.Changes.Concat(changes).Select(change => (DateOnly?)change.On)
        .Append(meeting.PublishedAt is { } moment ? DateOnly.FromDateTime(moment) : null).Max();

    private void AddLists()
    {
        var (urls, lists) = (_context.Urls, new ListIndex(_context.Council, _context.Urls, _context.Language, _context.Cases));
        Add(urls.Home, null, () => HomePages.Home(_context, lists), anchors: null);
        Add(urls.FromRoot("/404.html"), null, () => HomePages.NotFound(_context, lists), anchors: null);
        if (Frame.SearchUrl is { } search) Add(search, null, () => HomePages.Search(_context, lists), anchors: null);
        if (Frame.CompletenessUrl is { } completeness) Add(completeness, null, () => CompletenessPages.For(_context, Account), anchors: null);
        foreach (var (url, make) in lists.Lists.SelectMany(list => ListPages.For(_context, lists, list))) Add(url, null, make, anchors: null);
        foreach (var treatments in _context.Cases.All) Add(urls.Of(treatments[0].Item.Case!), null, () => CasePages.For(_context, treatments), anchors: null, namedIn: treatments[0].Item.Source);
        AddIndex("topics", urls.Topics, lists.Topics);
        AddIndex("types", urls.Types, lists.Types);
        AddIndex("outcomes", urls.Outcomes, lists.Outcomes);
        AddIndex("years", urls.Years, lists.Years);
        AddIndex("cases", urls.Cases, lists.Cases);
    }

    private void AddIndex(string what, string url, ImmutableArray<Entry> entries)
    {
        if (!entries.IsEmpty) Add(url, null, () => ListPages.Index(_context, what, url, entries), anchors: null);
    }

    private void AddFiles()
    {
        foreach (var file in Files)
        {
            CheckAddress(file.Url, file.Source.Source);
            if (!_sourceOfFile.TryAdd(file.Url, file.Source.Source)) _diagnostics.Add(DiagnosticCodes.AddressTaken(new SourceSpan(file.Source.Source), file.Url, _sourceOfFile[file.Url]));
            _context.Links.Know(file.Url, file.Source.Source, picture: file.Source.Picture);
        }
    }

    private void AddRedirects()
    {
        var (council, urls) = (_context.Council, _context.Urls);
        var moved = council.Bodies.Select(body => (body.Redirects, urls.Of(body), body.Text.File))
            .Concat(council.Pages.Select(page => (page.Redirects, urls.Of(page), page.Text.File)))
            .Concat(council.Meetings.Select(meeting => (meeting.Redirects, urls.Of(meeting), meeting.Introduction.File)))
            .Concat(council.Items.Select(treated => (treated.Item.Redirects, urls.Of(treated.Meeting, treated.Item), treated.Item.Source)));
        foreach (var (redirects, target, file) in moved.ToList())
        {
            foreach (var path in redirects) Add(urls.FromRoot(path), file, () => TextPages.Redirect(_context, urls.FromRoot(path), target), anchors: null, isRedirect: true);
        }

        // Danish authorities must answer /was with their accessibility statement (nemURL).
        if (Frame.StatementUrl is { } statement && !_pages.ContainsKey(urls.FromRoot("/was/")))
            Add(urls.FromRoot("/was/"), null, () => TextPages.Redirect(_context, urls.FromRoot("/was/"), statement), anchors: null, isRedirect: true);
    }

    private void CheckAddress(string url, string? source)
    {
        if (AddressCheck.FaultOf(_context.Urls.FileOf(url)) is { } fault) _diagnostics.Add(DiagnosticCodes.BadAddress(new SourceSpan(source ?? "statiq.json"), url, fault));
    }

    /// <summary>Reports two addresses that are one file, and an address such as <c>/a.html</c> beside one below it, <c>/a.html/b/</c>.</summary>
    private void CheckClashes()
    {
        var known = new Dictionary<string, (string Url, string? Source)>(StringComparer.Ordinal);
        foreach (var (url, source) in _pages.Values.Select(page => (page.Url, page.Source)).Concat(_sourceOfFile.Select(file => (Url: file.Key, Source: (string?)file.Value))))
        {
            if (!known.TryAdd(_context.Urls.FileOf(url), (url, source))) Report(known[_context.Urls.FileOf(url)], source);
        }

        foreach (var (file, below) in AddressCheck.Clashes(known.Keys.ToHashSet(StringComparer.Ordinal))) Report(known[file], known[below].Source);

        void Report((string Url, string? Source) taken, string? by) =>
            _diagnostics.Add(DiagnosticCodes.AddressTaken(new SourceSpan(by ?? "statiq.json"), taken.Url, taken.Source ?? "SiteGen"));
    }

    private void Add(string url, string? source, Func<Page> make, Func<IEnumerable<string>>? anchors, bool isRedirect = false, DateOnly? changedOn = null, string? namedIn = null)
    {
        var isTaken = _pages.TryGetValue(url, out var other) || _sourceOfFile.ContainsKey(url) || OwnNames.Contains(_context.Urls.FileOf(url).Split('/')[0]);
        if (isTaken)
        {
            _diagnostics.Add(DiagnosticCodes.AddressTaken(new SourceSpan(source ?? namedIn ?? "statiq.json"), url, other?.Source ?? _sourceOfFile.GetValueOrDefault(url) ?? "SiteGen"));
            return;
        }

        CheckAddress(url, source ?? namedIn);
        _pages.Add(url, new PlannedPage(url, source, make, isRedirect, changedOn));
        _context.Links.Know(url, isRedirect ? null : source, anchors);
    }
}

/// <summary>A page that the site will have.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">The file that it shows; null for lists.</param>
/// <param name="Make">Fills it; called when it is rendered, from any thread.</param>
/// <param name="IsRedirect">True for a stub at an old address.</param>
/// <param name="ChangedOn">The day its content last changed; null when that is not recorded.</param>
internal sealed record PlannedPage(string Url, string? Source, Func<Page> Make, bool IsRedirect, DateOnly? ChangedOn);

/// <summary>A file that the site copies.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">The file.</param>
internal sealed record PlannedFile(string Url, LocalFile Source);
