using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Text;

/// <summary>
/// The one Markdown pipeline of the site: CommonMark with tables, lettered lists and bare addresses as links. Raw HTML is off:
/// it appears as text, but for the few tags of <see cref="SafeTags"/> that a site allows. Together with <see cref="MarkdownHtml"/> the only user of Markdig.
/// </summary>
internal static partial class MarkdownText
{
    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9:-]*([\s/][^<>]*)?>|<!--|<!\[CDATA\[|<!DOCTYPE\b|<\?\w", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTag { get; }

    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseListExtras()
        .UseAutoLinks()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .With(new SafeTags.Parser())
        .Build();

    private const int DeepestNesting = 100;

    /// <summary>Cuts a text at its <c>##</c> headings and notes what stands in each part. Text before the first heading has an empty heading.</summary>
    /// <param name="markdown">The text, lines ended by LF.</param>
    /// <param name="firstLine">Line of its file at which it begins.</param>
    /// <param name="allowedHtml">Names of the HTML elements that the site allows.</param>
    /// <returns>The default array, neither full nor empty, when lists, quotations or brackets nest deeper than 100 levels, which no sensible text does.</returns>
    public static ImmutableArray<MarkdownPart> Parts(string markdown, int firstLine, IReadOnlySet<string> allowedHtml)
    {
        if (ParseOrNull(markdown, allowedHtml) is not { } document) return default;
        var parts = ImmutableArray.CreateBuilder<MarkdownPart>();
        var open = new OpenPart("", firstLine, 2, 0);
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
            {
                Close(block.Span.Start);
                open = new OpenPart(PlainText(heading.Inline), block.Line + firstLine, heading.Level, Math.Min(block.Span.End + 1, markdown.Length));
            }
            else
            {
                Note(block, open, firstLine);
            }
        }

        Close(markdown.Length);
        return parts.ToImmutable();

        void Close(int end)
        {
            var text = markdown.AsSpan(open.Start, end - open.Start);
            if (open.Heading.Length == 0 && text.IsWhiteSpace()) return;
            var elsewhere = open.Definitions.Where(definition => definition.Span.Start < open.Start || definition.Span.Start >= end).Distinct().ToList();
            var leading = text.Length - text.TrimStart('\n').Length;
            var body = text.Trim('\n').ToString();
            if (elsewhere.Count > 0) body += $"\n\n{string.Join('\n', elsewhere.Select(definition => markdown[definition.Span.Start..(definition.Span.End + 1)]))}";
            parts.Add(new MarkdownPart(open.Heading, open.HeadingLine, open.Level, body,
                open.Heading.Length == 0 ? firstLine + leading : open.HeadingLine + leading,
                [.. open.Links], [.. open.Headings], open.FirstParagraph, [.. open.Tables], [.. open.Html], [.. open.OpenTags]));
        }
    }

    /// <summary>What <see cref="ParsedMarkdown.Words"/> gives, of a text that is read for its words alone.</summary>
    public static string Words(string markdown) => ParsedMarkdown.Of(markdown).Words;

    /// <summary>The words of a text, a block to a line.</summary>
    internal static string Words(MarkdownDocument document)
    {
        var words = new StringBuilder();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is not null) AddWords(leaf.Inline, words);
            else if (leaf is CodeBlock) words.Append(leaf.Lines.ToString());
            else continue;
            words.Append('\n');
        }

        return words.ToString();
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It nests too deep; <see cref="Parts"/> tells so before.</exception>
    internal static MarkdownDocument Parse(string markdown, IReadOnlySet<string> allowedHtml)
    {
        var document = Markdown.Parse(markdown, Pipeline);

        // Markdig's printer has a limit of its own; what it would refuse must be told while texts are read.
        if (IsDeeperThan(document, DeepestNesting)) throw new ArgumentException("nested too deep", nameof(markdown));
        if (markdown.Contains('<', StringComparison.Ordinal)) SafeTags.Settle(document, allowedHtml);
        return document;
    }

    private static bool IsDeeperThan(MarkdownObject node, int most)
    {
        if (most < 0) return true;
        if (node is ContainerBlock block)
        {
            for (var i = 0; i < block.Count; i++)
                if (IsDeeperThan(block[i], most - 1)) return true;
        }
        else if (node is LeafBlock leaf)
        {
            return leaf.Inline is { } inline && IsDeeperThan(inline, most - 1);
        }
        else if (node is ContainerInline container)
        {
            for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                if (IsDeeperThan(child, most - 1)) return true;
        }

        return false;
    }

    private static MarkdownPipelineBuilder With(this MarkdownPipelineBuilder builder, InlineParser first)
    {
        builder.InlineParsers.Insert(0, first);
        return builder;
    }

    internal static MarkdownDocument? ParseOrNull(string markdown, IReadOnlySet<string> allowedHtml)
    {
        try
        {
            return Parse(markdown, allowedHtml);
        }
        catch (ArgumentException)
        {
            // Markdig too tells in this way that its depth limit is exceeded.
            return null;
        }
    }

    /// <summary>The words of an inline tree without markup; a line break is a space.</summary>
    internal static string PlainText(ContainerInline? inline)
    {
        if (inline?.FirstChild is not { } first) return "";
        if (first is LiteralInline literal && first.NextSibling is null) return literal.Content.ToString();
        var words = new StringBuilder();
        AddWords(inline, words);
        return words.ToString();
    }

    private static void AddWords(ContainerInline inline, StringBuilder words)
    {
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case LineBreakInline or SafeTag { Name: "br" }: words.Append(' '); break;
                case AutolinkInline auto: words.Append(auto.Url); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case ContainerInline container: AddWords(container, words); break;
            }
        }
    }

    /// <summary>Where an address in angle brackets leads.</summary>
    internal static string TargetOf(AutolinkInline address) => address.IsEmail ? $"mailto:{address.Url}" : address.Url;

    private static void Note(Block block, OpenPart part, int firstLine)
    {
        if (block is LeafBlock { Inline: { } inline })
        {
            if (block is HeadingBlock heading) part.Headings.Add(new MarkdownHeading(PlainText(inline), heading.Level, block.Line + firstLine));
            var isIntroduction = part.FirstParagraph.EndsWith(':');
            if (block is ParagraphBlock && (part.FirstParagraph.Length == 0 || isIntroduction) && !IsPictureAlone(inline))
                part.FirstParagraph = $"{part.FirstParagraph} {PlainText(inline).Trim()}".Trim();
            Note(inline, part, firstLine);
        }
        else if (block is ContainerBlock container)
        {
            if (block is Table table) part.Tables.Add(MarkdownTables.Cells(table, firstLine));
            foreach (var child in container) Note(child, part, firstLine);
        }
    }

    private static void Note(ContainerInline inline, OpenPart part, int firstLine)
    {
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case LinkInline { IsAutoLink: false } link:
                    part.Links.Add(new MarkdownLink(link.Url ?? "", PlainText(link), link.IsImage, link.Line + firstLine, link.Column + 1));
                    if (link.Reference is { } definition) part.Definitions.Add(definition);
                    break;
                case AutolinkInline address:
                    part.Links.Add(new MarkdownLink(TargetOf(address), address.Url, false, address.Line + firstLine, address.Column + 1));
                    break;
                case FallenTag { IsAllowed: true } tag:
                    part.OpenTags.Add((tag.Content.ToString(), tag.Line + firstLine, tag.Column + 1));
                    break;
                case LiteralInline { Content: var text } when text.AsSpan().Contains('<') && HtmlTag.Match(text.ToString()) is { Success: true } html:
                    part.Html.Add((child.Line + firstLine, child.Column + html.Index + 1));
                    break;
            }

            if (child is ContainerInline container) Note(container, part, firstLine);
        }
    }

    /// <summary>True for a paragraph that is a picture, perhaps with its source on the next line, and so becomes a figure.</summary>
    internal static bool IsPictureAlone(ContainerInline inline) =>
        inline.FirstChild is LinkInline { IsImage: true } picture && (picture.NextSibling is null or LineBreakInline);

    private sealed class OpenPart(string heading, int headingLine, int level, int start)
    {
        public string Heading { get; } = heading;
        public int HeadingLine { get; } = headingLine;
        public int Level { get; } = level;
        public int Start { get; } = start;
        public string FirstParagraph { get; set; } = "";
        public List<MarkdownLink> Links { get; } = [];
        public List<MarkdownHeading> Headings { get; } = [];
        public List<MarkdownTable> Tables { get; } = [];

        /// <summary>What its links of the form <c>[words][name]</c> refer to. A part is rendered alone, so it must bring those of other parts along.</summary>
        public List<LinkReferenceDefinition> Definitions { get; } = [];
        public List<(int, int)> Html { get; } = [];
        public List<(string, int, int)> OpenTags { get; } = [];
    }
}

