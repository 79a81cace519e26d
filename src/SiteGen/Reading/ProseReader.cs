using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads the text of a file: its sections, and in each its links, headings and first words.</summary>
internal static class ProseReader
{
    /// <summary>The text's sections with the lines of their headings; none when it cannot be read. Adds SG0605, SG0607 and SG0608.</summary>
    public static ImmutableArray<ProseSection> Sections(MarkdownFile file, DiagnosticBag diagnostics)
    {
        var parts = MarkdownText.Parts(file.Body, file.BodyLine);
        if (!parts.IsDefault) return [.. parts.Select(part => Section(part, file.Source.Path, diagnostics))];
        diagnostics.Add(DiagnosticCodes.NestedTooDeep(new SourceSpan(file.Source.Path, file.BodyLine, 1)));
        return [];
    }

    /// <summary>The whole text as one piece. Adds SG0605 and SG0607.</summary>
    public static Prose Whole(MarkdownFile file, DiagnosticBag diagnostics)
    {
        var sections = Sections(file, diagnostics);
        foreach (var section in sections.Where(section => section.Level == 1)) diagnostics.Add(DiagnosticCodes.HeadingTooHigh(section.At, section.Heading));
        var text = file.Body.Trim('\n');
        var firstLine = file.BodyLine + (file.Body.Length - file.Body.TrimStart('\n').Length);
        return new Prose(file.Source.Path, firstLine, text)
        {
            Links = [.. sections.SelectMany(section => section.Text.Links)],
            Headings = [.. sections.SelectMany(section => section.WithOwnHeading())],
            FirstParagraph = sections.Select(section => section.Text.FirstParagraph).FirstOrDefault(words => words.Length > 0) ?? "",
        };
    }

    private static ProseSection Section(MarkdownPart part, string path, DiagnosticBag diagnostics)
    {
        foreach (var (line, column) in part.Html) diagnostics.Add(DiagnosticCodes.RawHtml(new SourceSpan(path, line, column)));
        var level = 2;
        foreach (var heading in part.Headings)
        {
            if (heading.Level > level + 1) diagnostics.Add(DiagnosticCodes.HeadingJump(new SourceSpan(path, heading.Line, 1), heading.Text, heading.Level, level + 1));
            level = heading.Level;
        }

        var prose = new Prose(path, part.TextLine, part.Text)
        {
            Links = [.. part.Links.Select(link => new ProseLink(link.Target, link.Text, link.IsImage, new SourceSpan(path, link.Line, link.Column)))],
            Headings = [.. part.Headings.Select(heading => new ProseHeading(heading.Text, heading.Level, new SourceSpan(path, heading.Line, 1)))],
            FirstParagraph = part.FirstParagraph,
        };
        return new ProseSection(part.Heading, part.Level, new SourceSpan(path, part.HeadingLine, 1), prose);
    }
}

/// <summary>A section of a file.</summary>
/// <param name="Heading">Its heading; empty before the first one.</param>
/// <param name="Level">The heading's level, 2, or 1 by mistake.</param>
/// <param name="At">The heading's place.</param>
/// <param name="Text">The text below it.</param>
internal sealed record ProseSection(string Heading, int Level, SourceSpan At, Prose Text)
{
    /// <summary>The section's heading and those below it.</summary>
    public IEnumerable<ProseHeading> WithOwnHeading() => Heading.Length == 0 ? Text.Headings : Text.Headings.Prepend(new ProseHeading(Heading, Level, At));
}
