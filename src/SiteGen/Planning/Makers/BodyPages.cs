using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills the page of a body, and the home page that gathers all bodies.</summary>
internal static class BodyPages
{
    private const int WeightyDecisions = 5;

    public static BodyPage For(PlanContext context, Body body, ImmutableArray<Meeting> meetings)
    {
        var (pieces, language, urls) = (context.Pieces, context.Language, context.Urls);
        var latest = meetings.FirstOrDefault(meeting => meeting.HasMinutes);
        return new BodyPage
        {
            Url = urls.Of(body),
            CanonicalUrl = urls.Absolute(urls.Of(body)),
            Title = context.Title(body.Name),
            Heading = body.Name,
            Description = PlanContext.Description(body.Text.FirstParagraph is { Length: > 0 } words ? words : language.Text("page.bodyDescription", body.Name)),
            Breadcrumbs = context.Trail(context.LinkTo(body)),
            JsonLd = JsonLd.Of(context, body),
            Html = context.Prose.Html(body.Text, Anchors.Of(body.Text)),
            Facts = Facts(context, body),
            Municipalities = body.Municipalities,
            Members = [.. body.Members.Select(member => new Fact(member.Name, string.Join(", ", new[] { member.Role, member.Organisation }.Where(part => part is not null))))],
            Upcoming = Upcoming(context, meetings),
            Latest = latest is null ? null : pieces.Row(latest),
            LatestDecisions = latest is null ? [] : [.. Weightiest(latest).Select(pieces.Row)],
            Years = [.. meetings.GroupBy(meeting => meeting.HeldOn.Year).OrderByDescending(year => year.Key)
                .Select(year => new MeetingYear($"{language.Text("url.years")}-{year.Key}", $"{year.Key}", [.. year.Select(pieces.Row)]))],
        };
    }

    /// <summary>Meetings whose minutes are not out, the nearest first; one that lies behind is still waited for.</summary>
    public static ImmutableArray<MeetingRow> Upcoming(PlanContext context, IEnumerable<Meeting> meetings) =>
        [.. meetings.Where(meeting => meeting.Status == MeetingStatus.Agenda).OrderBy(meeting => meeting.HeldOn).Select(context.Pieces.Row)];

    private static IEnumerable<TreatedItem> Weightiest(Meeting meeting) => meeting.Items.Index().Where(one => !one.Item.IsClosed && one.Item.Outcome is not null)
        .OrderBy(one => one.Item.Types.Any(type => type.Id == "decision") ? 0 : 1)
        .ThenBy(one => one.Item.Outcome!.Kind is "noted" or "neutral" ? 1 : 0)
        .Take(WeightyDecisions).Select(one => new TreatedItem(meeting, one.Index));

    private static ImmutableArray<Fact> Facts(PlanContext context, Body body)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (body.FullName is { } name) facts.Add(new Fact(context.Language.Text("fact.fullName"), name));
        if (body.Classification is { } kind) facts.Add(new Fact(context.Language.Text("fact.classification"), kind));
        if (body.Authority is { } authority) facts.Add(new Fact(context.Language.Text("fact.authority"), authority.Name, authority.Url));
        return facts.ToImmutable();
    }
}
