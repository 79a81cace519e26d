using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Fills the home page, the search page and the page for addresses that lead nowhere: all open every way into the archive.</summary>
internal static class HomePages
{
    private const int LatestDecisions = 8;
    private const int LatestMeetings = 6;

    public static HomePage Home(PlanContext context, ListIndex lists)
    {
        var council = context.Council;
        return new HomePage
        {
            Url = context.Urls.Home,
            CanonicalUrl = context.Urls.Absolute(context.Urls.Home),
            Title = context.Options.SiteTitle,
            Heading = context.Options.SiteTitle,
            Description = PlanContext.Description(context.Language.Text("page.homeDescription", context.Language.Join([.. council.Bodies.Select(body => body.Name)]))),
            JsonLd = JsonLd.OfSite(context),
            Upcoming = BodyPages.Upcoming(context, council.Meetings),
            LatestMeetings = [.. council.Meetings.Where(meeting => meeting.HasMinutes).Take(LatestMeetings).Select(context.Pieces.Row)],
            LatestDecisions = [.. council.Items.Where(treated => treated.Head.Outcome is not null && treated.Head.Types.Any(type => type.Id == "decision")).Take(LatestDecisions).Select(context.Pieces.Row)],
            Bodies = Bodies(context),
            Topics = lists.Topics,
            Ways = Ways(context, lists),
        };
    }

    public static NotFoundPage NotFound(PlanContext context, ListIndex lists) => new()
    {
        Url = context.Urls.FromRoot("/404.html"),
        Title = context.Title(context.Language.Text("page.notFound")),
        Heading = context.Language.Text("page.notFound"),
        Description = context.Language.Text("page.notFoundDescription"),
        NoIndex = true,
        Bodies = Bodies(context),
        Ways = Ways(context, lists),
    };

    public static SearchPage Search(PlanContext context, ListIndex lists) => new()
    {
        Url = context.Urls.Search,
        CanonicalUrl = context.Urls.Absolute(context.Urls.Search),
        Title = context.Title(context.Language.Text("page.search")),
        Heading = context.Language.Text("page.search"),
        Description = context.Language.Text("page.searchDescription", context.Options.SiteTitle),
        Breadcrumbs = context.Trail(new Link(context.Language.Text("page.search"), context.Urls.Search)),
        IndexUrl = context.Urls.FromRoot("/search-index/"),
        Bodies = Bodies(context),
        Ways = Ways(context, lists),
    };

    private static ImmutableArray<Entry> Bodies(PlanContext context)
    {
        var counts = context.Council.Meetings.CountBy(meeting => meeting.Body.Id).ToDictionary();
        return
        [
            .. context.Council.Bodies.OrderBy(body => body.Name, Alphabetical.Order).Select(body => new Entry(
                body.Name, context.Urls.Of(body), context.Language.Count("meetings", counts.GetValueOrDefault(body.Id)), body.Classification)),
        ];
    }

    private static ImmutableArray<Entry> Ways(PlanContext context, ListIndex lists)
    {
        var (language, urls) = (context.Language, context.Urls);
        var ways = new (string Key, string Url, int Count)[]
        {
            ("topics", urls.Topics, lists.Topics.Length), ("types", urls.Types, lists.Types.Length), ("outcomes", urls.Outcomes, lists.Outcomes.Length),
            ("years", urls.Years, lists.Years.Length), ("cases", urls.Cases, lists.AllCases.Length),
        };
        return [.. ways.Where(way => way.Count > 0).Select(way =>
            new Entry(language.Text($"list.{way.Key}"), way.Url, language.Count("entries", way.Count), language.Text($"list.{way.Key}Lead")))];
    }
}
