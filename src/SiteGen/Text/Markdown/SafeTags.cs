using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Text;

/// <summary>
/// The few HTML elements that a site may allow in its texts (setting <c>AllowedHtml</c>). A tag is read letter by letter and becomes a node of
/// its own; whether it is printed as a tag is settled when the whole text is known, so that no element is left open or closed twice.
/// </summary>
internal static class SafeTags
{
    private const string Details = "details";
    private const string Summary = "summary";

    private static readonly HashSet<string> Void = ["br", "wbr"];

    /// <summary>Every element that can be allowed: none of them acts, fetches, or changes the page around it.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["abbr", "br", "cite", "del", Details, "dfn", "ins", "kbd", "mark", "q", "s", "samp", "small", "sub", Summary, "sup", "u", "var", "wbr"];

    /// <summary>The same, for a reader of texts that knows no settings.</summary>
    public static readonly IReadOnlySet<string> All = Names.ToHashSet();

    /// <summary>The names that a site allows with those that belong to them: a text to fold out has its summary.</summary>
    public static ImmutableHashSet<string> WithParts(IEnumerable<string> names) =>
        names.SelectMany(name => name == Details ? [Details, Summary] : new[] { name }).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Settles every tag of a text: those that are allowed and have a partner stay, the others become the characters they are written with.</summary>
    /// <param name="document">The text.</param>
    /// <param name="allowed">Names of the elements that the site allows.</param>
    public static void Settle(MarkdownDocument document, IReadOnlySet<string> allowed)
    {
        Settle((ContainerBlock)document, allowed);
        foreach (var leaf in document.Descendants<LeafBlock>().ToList())
        {
            if (leaf.Inline is not null) Settle(leaf.Inline, allowed);
        }
    }

    /// <summary>Pairs the tags among the children of one node; a pair that is torn apart by other markup is no pair.</summary>
    private static void Settle(ContainerInline container, IReadOnlySet<string> allowed)
    {
        var open = new Stack<SafeTag>();
        foreach (var child in container.ToList())
        {
            if (child is ContainerInline inner) Settle(inner, allowed);
            if (child is not SafeTag tag) continue;
            if (!allowed.Contains(tag.Name) || tag.Name is Details or Summary) Fall(tag, allowed);
            else if (Void.Contains(tag.Name)) tag.IsClosing = false;
            else if (!tag.IsClosing) open.Push(tag);
            else if (open.All(other => other.Name != tag.Name)) Fall(tag, allowed);
            else while (open.Pop() is var other && other.Name != tag.Name) Fall(other, allowed);
        }

        foreach (var tag in open) Fall(tag, allowed);
    }

    /// <summary>Takes <c>&lt;details&gt;&lt;summary&gt;…&lt;/summary&gt;</c> and <c>&lt;/details&gt;</c> out of the paragraphs that they begin and end.</summary>
    private static void Settle(ContainerBlock container, IReadOnlySet<string> allowed)
    {
        foreach (var inner in container.OfType<ContainerBlock>().ToList()) Settle(inner, allowed);
        if (!allowed.Contains(Details)) return;
        var open = new Stack<(ParagraphBlock Block, List<Inline> Head)>();
        var pairs = new List<(ParagraphBlock Begin, List<Inline> Head, ParagraphBlock End, SafeTag Tail)>();
        foreach (var block in container)
        {
            // A text is cut at its second-level headings, and nothing reaches across a cut.
            if (block is HeadingBlock { Level: <= 2 }) open.Clear();
            if (block is not ParagraphBlock { Inline: { } inline } paragraph) continue;
            if (HeadOf(inline) is { } head) open.Push((paragraph, head));
            if (LastOf(inline) is SafeTag { Name: Details, IsClosing: true } tail && open.TryPop(out var begin)) pairs.Add((begin.Block, begin.Head, paragraph, tail));
        }

        foreach (var (begin, head, end, tail) in pairs)
        {
            tail.Remove();
            container.Insert(container.IndexOf(end) + 1, new DetailsEnd());
            var summary = new ContainerInline();
            foreach (var part in head) part.Remove();
            foreach (var part in head.SkipWhile(part => part is not SafeTag { Name: Summary }).Skip(1).SkipLast(1)) summary.AppendChild(part);
            container.Insert(container.IndexOf(begin), new DetailsStart { Inline = summary, Line = begin.Line, Column = begin.Column, Span = begin.Span });
        }

        foreach (var paragraph in pairs.SelectMany(pair => new[] { pair.Begin, pair.End }).Distinct())
        {
            while (paragraph.Inline!.FirstChild is LineBreakInline first) first.Remove();
            while (paragraph.Inline!.LastChild is LineBreakInline last) last.Remove();
            if (paragraph.Inline.FirstChild is null) container.Remove(paragraph);
        }
    }

