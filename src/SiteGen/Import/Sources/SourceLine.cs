using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Sources;

/// <summary>
/// A line of a document in the one form that recognition knows: a paragraph of Word, an element of a web page, a line of text. What a
/// format says of it (a heading, a list, a row of a table) stands in the properties; <see cref="Text"/> is Markdown without them.
/// </summary>
/// <param name="Number">Where it stands in the source, from 1. Two parts of one printed line share a number.</param>
/// <param name="Text">Its words, links as Markdown; empty for a blank line.</param>
internal sealed record SourceLine(int Number, string Text)
{
    /// <summary>Level of a heading, 1 to 6; 0 for other lines.</summary>
    public int Heading { get; init; }

    /// <summary>True when all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>True when it is an entry of a list with a sign before it: a dash, a bullet.</summary>
    public bool IsBullet { get; init; }

    /// <summary>How deep a list's entry is nested, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>Cells of a table's row; empty for other lines.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>True for a drawn line or a page's end, which has no words.</summary>
    public bool IsRule { get; init; }

    /// <summary>True when the document's own means mark it as an entry of a table of contents.</summary>
    public bool IsContents { get; init; }

    /// <summary>Why the document itself sets it apart from the text, as it does with a header, a comment or deleted words; null for text.</summary>
    public LocalText? SetAside { get; init; }

    /// <summary>True when it says nothing.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>The words without the signs for bold.</summary>
    public string Plain => Text.Replace("**", "", StringComparison.Ordinal).Trim();
}
