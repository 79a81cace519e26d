using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads the text of a file: its sections, and in each its links, headings and first words.</summary>
/// <param name="allowedHtml">Names of the HTML elements that the site allows.</param>
/// <param name="diagnostics">Takes SG0605, SG0607, SG0608, SG0911, SG0912, SG0916, SG1202 and what is odd about entities.</param>
internal sealed class ProseReader(IReadOnlySet<string> allowedHtml, DiagnosticBag diagnostics)
{
    // A text that is HTML throughout is told so often enough by its first tags.
    private const int ReportsOfAKind = 20;

    /// <summary>The text's sections with the lines of their headings; none when it cannot be read.</summary>
    public ImmutableArray<ProseSection> Sections(MarkdownFile file)
    {
        var (path, line) = (file.Source.Path, file.BodyLine);
        if (!TangleCheck.Run(file.Body, line, path, diagnostics)) return [];
        TextCheck.Entities(file.Body, line, path, diagnostics);
        var parts = MarkdownText.Parts(file.Body, line, allowedHtml);
        if (parts.IsDefault)
        {
            diagnostics.Add(DiagnosticCodes.NestedTooDeep(new SourceSpan(path, line, 1)));
            return [];
        }

        var (headings, links) = (parts.Sum(part => part.Headings.Length + 1), parts.Sum(part => part.Links.Length));
        if (headings > Limits.Headings) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(path, line, 1), headings, Limits.Headings, new("overskrifter", "headings")));
        if (links > Limits.Links) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(path, line, 1), links, Limits.Links, new("links og billeder", "links and pictures")));
        foreach (var (tag, at, column) in parts.SelectMany(part => part.OpenTags).Take(ReportsOfAKind)) diagnostics.Add(DiagnosticCodes.TagNotClosed(new SourceSpan(path, at, column), tag));
        foreach (var (at, column) in parts.SelectMany(part => part.Html).Take(ReportsOfAKind)) diagnostics.Add(DiagnosticCodes.RawHtml(new SourceSpan(path, at, column)));
        return headings > Limits.Headings || links > Limits.Links ? [] : [.. parts.Select(part => Section(part, file))];
    }

    /// <summary>The whole text as one piece; empty when it cannot be read.</summary>
    public Prose Whole(MarkdownFile file)
    {
        var sections = Sections(file);
        foreach (var section in sections.Where(section => section.Level == 1)) diagnostics.Add(DiagnosticCodes.HeadingTooHigh(section.At, section.Heading));
        if (sections.IsEmpty) return new Prose(file.Source.Path, file.BodyLine, "");
        var text = file.Body.Trim('\n');
        var firstLine = file.BodyLine + (file.Body.Length - file.Body.TrimStart('\n').Length);
        return file.Prose(firstLine, text) with
        {
            Links = [.. sections.SelectMany(section => section.Text.Links)],
            Headings = [.. sections.SelectMany(section => section.WithOwnHeading())],
            Tables = [.. sections.SelectMany(section => section.Text.Tables)],
            FirstParagraph = sections.Select(section => section.Text.FirstParagraph).FirstOrDefault(words => words.Length > 0) ?? "",
        };
    }

    private ProseSection Section(MarkdownPart part, MarkdownFile file)
    {
        var path = file.Source.Path;
        ImportMarks.NoteUnplaced(part.Heading, new SourceSpan(path, part.HeadingLine, 1), diagnostics);
        var level = 2;
        foreach (var heading in part.Headings)
        {
            if (heading.Level > level + 1) diagnostics.Add(DiagnosticCodes.HeadingJump(new SourceSpan(path, heading.Line, 1), heading.Text, heading.Level, level + 1));
            level = heading.Level;
        }

        var prose = file.Prose(part.TextLine, part.Text) with
        {
            Links = [.. part.Links.Select(link => new ProseLink(link.Target, link.Text, link.IsImage, new SourceSpan(path, link.Line, link.Column)))],
            Headings = [.. part.Headings.Select(heading => new ProseHeading(heading.Text, heading.Level, new SourceSpan(path, heading.Line, 1)))],
            Tables = [.. part.Tables.Select(table => new ProseTable(table.Header, table.Rows, new SourceSpan(path, table.Line, 1)))],
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
