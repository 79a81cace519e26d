using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Text;

/// <summary>What a page decides about the Markdown it shows.</summary>
internal interface IMarkdownPage
{
    /// <summary>How many levels deeper than written headings stand on the page: 0 where <c>###</c> is an h3.</summary>
    int HeadingShift { get; }

    /// <summary>Names of the HTML elements that the site allows.</summary>
    IReadOnlySet<string> AllowedHtml { get; }

    /// <summary>An anchor for a heading with these words, unique on the page.</summary>
    string AnchorFor(string heading);

    /// <summary>The address that a link leads to; null when it may not be a link, and then its words stand alone.</summary>
    string? Resolve(string target);

    /// <summary>Width and height of the picture at a resolved address, in CSS pixels; null when they are not known.</summary>
    (int Width, int Height)? SizeOf(string address);

    /// <summary>The accessible name of a heading's permalink.</summary>
    string PermalinkLabel(string heading);

    /// <summary>The accessible name of a table that has no caption.</summary>
    string TableLabel { get; }
}

/// <summary>Markdown as the site's HTML: headings with permalinks, figures with source, tables that scroll alone. No inline style ever.</summary>
internal static class MarkdownHtml
{
    // A renderer is dear to make, and 30,000 texts are rendered twice: each thread keeps one for its next text.
    [ThreadStatic]
    private static PageRenderer? _spare;

    /// <summary>Renders <paramref name="markdown"/> for <paramref name="page"/>, once. A text that stands on several pages is parsed once: <see cref="ParsedMarkdown"/>.</summary>
    public static string Render(string markdown, IMarkdownPage page) => ParsedMarkdown.Of(markdown).Html(page);

    /// <summary>Renders a text. It changes nothing in <paramref name="document"/>.</summary>
    internal static string Render(MarkdownDocument document, IMarkdownPage page)
    {
        // Taken away while it is used: a fault leaves it in the middle of a text, and then nobody may have it again.
        var renderer = _spare ?? new PageRenderer();
        _spare = null;
        var html = renderer.Html(document, page);
        _spare = renderer;
        return html;
    }

    // The five characters that mean something in HTML; WebUtility would also turn every ø into a number.
    private static readonly SearchValues<char> Meaning = SearchValues.Create("&<>\"'");

    internal static string Encode(string text) => !text.AsSpan().ContainsAny(Meaning) ? text
        : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    private static IMarkdownPage PageOf(HtmlRenderer renderer) => ((PageRenderer)renderer).Page;

    private sealed class PageRenderer : HtmlRenderer
    {
        // Longer texts than this are rare, and their room is given back.
        private const int MostKept = 256 * 1024;

        public PageRenderer()
            : base(new StringWriter())
        {
            MarkdownText.Pipeline.Setup(this);
            ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new Headings());
            ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new Paragraphs());
            ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new Tables());
            ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new Links());
            ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Addresses());
            ObjectRenderers.Insert(0, new SafeTags.TagRenderer());
            ObjectRenderers.Insert(0, new SafeTags.DetailsStartRenderer());
            ObjectRenderers.Insert(0, new SafeTags.DetailsEndRenderer());
        }

        public IMarkdownPage Page { get; private set; } = null!;

        public string Html(MarkdownDocument document, IMarkdownPage page)
        {
            var written = ((StringWriter)Writer).GetStringBuilder();
            Page = page;
            Render(document);
            var length = written.Length;
            while (length > 0 && written[length - 1] == '\n') length--;
            var html = written.ToString(0, length);
            Page = null!;
            Reset();
            if (written.Capacity > MostKept) written.Capacity = MostKept;
            return html;
        }
    }

    private sealed class Headings : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var page = PageOf(renderer);
            var words = MarkdownText.PlainText(heading.Inline);
            var anchor = page.AnchorFor(words);
            var level = Math.Min(heading.Level + page.HeadingShift, 6);
            renderer.EnsureLine();
            renderer.Write($"<div class=\"heading\"><h{level} id=\"{anchor}\">").WriteLeafInline(heading);
            renderer.Write($"</h{level}><a class=\"permalink\" href=\"#{anchor}\" aria-label=\"{Encode(page.PermalinkLabel(words))}\">§</a></div>");
            renderer.EnsureLine();
        }
    }

    /// <summary>A picture alone in its paragraph is a figure: its title is the caption, the words on the following line ("Kilde: …") its source.</summary>
    private sealed class Paragraphs : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            if (MarkdownTables.IsCaption(paragraph)) return;
            if (renderer.ImplicitParagraph || paragraph.Inline is not { } inline || !MarkdownText.IsPictureAlone(inline))
            {
                base.Write(renderer, paragraph);
                return;
            }

            var picture = (LinkInline)inline.FirstChild!;
            renderer.EnsureLine();
            renderer.Write("<figure>").Write(picture);
            if (string.IsNullOrEmpty(picture.Title) && picture.NextSibling?.NextSibling is null)
            {
                renderer.WriteLine("</figure>");
                return;
            }

            renderer.Write("<figcaption>");
            if (!string.IsNullOrEmpty(picture.Title)) renderer.WriteEscape(picture.Title).Write(" ");
            if (picture.NextSibling?.NextSibling is not null)
            {
                renderer.Write("<span class=\"source\">");
                for (var part = picture.NextSibling.NextSibling; part is not null; part = part.NextSibling) renderer.Write(part);
                renderer.Write("</span>");
            }

            renderer.Write("</figcaption></figure>");
            renderer.EnsureLine();
        }
    }

    private sealed class Links : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var page = PageOf(renderer);
            var address = page.Resolve(link.Url ?? "");
            if (link.IsImage)
            {
                if (address is null) renderer.WriteEscape(MarkdownText.PlainText(link));
                else renderer.Write($"<img src=\"{Encode(address)}\" alt=\"{Encode(MarkdownText.PlainText(link))}\"{Size(page, address)} loading=\"lazy\">");
            }
            else if (address is null)
            {
                renderer.WriteChildren(link);
            }
            else
            {
                renderer.Write($"<a href=\"{Encode(address)}\">");
                renderer.WriteChildren(link);
                renderer.Write("</a>");
            }
        }

        private static string Size(IMarkdownPage page, string address) => page.SizeOf(address) is { } size ? $" width=\"{size.Width}\" height=\"{size.Height}\"" : "";
    }

    /// <summary>An address in angle brackets: CommonMark takes any scheme there, so it asks the page as every other link does.</summary>
    private sealed class Addresses : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (PageOf(renderer).Resolve(MarkdownText.TargetOf(link)) is { } address) renderer.Write($"<a href=\"{Encode(address)}\">{Encode(link.Url)}</a>");
            else renderer.Write(Encode(link.Url));
        }
    }

    private sealed class Tables : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table) => MarkdownTables.Write(renderer, table, PageOf(renderer).TableLabel);
    }
}
