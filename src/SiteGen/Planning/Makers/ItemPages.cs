using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills the page of one agenda item.</summary>
internal static class ItemPages
{
    private const int ParagraphsInBox = 3;

    // The order in which people ask; the decision stands in the box above. Sections with other headings follow the case.
    private static readonly SectionRole[] Order =
    [
        SectionRole.Summary, SectionRole.Recommendation, SectionRole.Decision, SectionRole.Dissent, SectionRole.Case, SectionRole.Other,
        SectionRole.Finances, SectionRole.Background, SectionRole.Remarks, SectionRole.Process,
    ];

    public static ItemPage For(PlanContext context, TreatedItem treated)
    {
        // The page of the meeting lies beside this one and shows the same texts: they are parsed once for both when both show the same objects.
        var (meeting, items, index) = (treated.Meeting, treated.Meeting.Items, treated.Place);
        var item = items[index];
        var (pieces, language, urls) = (context.Pieces, context.Language, context.Urls);
        var parts = Parts(context, item, headingShift: 0, anchorPrefix: "");
        var decision = parts.FirstOrDefault(part => part.Section.Role == SectionRole.Decision && part.View.Html.Length > 0);
        var shortened = decision is null ? null : FirstParagraphOfLong(decision.View.Html);
        var shown = parts.Where(part => part != decision || shortened is not null).Select(part => part.View).ToImmutableArray();
        var sameCase = SameCase(context, meeting, item);
        var description = Pieces.Summary(item) is { Length: > 0 } summary ? summary
            : language.Text(item.IsClosed ? "page.closedDescription" : "page.itemDescription", item.Number, meeting.Body.Name, language.DateInWords(meeting.HeldOn));
        var url = urls.Of(meeting, item);
        return new ItemPage
        {
            Url = url,
            CanonicalUrl = urls.Absolute(url),
            Title = context.Title(language.Text("page.item", item.Number, item.Title, meeting.Body.Name, context.DayOf(meeting))),
            Heading = item.Title,
            Description = PlanContext.Description(description),
            Breadcrumbs = context.Trail(context.LinkTo(meeting.Body), new Link(language.DateInWords(meeting.HeldOn), urls.Of(meeting)), new Link(language.Text("nav.item", item.Number), url)),
            Toc = Toc(context, parts.Select(part => (part.View, part.Anchors, part.Section)), decision?.View, item, !sameCase.IsEmpty),
            JsonLd = JsonLd.Of(context, meeting, item),
            Number = item.Number,
            Body = context.LinkTo(meeting.Body),
            Meeting = context.LinkTo(meeting),
            HeldOn = pieces.HeldOn(meeting),
            Status = pieces.Status(meeting),
            PublishedAt = pieces.Date(meeting.PublishedAt),
            Types = pieces.Types(item),
            Badge = pieces.Badge(item),
            IsClosed = item.IsClosed,
            Ground = Pieces.Unbroken(item.ClosedOn),
            IsAgenda = meeting.Status == MeetingStatus.Agenda,
            IsCancelled = meeting.Status == MeetingStatus.Cancelled,
            DecisionHtml = shortened ?? decision?.View.Html,
            DecisionId = shortened is null ? decision?.View.Id : "beslutning-status",
            DecisionHeading = decision?.View.Heading,
            DecisionUrl = shortened is null ? null : $"#{decision!.View.Id}",
            PostponedTo = item.PostponedTo is { } day ? pieces.Date(day) : null,
            Votes = Votes(context, item.Votes),
            Absent = item.Absent.IsEmpty ? null : language.Join(item.Absent),
            Sections = shown,
            Attachments = pieces.Documents(item.Attachments),
            FollowUps = [.. item.FollowUps.Select(followUp => FollowUp(context, followUp))],
            Facts = Facts(context, item),
            Topics = [.. item.Topics.Select(topic => new Link(topic.Label, urls.Of(topic)))],
            Presenters = [.. item.Presenters.Select(presenter => new Fact(presenter.Name, presenter.Organisation ?? ""))],
            Changes = pieces.Changes(item.Changes),
            SameCase = sameCase,
            Case = item.Case is { } number ? new Link(number.Text, urls.Of(number)) : null,
            Previous = index > 0 ? Neighbour(context, meeting, items[index - 1]) : null,
            Next = index + 1 < items.Length ? Neighbour(context, meeting, items[index + 1]) : null,
            Citation = language.Text("page.citation", meeting.Body.Name, language.DateInWords(meeting.HeldOn), item.Number, item.Title, urls.Absolute(url) ?? url),
        };
    }