    /// <summary>The nodes from <c>&lt;details&gt;</c> to <c>&lt;/summary&gt;</c> that a paragraph begins with; null when it does not.</summary>
    private static List<Inline>? HeadOf(ContainerInline paragraph)
    {
        if (paragraph.FirstChild is not SafeTag { Name: Details, IsClosing: false } || paragraph.All(part => part is not SafeTag { Name: Summary, IsClosing: true })) return null;
        var head = paragraph.TakeWhile(part => part is not SafeTag { Name: Summary, IsClosing: true }).ToList();
        var begins = head.Skip(1).SkipWhile(part => part is LineBreakInline).FirstOrDefault() is SafeTag { Name: Summary, IsClosing: false };
        return begins && head.OfType<SafeTag>().Count(tag => tag.Name is Details or Summary) == 2 ? [.. head, head[^1].NextSibling!] : null;
    }

    private static Inline? LastOf(ContainerInline paragraph)
    {
        var last = paragraph.LastChild;
        while (last is LineBreakInline) last = last.PreviousSibling;
        return last;
    }

    private static void Fall(SafeTag tag, IReadOnlySet<string> allowed) =>
        tag.ReplaceBy(new FallenTag(tag.Source) { IsAllowed = allowed.Contains(tag.Name), Line = tag.Line, Column = tag.Column, Span = tag.Span });

    /// <summary>Reads one tag: <c>&lt;name&gt;</c>, <c>&lt;/name&gt;</c>, <c>&lt;name/&gt;</c>, and a title on those that explain a word. Anything else is no tag.</summary>
    public sealed class Parser : InlineParser
    {
        private const int LongestTag = 300;

        private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

        /// <summary>Called at each <c>&lt;</c>.</summary>
        public Parser() => OpeningCharacters = ['<'];

        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var text = slice.AsSpan();
            var end = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
            if (end < 0 || Read(text[1..end]) is not { } tag) return false;
            tag.Source = text[..(end + 1)].ToString();
            tag.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end));
            (tag.Line, tag.Column) = (line, column);
            processor.Inline = tag;
            slice.Start += end + 1;
            return true;
        }

        private static SafeTag? Read(ReadOnlySpan<char> inside)
        {
            var isClosing = inside is ['/', ..];
            var rest = isClosing ? inside[1..] : inside;
            var length = rest.IndexOfAnyExcept(Letters) is var next and >= 0 ? next : rest.Length;
            var name = rest[..length].ToString().ToLowerInvariant();
            if (!Names.Contains(name)) return null;
            rest = rest[length..].Trim(" \t");
            if (!isClosing && rest is [.., '/']) rest = rest[..^1].TrimEnd(" \t");
            if (rest.IsEmpty) return new SafeTag(name, isClosing);
            var isTitle = !isClosing && name is "abbr" or "dfn" && rest.StartsWith("title=", StringComparison.OrdinalIgnoreCase);
            return isTitle && rest[6..] is [('"' or '\'') and var quote, .. var title, var last] && last == quote && !title.ContainsAny(quote, '<', '\n')
                ? new SafeTag(name, false) { Title = WebUtility.HtmlDecode(title.ToString()) }
                : null;
        }
    }

    /// <summary>Prints a tag that stays.</summary>
    public sealed class TagRenderer : HtmlObjectRenderer<SafeTag>
    {
        /// <inheritdoc/>
        protected override void Write(HtmlRenderer renderer, SafeTag tag) =>
            renderer.Write($"<{(tag.IsClosing ? "/" : "")}{tag.Name}{(tag.Title is null ? "" : $" title=\"{MarkdownHtml.Encode(tag.Title)}\"")}>");
    }

    /// <summary>Prints the beginning of a text to fold out.</summary>
    public sealed class DetailsStartRenderer : HtmlObjectRenderer<DetailsStart>
    {
        /// <inheritdoc/>
        protected override void Write(HtmlRenderer renderer, DetailsStart block) => renderer.EnsureLine().Write("<details><summary>").WriteLeafInline(block).WriteLine("</summary>");
    }

    /// <summary>Prints its end.</summary>
    public sealed class DetailsEndRenderer : HtmlObjectRenderer<DetailsEnd>
    {
        /// <inheritdoc/>
        protected override void Write(HtmlRenderer renderer, DetailsEnd block) => renderer.EnsureLine().WriteLine("</details>");
    }
}

/// <summary>A tag in a text.</summary>
/// <param name="name">Its name in small letters, one of <see cref="SafeTags.Names"/>.</param>
/// <param name="isClosing">True for <c>&lt;/…&gt;</c>.</param>
internal sealed class SafeTag(string name, bool isClosing) : LeafInline
{
    public string Name { get; } = name;

    public bool IsClosing { get; set; } = isClosing;

    /// <summary>What an abbreviation stands for; null when the tag does not tell.</summary>
    public string? Title { get; init; }

    /// <summary>The tag as written.</summary>
    public string Source { get; set; } = "";
}

/// <summary>A tag that is shown as the characters it is written with.</summary>
internal sealed class FallenTag(string source) : LiteralInline(source)
{
    /// <summary>True when the site allows the element, and only the partner is missing.</summary>
    public bool IsAllowed { get; init; }
}

/// <summary>Where a text to fold out begins, with the words that are always shown.</summary>
internal sealed class DetailsStart() : LeafBlock(null);

/// <summary>Where a text to fold out ends.</summary>
internal sealed class DetailsEnd() : LeafBlock(null);
