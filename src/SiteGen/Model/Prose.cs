using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>
/// A stretch of Markdown in a source file: where it stands, and what is known of it without rendering it. The text itself is read from
/// its file again whenever somebody asks for it: the texts of an archive would not fit in memory, what is known of them does.
/// </summary>
public sealed record Prose
{
    private readonly string? _markdown;
    private readonly FileText.Place _place;

    /// <summary>A text that is held in memory.</summary>
    /// <param name="file">Path from the site folder, for messages and for resolving relative links.</param>
    /// <param name="firstLine">Line in the file at which the text begins, counted from 1.</param>
    /// <param name="markdown">The text, lines ended by LF, without front matter.</param>
    public Prose(string file, int firstLine, string markdown) => (File, FirstLine, _markdown) = (file, firstLine, markdown);

    /// <summary>A text that stays in its file.</summary>
    internal Prose(string file, int firstLine, FileText.Place place) => (File, FirstLine, _place) = (file, firstLine, place);

    /// <summary>Path from the site folder, for messages and for resolving relative links.</summary>
    public string File { get; init; }

    /// <summary>Line in the file at which the text begins, counted from 1.</summary>
    public int FirstLine { get; init; }

    /// <summary>The text itself, lines ended by LF, without front matter.</summary>
    /// <exception cref="IOException">The file can no longer be read, or has changed since it was read first.</exception>
    public string Markdown
    {
        get => _markdown ?? _place.Read();
        init => _markdown = value;
    }

    /// <summary>The text for who only looks at it; see <see cref="Markdown"/>.</summary>
    internal ReadOnlySpan<char> Characters() => _markdown is null ? _place.Characters() : _markdown;

    /// <summary>Where the text stands in its file; null when it is held in memory.</summary>
    internal FileText.Place? Place => _markdown is null ? _place : null;

    /// <summary>The same text, held in memory, with no way back to its file.</summary>
    internal Prose Held() => new(File, FirstLine, Markdown) { Links = Links, Headings = Headings, FirstParagraph = FirstParagraph, Tables = Tables };

    /// <summary>Every link and image in the text, in order.</summary>
    public ImmutableArray<ProseLink> Links { get; init; } = [];

    /// <summary>The headings below the section's own, in order.</summary>
    public ImmutableArray<ProseHeading> Headings { get; init; } = [];

    /// <summary>The words of the first paragraph without markup, with those of the next when it only introduces it ("Rådet besluttede:"); empty when the text has none.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>The tables in the text, in order.</summary>
    public ImmutableArray<ProseTable> Tables { get; init; } = [];

    /// <summary>The place of the character at <paramref name="offset"/> of <see cref="Markdown"/>.</summary>
    public SourceSpan At(int offset)
    {
        var before = Characters()[..offset];
        return new SourceSpan(File, FirstLine + before.Count('\n'), offset - before.LastIndexOf('\n'));
    }

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => (_markdown?.Length ?? _place.Length) == 0;

    /// <summary>No text at all, in <paramref name="file"/>.</summary>
    public static Prose None(string file) => new(file, 1, "");
}

/// <summary>A link or an image in Markdown.</summary>
/// <param name="Target">The target as written, before it is resolved.</param>
/// <param name="Text">The link's words, or the image's alternative text.</param>
/// <param name="IsImage">True for <c>![…](…)</c>.</param>
/// <param name="At">Where the link begins.</param>
public sealed record ProseLink(string Target, string Text, bool IsImage, SourceSpan At);

/// <summary>A heading within a section.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">Its level as written: 3 for <c>###</c>.</param>
/// <param name="At">Its line.</param>
public sealed record ProseHeading(string Text, int Level, SourceSpan At);

/// <summary>A table in a text.</summary>
/// <param name="Header">The words of the header row, a cell each.</param>
/// <param name="Rows">The words of the other rows, a cell each; a row may be shorter or longer than the header.</param>
/// <param name="At">Where the table begins.</param>
public sealed record ProseTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows, SourceSpan At);