    /// <summary>An item's sections as HTML, in the order in which they are shown.</summary>
    public static ImmutableArray<ItemPart> Parts(PlanContext context, AgendaItem item, int headingShift, string anchorPrefix)
    {
        var prose = context.Prose;
        return
        [
            .. item.Sections.Zip(Anchors.Of(item)).Where(pair => !pair.First.Text.IsEmpty || pair.First.Heading.Length > 0)
                .OrderBy(pair => Array.IndexOf(Order, pair.First.Role))
                .Select(pair => new ItemPart(pair.First, pair.Second, new TextSection(
                    pair.Second.Own.Length == 0 ? "" : anchorPrefix + pair.Second.Own, pair.First.Heading, pair.First.Role.ToString().ToLowerInvariant(),
                    prose.Html(pair.First.Text, pair.Second.Headings, headingShift, anchorPrefix)))),
        ];
    }

    /// <summary>Case number, section of the agenda and who decides: what every form of an item shows.</summary>
    public static ImmutableArray<Fact> Facts(PlanContext context, AgendaItem item)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (item.Case is { } number) facts.Add(new Fact(context.Language.Text("fact.case"), number.Text, context.Urls.Of(number)));
        if (item.Section is { } section) facts.Add(new Fact(context.Language.Text("fact.section"), $"{section.Number}. {section.Title}"));
        if (item.DecidedBy is { } decider) facts.Add(new Fact(context.Language.Text("fact.decidedBy"), decider));
        return facts.ToImmutable();
    }

    public static ImmutableArray<Fact> Votes(PlanContext context, Votes? votes)
    {
        if (votes is null) return [];
        return
        [
            .. new[] { ("fact.for", votes.For), ("fact.against", votes.Against), ("fact.abstain", votes.Abstain) }
                .Where(side => !side.Item2.IsEmpty)
                .Select(side => new Fact(context.Language.Text(side.Item1), context.Language.Join(side.Item2))),
        ];
    }

    private static Fact FollowUp(PlanContext context, FollowUp followUp)
    {
        var language = context.Language;
        var parts = new[]
        {
            followUp.Who,
            followUp.By is { } by ? language.Text("fact.by", language.DateInDigits(by)) : null,
            followUp.Done is { } done ? language.Text("fact.done", language.DateInDigits(done)) : null,
        };
        return new Fact(followUp.What, string.Join(", ", parts.Where(part => part is not null)));
    }

    private static ImmutableArray<TocEntry> Toc(PlanContext context, IEnumerable<(TextSection View, SectionAnchors Anchors, ItemSection Section)> parts, TextSection? decision, AgendaItem item, bool hasSameCase)
    {
        var entries = parts.Where(part => part.View.Heading.Length > 0).OrderBy(part => part.View == decision ? 0 : 1)
            .Select(part => new TocEntry(part.View.Heading, $"#{part.View.Id}", null, [],
                [.. part.Section.Text.Headings.Zip(part.Anchors.Headings).Where(heading => heading.First.Level == 3)
                    .Select(heading => new TocEntry(heading.First.Text, $"#{heading.Second}", null, [], []))])).ToList();
        if (!item.Attachments.IsEmpty) entries.Add(Fixed("item.attachments", "#bilag"));
        if (!item.FollowUps.IsEmpty) entries.Add(Fixed("item.followUps", "#opfoelgning"));
        if (hasSameCase) entries.Add(Fixed("item.sameCase", "#samme-sag"));
        return entries.Count < 3 ? [] : [.. entries];

        TocEntry Fixed(string key, string url) => new(context.Language.Text(key), url, null, [], []);
    }

    /// <summary>The first paragraph when the text has more than fit the box; null when it fits.</summary>
    private static string? FirstParagraphOfLong(string html)
    {
        if (html.Split("<p>").Length - 1 <= ParagraphsInBox) return null;
        var end = html.IndexOf("</p>", StringComparison.Ordinal);
        return html.StartsWith("<p>", StringComparison.Ordinal) && end > 0 ? html[..(end + 4)] : null;
    }

    private static ImmutableArray<ItemRow> SameCase(PlanContext context, Meeting meeting, AgendaItem item)
    {
        if (item.Case is not { } number || context.Cases.Of(number) is not { Length: > 1 } treatments) return [];
        return [.. treatments.Select(treated => context.Pieces.Row(treated) with { IsCurrent = treated.Meeting.Id == meeting.Id && treated.Head.Number == item.Number })];
    }

    private static Link Neighbour(PlanContext context, Meeting meeting, AgendaItem item) => new($"{item.Number} {item.Title}", context.Urls.Of(meeting, item));
}

/// <summary>A section with its anchors and what the page shows of it.</summary>
internal sealed record ItemPart(ItemSection Section, SectionAnchors Anchors, TextSection View);
