using Markdig.Syntax;

namespace SiteGen.Text;

/// <summary>
/// A text read once and used as often as it is needed: on the pages that show it, and for its words. Nothing of it changes, so several threads may
/// use it at once. Of all the program holds, what a text is parsed into is the largest: keep it as long as its pages are made, and no longer.
/// </summary>
internal sealed class ParsedMarkdown
{
    private static readonly HashSet<string> None = [];

    private readonly string _text;

    // Which tags stay is written into the parsed text and differs from site to search, so a text that may hold tags is read anew for each use.
    private readonly bool _mayHoldTags;
    private MarkdownDocument? _document;

    private ParsedMarkdown(string text) => (_text, _mayHoldTags) = (text, text.Contains('<', StringComparison.Ordinal));

    /// <summary>A text that is read when it is first used.</summary>
    public static ParsedMarkdown Of(string markdown) => new(markdown);

    /// <summary>Every word as its readers see it, a block to a line; what pictures say in words too. Empty for a text that nests too deep.</summary>
    /// <remarks>Search knows no settings: every tag of <see cref="SafeTags"/> that has a partner counts as allowed.</remarks>
    public string Words => Document(SafeTags.All) is { } document ? MarkdownText.Words(document) : "";

    /// <summary>The text as HTML, for one of the pages that show it.</summary>
    /// <exception cref="ArgumentException">It nests too deep; <see cref="MarkdownText.Parts"/> tells so before.</exception>
    public string Html(IMarkdownPage page) => MarkdownHtml.Render(Document(page.AllowedHtml) ?? throw new ArgumentException("nested too deep", nameof(page)), page);

    // Two threads that come at once both read it, to the same end.
    private MarkdownDocument? Document(IReadOnlySet<string> allowedHtml) =>
        _mayHoldTags ? MarkdownText.ParseOrNull(_text, allowedHtml) : _document ??= MarkdownText.ParseOrNull(_text, None);
}
