using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Import.Fidelity;

namespace SiteGen.Import.Sources;

/// <summary>Reads a web page: headings, paragraphs, lists and tables in reading order. Menus and scripts are no part of it.</summary>
internal static class HtmlReader
{
    // Deeper than any page that a person or program of good will makes.
    private const int MaxDepth = 300;

    private static readonly HashSet<string> NotText = new(StringComparer.Ordinal) { "script", "style", "template", "noscript", "svg", "canvas", "iframe", "object" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "nav",
    };

    /// <summary>The document.</summary>
    /// <exception cref="UnreadableDocumentException">It holds no words.</exception>
    public static SourceDocument Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var page = new HtmlParser().ParseDocument(TextBytes.Decode(bytes.Span));
        var lines = new LineBuilder();
        var pictures = new HtmlPictures();
        if (page.Title is { Length: > 0 } title) lines.Aside(title, DropReasons.NotShown);
        if (page.Body is { } body) new Walk(lines, pictures).Children(body, 0);
        return lines.ToDocument(name, pictures.ToFiles());
    }

    private sealed class Walk(LineBuilder lines, HtmlPictures pictures)
    {
        /// <summary>Reads an element's children: blocks one by one, and the text between them as paragraphs.</summary>
        public void Children(INode parent, int depth)
        {
            var inline = new List<INode>();
            foreach (var child in parent.ChildNodes)
            {
                if (child is IElement element && (Blocks.Contains(element.LocalName) || HoldsBlocks(element)))
                {
                    Flush();
                    Block(element, depth + 1);
                }
                else
                {
                    inline.Add(child);
                }
            }

            Flush();

            void Flush()
            {
                if (inline.Count > 0) Paragraph(inline, null);
                inline.Clear();
            }
        }

        private static bool HoldsBlocks(IElement element) => !NotText.Contains(element.LocalName) && element.QuerySelector("p,div,table,ul,ol,h1,h2,h3,h4,h5,h6") is not null;

        private void Block(IElement element, int depth)
        {
            if (IsHidden(element)) lines.Aside(element.TextContent, DropReasons.Hidden);
            else if (element.LocalName == "nav") lines.Aside(element.TextContent, DropReasons.NotShown);
            else if (depth > MaxDepth) lines.Paragraph(MarkdownEscape.Of(element.TextContent.Replace('\n', ' ')));
            else if (element.LocalName is ['h', >= '1' and <= '6' and var level]) Paragraph(element.ChildNodes, new SourceLine(0, "") { Heading = level - '0' });
            else if (element.LocalName is "ul" or "ol") List(element, depth, 0);
            else if (element.LocalName == "table") new HtmlTable(element).Read(lines, Text, cell => Children(cell, depth + 1));
            else if (element.LocalName == "hr") lines.Gap();
            else if (element.LocalName == "p") Paragraph(element.ChildNodes, null);
            else Children(element, depth);
        }

        private void List(IElement list, int depth, int nesting)
        {
            var number = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
            var letter = list.GetAttribute("type");
            foreach (var item in list.Children)
            {
                if (item.LocalName is "ul" or "ol") List(item, depth + 1, nesting + 1);
                if (item.LocalName != "li") continue;
                var mark = list.LocalName == "ul" ? "" : letter is "a" or "A" && number is > 0 and < 27 ? $"{(char)(letter[0] + number - 1)}. " : $"{number}. ";
                number++;
                var own = item.ChildNodes.Where(child => child is not IElement { LocalName: "ul" or "ol" or "table" }).ToList();
                lines.Paragraph(mark + Text(own), new SourceLine(0, "") { IsBullet = mark.Length == 0, Depth = nesting }, isTight: true);
                foreach (var inner in item.Children)
                {
                    if (depth < MaxDepth && inner.LocalName is "ul" or "ol") List(inner, depth + 1, nesting + 1);
                    else if (inner.LocalName == "table") Block(inner, depth + 1);
                }
            }

            if (nesting == 0) lines.Gap();
        }

        private void Paragraph(IEnumerable<INode> nodes, SourceLine? like)
        {
            var all = nodes.ToList();
            var isBold = like is null && all.Where(node => node.TextContent.Any(char.IsLetterOrDigit)).ToList() is { Count: > 0 } filled && filled.All(IsAllBold);
            lines.Paragraph(Text(all, isBold || like is not null), (like ?? new SourceLine(0, "")) with { IsBold = isBold });
        }

        private static bool IsAllBold(INode node) =>
            node is IElement { LocalName: "b" or "strong" } || (node is IElement element && element.ChildNodes.Where(child => child.TextContent.Any(char.IsLetterOrDigit)).ToList() is { Count: > 0 } children && children.All(IsAllBold));

        private string Text(INode node) => Text(node.ChildNodes);

        private string Text(IEnumerable<INode> nodes, bool plain = false) => string.Join('\n', string.Concat(nodes.Select(node => Inline(node, plain, 0))).Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

        private string Inline(INode node, bool plain, int depth)
        {
            if (node is IText text) return MarkdownEscape.Of(string.Concat(text.Data.Select(c => char.IsWhiteSpace(c) ? ' ' : c)));
            if (node is not IElement element || NotText.Contains(element.LocalName)) return "";
            if (IsHidden(element))
            {
                lines.Aside(element.TextContent, DropReasons.Hidden);
                return "";
            }

            if (element.LocalName == "br") return "\n";
            if (element.LocalName == "img") return pictures.Markdown(element);
            var inner = depth > MaxDepth ? element.TextContent : string.Concat(element.ChildNodes.Select(child => Inline(child, plain, depth + 1)));
            if (Blocks.Contains(element.LocalName)) return $" {inner} ";
            if (element.LocalName == "a" && element.GetAttribute("href") is { } address) return MarkdownEscape.Link(inner, address.Trim());
            return element.LocalName is "b" or "strong" && !plain && inner.Trim() is { Length: > 0 } core && !core.Contains("**", StringComparison.Ordinal) && !core.Contains('\n') ? inner.Replace(core, $"**{core}**", StringComparison.Ordinal) : inner;
        }

        private static bool IsHidden(IElement element) =>
            element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
    }
}
