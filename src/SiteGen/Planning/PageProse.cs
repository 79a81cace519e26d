using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Renders texts for one page: links resolved through the plan, anchors as planned.</summary>
/// <param name="links">The plan's addresses.</param>
/// <param name="language">Words for permalinks and tables.</param>
/// <param name="allowedHtml">Names of the HTML elements that the site allows.</param>
/// <param name="texts">The texts that other pages showed a moment ago.</param>
internal sealed class PageProse(LinkResolver links, Language language, IReadOnlySet<string> allowedHtml, ParsedTexts texts)
{
    /// <summary>The HTML of <paramref name="prose"/>.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="anchors">Anchors of its headings, in order.</param>
    /// <param name="headingShift">How many levels deeper than written its headings stand on the page.</param>
    /// <param name="anchorPrefix">Put before every anchor, so that many items can share a page; empty on an item's own page.</param>
    public string Html(Prose prose, IEnumerable<string> anchors, int headingShift = 0, string anchorPrefix = "") =>
        prose.IsEmpty ? "" : texts.Of(prose).Html(new Placed(this, prose.File, new Queue<string>(anchors), headingShift, anchorPrefix));

    private sealed class Placed(PageProse page, string file, Queue<string> anchors, int headingShift, string anchorPrefix) : IMarkdownPage
    {
        public int HeadingShift => headingShift;

        public IReadOnlySet<string> AllowedHtml => page._allowedHtml;

        public string TableLabel => page._language.Text("table.label");

        public string AnchorFor(string heading) => anchorPrefix + (anchors.TryDequeue(out var planned) ? planned : Slug.Of(heading));

        public string PermalinkLabel(string heading) => page._language.Text("heading.permalink", heading);

        public (int Width, int Height)? SizeOf(string address) => page._links.PictureAt(address) is { } size ? (size.Width, size.Height) : null;

        public string? Resolve(string target)
        {
            var href = page._links.Resolve(target, file, isPicture: false).Href;
            return href is ['#', ..] ? $"#{anchorPrefix}{href[1..]}" : href;
        }
    }

    private readonly LinkResolver _links = links;
    private readonly Language _language = language;
    private readonly IReadOnlySet<string> _allowedHtml = allowedHtml;
}
