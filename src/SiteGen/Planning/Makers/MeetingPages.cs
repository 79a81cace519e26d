using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Fills the page of a meeting: its whole minutes.</summary>
internal static class MeetingPages
{
    // h2 agenda section, h3 item, h4 section of the item: a ### in it is an h5.
    private const int HeadingShift = 2;

    public static MeetingPage For(PlanContext context, Meeting meeting, Meeting? previous, Meeting? next)
    {
        var (pieces, language, urls) = (context.Pieces, context.Language, context.Urls);
        var heading = language.Text(
            meeting.Status switch { MeetingStatus.Agenda => "page.agenda", MeetingStatus.Cancelled => "page.cancelled", _ => "page.minutes" },
            language.DateInWords(meeting.HeldOn));
        var count = language.Count("items", meeting.Items.Length);
        var agenda = Agenda(context, meeting);
        var url = urls.Of(meeting);
        return new MeetingPage
        {
            Url = url,
            CanonicalUrl = urls.Absolute(url),
            Title = context.Title($"{pieces.Status(meeting).Label}, {meeting.Body.Name}, {context.DayOf(meeting)}"),
            Heading = heading,
            Description = PlanContext.Description(language.Text("page.meetingDescription", meeting.Body.Name, language.DateInWords(meeting.HeldOn), count)),
            Breadcrumbs = context.Trail(context.LinkTo(meeting.Body), context.LinkTo(meeting)),
            Toc = Toc(agenda),
            JsonLd = JsonLd.Of(context, meeting),
            Body = context.LinkTo(meeting.Body),
            HeldOn = pieces.HeldOn(meeting),
            Time = pieces.TimeOf(meeting),
            Status = pieces.Status(meeting),
            PublishedAt = pieces.Date(meeting.PublishedAt),
            Facts = Facts(context, meeting),
            Attendance = [.. meeting.Attendance.Select(group => new AttendanceGroup(group.Group, [.. group.Members.Select(pieces.Person)]))],
            Absent = [.. meeting.Absent.Select(pieces.Person)],
            IntroductionHtml = context.Prose.Html(meeting.Introduction, Anchors.Of(meeting.Introduction)),
            Agenda = agenda,
            ItemCount = count,
            Attachments = pieces.Documents(meeting.Attachments),
            Changes = pieces.Changes(meeting.Changes),
            Previous = previous is null ? null : context.LinkTo(previous),
            Next = next is null ? null : context.LinkTo(next),
        };
    }

    /// <summary>Every anchor of the page: agenda sections, items, and the sections of each item.</summary>
    public static IEnumerable<string> AnchorsOf(PlanContext context, Meeting meeting) => meeting.Sections.Select(section => AnchorOf(context, section))
        .Concat(Anchors.Of(meeting.Introduction))
        .Concat(meeting.Items.SelectMany(item => Anchors.Of(item).SelectMany(section => section.Headings.Prepend(section.Own))
            .Where(anchor => anchor.Length > 0).Select(anchor => $"{context.Urls.AnchorOf(item)}-{anchor}").Prepend(context.Urls.AnchorOf(item))));

    private static string AnchorOf(PlanContext context, AgendaSection section) => $"{context.Language.Text("url.section")}-{Slug.Of(section.Number)}";

    private static ImmutableArray<Fact> Facts(PlanContext context, Meeting meeting)
    {
        var facts = new[] { ("fact.place", meeting.Place), ("fact.chair", meeting.Chair), ("fact.secretary", meeting.Secretary) };
        return [.. facts.Where(fact => fact.Item2 is not null).Select(fact => new Fact(context.Language.Text(fact.Item1), fact.Item2!))];
    }

    private static ImmutableArray<AgendaGroup> Agenda(PlanContext context, Meeting meeting)
    {
        var groups = meeting.Sections.Select(section => new AgendaGroup(
            AnchorOf(context, section), $"{section.Number}. {section.Title}", InFull(meeting.Items.Where(item => item.Section == section))));
        var loose = InFull(meeting.Items.Where(item => item.Section is null));
        var rest = meeting.Sections.IsEmpty ? new AgendaGroup(null, null, loose) : new AgendaGroup($"{context.Language.Text("url.section")}-0-x", context.Language.Text("page.otherItems"), loose);
        return [.. groups.Append(rest).Where(group => !group.Items.IsEmpty)];

        ImmutableArray<ItemInFull> InFull(IEnumerable<AgendaItem> items) => [.. items.Select(item => Item(context, meeting, item))];
    }

    private static ItemInFull Item(PlanContext context, Meeting meeting, AgendaItem item)
    {
        var anchor = context.Urls.AnchorOf(item);
        var (language, facts) = (context.Language, ItemPages.Facts(context, item with { Section = null }).ToList());
        if (!item.Presenters.IsEmpty) facts.Add(new Fact(language.Text("fact.presenters"), language.Join([.. item.Presenters.Select(presenter => Presenter(context, presenter))])));
        facts.AddRange(ItemPages.Votes(context, item.Votes));
        if (!item.Absent.IsEmpty) facts.Add(new Fact(language.Text("fact.absent"), language.Join(item.Absent)));
        return new ItemInFull
        {
            Id = anchor,
            Row = context.Pieces.Row(meeting, item),
            Ground = Pieces.Unbroken(item.ClosedOn),
            Facts = [.. facts],
            Sections = [.. ItemPages.Parts(context, item, HeadingShift, $"{anchor}-").OrderBy(part => part.Section.Role == SectionRole.Decision ? 0 : 1).Select(part => part.View)],
            Attachments = context.Pieces.Documents(item.Attachments),
        };
    }

    private static string Presenter(PlanContext context, Presenter presenter) =>
        presenter.Organisation is null ? presenter.Name : context.Language.Text("attendance.with", presenter.Name, presenter.Organisation);

    private static ImmutableArray<TocEntry> Toc(ImmutableArray<AgendaGroup> agenda)
    {
        if (agenda.Sum(group => group.Items.Length) < 3) return [];
        return
        [
            .. agenda.SelectMany(group => group.Heading is null
                ? Entries(group)
                : [new TocEntry(group.Heading, $"#{group.Id}", null, [], [.. Entries(group)])]),
        ];

        static IEnumerable<TocEntry> Entries(AgendaGroup group) =>
            group.Items.Select(item => new TocEntry(item.Row.Title, $"#{item.Id}", item.Row.Number, item.Row.Types, []));
    }
}
