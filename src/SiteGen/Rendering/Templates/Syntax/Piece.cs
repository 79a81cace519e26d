using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>A piece of a template: text, or a tag.</summary>
internal abstract class Piece;

/// <summary>Text between tags.</summary>
/// <param name="original">As it stands in the file; the rules for white space look at this.</param>
internal sealed class TextPiece(string original) : Piece
{
    public string Original { get; } = original;

    /// <summary>What is printed: the tags around it may take white space away.</summary>
    public string Text { get; set; } = original;
}

/// <summary>A tag.</summary>
/// <param name="kind">What it does.</param>
/// <param name="call">Its inside; null for a comment and a plain <c>else</c>.</param>
/// <param name="trims">Whether <c>~</c> stood before and after it.</param>
/// <param name="at">Where it begins.</param>
internal sealed class Tag(TagKind kind, Call? call, (bool Before, bool After) trims, SourceSpan at) : Piece
{
    public TagKind Kind { get; } = kind;

    public Call? Call { get; } = call;

    public (bool Before, bool After) Trims { get; } = trims;

    public SourceSpan At { get; } = at;

    /// <summary>The blanks before a component that stands alone on its line: every line of it gets them.</summary>
    public string Indent { get; set; } = "";
}

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    /// <summary><c>{{x}}</c></summary>
    Value,

    /// <summary><c>{{{x}}}</c> or <c>{{&amp;x}}</c></summary>
    Raw,

    /// <summary><c>{{#x}}</c></summary>
    Open,

    /// <summary><c>{{else}}</c>, <c>{{else x}}</c> or <c>{{^}}</c></summary>
    Else,

    /// <summary><c>{{/x}}</c></summary>
    Close,

    /// <summary><c>{{> x}}</c></summary>
    Component,

    /// <summary><c>{{! x}}</c> or <c>{{!-- x --}}</c></summary>
    Comment,
}
