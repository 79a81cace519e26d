using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills what stands around every page.</summary>
internal static class SiteFrames
{
    /// <summary>True for a site with something to search in, whose settings do not turn search off.</summary>
    public static bool HasSearch(Council council, SiteOptions options) => options.SearchLanguage is not null && council.Items.Any();

    public static SiteFrame For(PlanContext context)
    {
        var (council, options, urls, language) = (context.Council, context.Options, context.Urls, context.Language);
        var (hasItems, hasSearch) = (council.Items.Any(), HasSearch(council, options));
        var hasRecord = !council.Meetings.IsEmpty || council.Embargoed > 0;
        var statement = council.Pages.FirstOrDefault(PagePlan.IsStatement);
        return new SiteFrame
        {
            Title = options.SiteTitle,
            HomeUrl = urls.Home,
            Language = options.Language,
            ContentLanguage = options.ContentLanguage == options.Language ? null : options.ContentLanguage,
            Notice = options.Notice,
            PublisherName = options.Publisher?.Name,
            PublisherEmail = options.Publisher?.Email,
            PublisherPhone = options.Publisher?.Phone,
            PublisherPhoneTarget = options.Publisher?.Phone is { } phone ? string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+')) : null,
            SearchUrl = hasSearch ? urls.Search : null,
            OpenSearchUrl = hasSearch && options.Host is not null ? urls.FromRoot("/opensearch.xml") : null,
            CompletenessUrl = hasRecord ? urls.Completeness : null,
            Menu = !hasItems ? [] :
            [
                .. council.Items.Any(treated => !treated.Head.Topics.IsEmpty) ? [new Link(language.Text("list.topics"), urls.Topics)] : ImmutableArray<Link>.Empty,
                new Link(language.Text("list.types"), urls.Types),
                .. council.Items.Any(treated => treated.Head.Outcome is not null) ? [new Link(language.Text("list.outcomes"), urls.Outcomes)] : ImmutableArray<Link>.Empty,
                new Link(language.Text("list.years"), urls.Years),
                .. council.Items.Any(treated => treated.Head.CaseSlug is not null) ? [new Link(language.Text("list.cases"), urls.Cases)] : ImmutableArray<Link>.Empty,
            ],
            FooterLinks =
            [
                .. hasSearch ? [new Link(language.Text("page.search"), urls.Search)] : ImmutableArray<Link>.Empty,
                .. hasRecord ? [new Link(language.Text("page.completeness"), urls.Completeness)] : ImmutableArray<Link>.Empty,
                .. council.Pages.Where(page => !PagePlan.IsStatement(page)).Select(page => new Link(page.Title, urls.Of(page))),
            ],
            StatementUrl = options.AccessibilityStatement ?? (statement is null ? null : urls.Of(statement)),
        };
    }
}
