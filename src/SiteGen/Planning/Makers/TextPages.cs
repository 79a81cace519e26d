using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills ordinary pages of text.</summary>
internal static class TextPages
{
    private const int HeadingsForToc = 3;

    public static TextPage For(PlanContext context, PlainPage page)
    {
        var url = context.Urls.Of(page);
        var anchors = Anchors.Of(page.Text);
        var headings = page.Text.Headings.Zip(anchors).Where(pair => pair.First.Level == 2).ToList();
        return new TextPage(PagePlan.IsStatement(page) ? "statement" : "plain")
        {
            Url = url,
            CanonicalUrl = context.Urls.Absolute(url),
            Title = context.Title(page.Title),
            Heading = page.Title,
            Description = PlanContext.Description(page.Description ?? (page.Text.FirstParagraph is { Length: > 0 } words ? words : page.Title)),
            Breadcrumbs = context.Trail(new Link(page.Title, url)),
            Toc = headings.Count < HeadingsForToc ? [] : [.. headings.Select(pair => new TocEntry(pair.First.Text, $"#{pair.Second}", null, [], []))],
            Html = context.Prose.Html(page.Text, anchors),
            LastReviewed = page.LastReviewed is { } day ? context.Pieces.Date(day) : null,
        };
    }
}
