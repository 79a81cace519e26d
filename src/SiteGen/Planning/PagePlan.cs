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
    private static readonly HashSet<string> OwnNames = new(["assets", "search-index", "opensearch.xml", "robots.txt", "sitemap.xml", "_headers", "_redirects", Manifest.FileName], StringComparer.OrdinalIgnoreCase);

    private readonly List<PlannedPage> _pages = [];
    private readonly Dictionary<string, string> _sourceOfFile = new(StringComparer.Ordinal);
    private readonly PlanContext _context;
    private readonly DiagnosticBag _diagnostics;

    private PagePlan(PlanContext context, DiagnosticBag diagnostics, Mark128? common)
    {
        _context = context;
        _diagnostics = diagnostics;
        Frame = SiteFrames.For(context);
        Keys = common is { } known ? new PageKeys(context, Frame, known) : null;
        Files = [.. context.Council.Files.Values.Select(file => new PlannedFile(context.Urls.Of(file), file))];
    }

    /// <summary>What stands around every page.</summary>
    public SiteFrame Frame { get; }

    /// <summary>Keys that stand for pages from one build to the next; null when nothing is kept between builds.</summary>
    public PageKeys? Keys { get; }

    /// <summary>The pages, in the order in which they were planned: those of a meeting follow each other, and share its texts.</summary>
    public IReadOnlyCollection<PlannedPage> Pages => _pages;

    /// <summary>The same by address, for who prints them: to sort an archive takes a tenth of a second.</summary>
    public IEnumerable<PlannedPage> PagesInOrder => _pages.OrderBy(page => page.Url, StringComparer.Ordinal);

    /// <summary>Attachments and pictures to copy.</summary>
    public ImmutableArray<PlannedFile> Files { get; }

    /// <summary>Every meeting, newest first.</summary>
    public ImmutableArray<Meeting> Meetings => _context.Council.Meetings;

    /// <summary>Number of meetings that are held back.</summary>
    public int Embargoed => _context.Council.Embargoed;

    /// <summary>The day of the account; null where it would be the same tomorrow.</summary>
    public DateOnly? AccountDay => RecordAccount.DependsOnDay(Meetings, _context.Today) ? _context.Today : null;

    /// <summary>Every address.</summary>
    public SiteUrls Urls => _context.Urls;

    /// <summary>Resolves what people write as links.</summary>
    public LinkResolver Links => _context.Links;

    /// <summary>True for the page that is the site's own accessibility statement, by its file name in either language.</summary>
    public static bool IsStatement(PlainPage page) => page.Id is "tilgaengelighed" or "tilgaengelighedserklaering" or "accessibility";

    /// <summary>Plans the site. Two things at one address are SG0218.</summary>
    /// <param name="council">The record.</param>
    /// <param name="options">The site's settings.</param>
    /// <param name="language">The words of the interface.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <param name="common">See <see cref="CommonKey"/>; null when nothing is kept between builds.</param>
    /// <param name="found">The anchors that the build before found; null when nothing is kept between builds.</param>
    public static PagePlan For(Council council, SiteOptions options, Language language, DiagnosticBag diagnostics, Mark128? common = null, FoundAnchors? found = null)
    {
        var urls = SiteUrls.Of(options, language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        var items = council.Items.ToImmutableArray();
        var context = new PlanContext(council, options, language, urls, new Pieces(urls, language, zone), new LinkResolver(urls, found), new CaseIndex(items));
        var plan = new PagePlan(context, diagnostics, common);
        var lists = Task.Run(() => new ListIndex(context, items));

        // For an item its own page and at most one of its case.
        context.Links.Expect(council.Meetings.Sum(meeting => 1 + 2 * meeting.Agenda.Heads.Length + meeting.Files.Length));
        plan.AddContent();
        plan.AddLists(lists.GetAwaiter().GetResult());
        plan.AddFiles();
        plan.AddRedirects();
        plan.AddOldAddresses();
        plan.CheckClashes();
        return plan;
    }

    private void AddContent()
    {
        var (council, urls) = (_context.Council, _context.Urls);
        var byBody = council.Meetings.ToLookup(meeting => meeting.Body.Id);
        foreach (var body in council.Bodies)
        {
            var meetings = byBody[body.Id].ToImmutableArray();
            Add(new SinglePage(urls, urls.Of(body), body.Text.File, () => BodyPages.For(_context, body, meetings), keys => keys.Of(urls.Of(body), body, meetings), () => Anchors.Of(body.Text)));
            for (var i = 0; i < meetings.Length; i++)
            {
                var meeting = new PlannedMeeting(_context, meetings[i], previous: i + 1 < meetings.Length ? meetings[i + 1] : null, next: i > 0 ? meetings[i - 1] : null);
                Add(meeting);
                for (var place = 0; place < meetings[i].Agenda.Heads.Length; place++) Add(new PlannedItem(meeting, place));
            }
        }

        foreach (var page in council.Pages) Add(new SinglePage(urls, urls.Of(page), page.Text.File, () => TextPages.For(_context, page), key: null, () => Anchors.Of(page.Text)));
    }

    private void AddLists(ListIndex lists)
    {
        var urls = _context.Urls;
        Add(new SinglePage(urls, urls.Home, null, () => HomePages.Home(_context, lists), keys => keys.Of(urls.Home, null, _context.Council.Meetings)));
        Add(new SinglePage(urls, urls.FromRoot("/404.html"), null, () => HomePages.NotFound(_context, lists), key: null));
        if (Frame.SearchUrl is { } search) Add(new SinglePage(urls, search, null, () => HomePages.Search(_context, lists), key: null));
        if (Frame.CompletenessUrl is { } completeness)
        {
            Add(new SinglePage(urls, completeness, null, () => CompletenessPages.For(_context, RecordAccount.Of(_context.Council, _context.Today, _context.Options.PublishWithinDays)), keys => AccountKey(keys, Meetings, isWhole: false)));
            _context.Links.Know(urls.CompletenessCsv);
            _context.Links.Know(urls.CompletenessJson);
        }

        foreach (var page in lists.Pages) Add(page);
        foreach (var treated in lists.AllCases) Add(new PlannedCase(_context, treated));
        AddIndex("topics", urls.Topics, lists.Topics);
        AddIndex("types", urls.Types, lists.Types);
        AddIndex("outcomes", urls.Outcomes, lists.Outcomes);
        AddIndex("years", urls.Years, lists.Years);
    }

    /// <summary>The key of what the account says of meetings. It counts days only while minutes are awaited.</summary>
    /// <param name="keys">See <see cref="Keys"/>.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="isWhole">See <see cref="PageKeys.OfAccount"/>.</param>
    public Mark128 AccountKey(PageKeys keys, ImmutableArray<Meeting> meetings, bool isWhole)
    {
        var day = meetings.Any(meeting => meeting.Status == MeetingStatus.Agenda) ? Iso.Date(_context.Today) : "";
        return keys.OfAccount(meetings, $"{day} {Embargoed}", isWhole);
    }

    /// <summary>The entries of the account for meetings.</summary>
    public IEnumerable<AccountEntry> AccountOf(IEnumerable<Meeting> meetings) => RecordAccount.EntriesOf(meetings, _context.Today, _context.Options.PublishWithinDays);

    private void AddIndex(string what, string url, ImmutableArray<Entry> entries)
    {
        if (!entries.IsEmpty) Add(new SinglePage(_context.Urls, url, null, () => ListPages.Index(_context, what, url, entries), keys => keys.Of(url, [], entries)));
    }

    private void AddFiles()
    {
        foreach (var file in Files)
        {
            if (AddressCheck.FaultOf(_context.Urls.FileOf(file.Url)) is { } fault) _diagnostics.Add(DiagnosticCodes.BadAddress(new SourceSpan(file.Source.Source), file.Url, fault));
            if (!_sourceOfFile.TryAdd(file.Url, file.Source.Source)) _diagnostics.Add(DiagnosticCodes.AddressTaken(new SourceSpan(file.Source.Source), file.Url, _sourceOfFile[file.Url]));
            _context.Links.Know(file.Url, file.Source.Source, picture: file.Source.Picture);
        }
    }

    private void AddRedirects()
    {
        var (council, urls) = (_context.Council, _context.Urls);
        foreach (var body in council.Bodies) AddAll(body.Redirects, urls.Of(body), body.Text.File);
        foreach (var page in council.Pages) AddAll(page.Redirects, urls.Of(page), page.Text.File);
        foreach (var meeting in council.Meetings)
        {
            AddAll(meeting.Redirects, urls.Of(meeting), meeting.Introduction.File);
            for (var place = 0; place < meeting.Agenda.Heads.Length; place++)
            {
                var head = meeting.Agenda.Heads[place];
                if (head.Extras.HasFlag(ItemExtras.Redirects)) AddAll(meeting.Agenda.Open(place).Redirects, urls.Of(meeting, head.Number), head.Source);
            }
        }

        // Danish authorities must answer /was with their accessibility statement (nemURL).
        if (Frame.StatementUrl is { } statement && Links.PageAt(urls.FromRoot("/was/")) is null)
            AddRedirect("/was/", statement, new SourceSpan("statiq.json"));

        void AddAll(ImmutableArray<string> redirects, string target, string file)
        {
            foreach (var path in redirects) AddRedirect(path, target, new SourceSpan(file));
        }
    }

    /// <summary>Reports two addresses that are one file, and an address such as <c>/a.html</c> beside one below it, <c>/a.html/b/</c>.</summary>
    private void CheckClashes()
    {
        var all = Pages.Select(page => (page.File, page.Url, page.Source)).Concat(_sourceOfFile.Select(file => (File: _context.Urls.FileOf(file.Key), Url: file.Key, Source: (string?)file.Value)));
        var namesIndex = _pages.Exists(page => AddressCheck.NamesIndex(page.Url)) || _sourceOfFile.Keys.Any(AddressCheck.NamesIndex);
        foreach (var (path, below) in AddressCheck.Clashes([.. Pages.Select(page => page.File), .. _sourceOfFile.Keys.Select(_context.Urls.FileOf)], namesIndex))
        {
            var (taken, by) = (all.First(one => one.File == path), all.Last(one => one.File == below));
            _diagnostics.Add(DiagnosticCodes.AddressTaken(new SourceSpan(by.Source ?? "statiq.json"), taken.Url, taken.Source ?? "SiteGen"));
        }
    }

    private void AddOldAddresses()
    {
        var (urls, old) = (_context.Urls, _context.Council.OldAddresses);
        foreach (var removed in old.Removed)
            Add(new OldPage(urls, urls.FromRoot(removed.Path), removed.At.Path, () => OldPages.Removed(_context, removed), movedTo: null), removed.At);
        foreach (var moved in old.Moved)
        {
            // An address that is not there is LinkCheck's to report; here it only must not become a page.
            if (Links.Resolve(moved.Target, moved.At.Path, isPicture: false).Href is { } target) AddRedirect(moved.Path, target, moved.At);
        }

        foreach (var moved in old.Moved)
        {
            var target = Links.Resolve(moved.Target, moved.At.Path, isPicture: false).Href?.Split('#')[0];
            if (target is not null && Links.PageAt(target)?.MovedTo is { } further) _diagnostics.Add(DiagnosticCodes.RedirectToRedirect(moved.At, moved.Target, further));
        }
    }

    private static bool IsOwnName(string file) => OwnNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(file.AsSpan(0, file.IndexOf('/') is var slash and >= 0 ? slash : file.Length));

    private void AddRedirect(string path, string target, SourceSpan at)
    {
        var url = _context.Urls.FromRoot(path);
        Add(new OldPage(_context.Urls, url, at.Path, () => OldPages.Redirect(_context, url, target), target), at);
    }

    /// <summary>Takes a page up, unless its address is taken.</summary>
    /// <param name="page">The page.</param>
    /// <param name="at">Where it is asked for; null for its <see cref="PlannedPage.Origin"/>.</param>
    private void Add(PlannedPage page, SourceSpan? at = null)
    {
        // A folder cannot have the name of a file: /bilag/plan.pdf/ beside /bilag/plan.pdf.
        var file = _sourceOfFile.Count == 0 ? null : _sourceOfFile.GetValueOrDefault(page.Url) ?? _sourceOfFile.GetValueOrDefault(page.Url.TrimEnd('/'));
        if (file is not null || IsOwnName(page.File) || !Links.TryKnow(page))
        {
            _diagnostics.Add(DiagnosticCodes.AddressTaken(at ?? new SourceSpan(page.Origin), page.Url, Links.PageAt(page.Url)?.Source ?? file ?? "SiteGen"));
            return;
        }

        if (AddressCheck.FaultOf(page.File) is { } fault) _diagnostics.Add(DiagnosticCodes.BadAddress(at ?? new SourceSpan(page.Origin), page.Url, fault));
        _pages.Add(page);
    }
}

/// <summary>A file that the site copies.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">The file.</param>
internal sealed record PlannedFile(string Url, LocalFile Source);