/// <summary>A part of a text: everything from one <c>##</c> heading to the next.</summary>
/// <param name="Heading">The heading's words; empty before the first heading.</param>
/// <param name="HeadingLine">Its line in the file.</param>
/// <param name="Level">Its level: 2, or 1 when somebody wrote <c>#</c>.</param>
/// <param name="Text">The Markdown below it.</param>
/// <param name="TextLine">Line in the file at which <paramref name="Text"/> begins.</param>
/// <param name="Links">Every link and picture in it.</param>
/// <param name="Headings">The headings below it, level 3 and deeper.</param>
/// <param name="FirstParagraph">Words of its first paragraph.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Html">Places where something looks like HTML.</param>
/// <param name="OpenTags">Tags of allowed elements that have no partner.</param>
internal sealed record MarkdownPart(string Heading, int HeadingLine, int Level, string Text, int TextLine, ImmutableArray<MarkdownLink> Links,
    ImmutableArray<MarkdownHeading> Headings, string FirstParagraph, ImmutableArray<MarkdownTable> Tables, ImmutableArray<(int Line, int Column)> Html,
    ImmutableArray<(string Tag, int Line, int Column)> OpenTags);

/// <summary>A link or picture and where it stands in its file.</summary>
internal sealed record MarkdownLink(string Target, string Text, bool IsImage, int Line, int Column);

/// <summary>A heading and where it stands in its file.</summary>
internal sealed record MarkdownHeading(string Text, int Level, int Line);

/// <summary>The words of a table, a cell each, and the line in its file at which it begins.</summary>
internal sealed record MarkdownTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows, int Line);
