using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>What the makers of pages share: the council, every address, every word.</summary>
internal sealed record PlanContext(Council Council, SiteOptions Options, Language Language, SiteUrls Urls, Pieces Pieces, LinkResolver Links, CaseIndex Cases)
{
    private const int DescriptionLength = 160;

    /// <summary>The day of the build at the place of the meetings.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Options.AsOf, TimeZoneInfo.FindSystemTimeZoneById(Options.TimeZone)).DateTime);

    /// <summary>Renders texts for one page.</summary>
    public PageProse Prose { get; } = new(Links, Language, Options.AllowedHtml, new ParsedTexts());

    /// <summary>The title element: what is given, then the site's name, which every title ends in.</summary>
    public string Title(string page) => $"{page} – {Options.SiteTitle}";

    /// <summary>A description that fits a line of search results.</summary>
    public static string Description(string text) => Pieces.Shorten(text, DescriptionLength);

    /// <summary>The day in digits, with the meeting's number where the body met more than once that day.</summary>
    public string DayOf(Meeting meeting) =>
        Language.DateInDigits(meeting.HeldOn) + (meeting.Id[(meeting.Body.Id.Length + 1)..] is { Length: > 10 } folder ? $" ({folder[11..]})" : "");

    /// <summary>The way from the home page: body, and what is given below it.</summary>
    public ImmutableArray<Link> Trail(params ReadOnlySpan<Link> below) => [new Link(Language.Text("nav.home"), Urls.Home), .. below];

    public Link LinkTo(Body body) => new(body.Name, Urls.Of(body));

    public Link LinkTo(Meeting meeting) => new(Language.DateInWords(meeting.HeldOn), Urls.Of(meeting));
}
