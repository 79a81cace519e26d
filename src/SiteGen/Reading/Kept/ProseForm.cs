using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The form of a text: everything known of it but its words, which stay in its file.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="file">Its file, to read the words from again.</param>
internal sealed class ProseForm(Tape tape, SourceFile file)
{
    public Prose Prose(Prose? prose)
    {
        var line = tape.Number(prose?.FirstLine ?? 0);
        // Words that stand nowhere in the file as they are, such as those with definitions of other parts added, travel along.
        var own = tape.TextOrNull(prose is { Place: null } ? prose.Markdown : null);
        var (start, length) = own is null ? (tape.Number(prose?.Place?.Start ?? 0), tape.Number(prose?.Place?.Length ?? 0)) : (0, 0);
        var read = own is null ? new Prose(file.Path, line, new FileText.Place(file.Text, start, length)) : new Prose(file.Path, line, own);
        return read with
        {
            Links = tape.Many(Of(prose?.Links), Link),
            Headings = tape.Many(Of(prose?.Headings), Heading),
            FirstParagraph = tape.Text(prose?.FirstParagraph),
            Tables = tape.Many(Of(prose?.Tables), Table),
        };
    }

    /// <summary>A place in the text's file.</summary>
    public SourceSpan At(SourceSpan? span) => new(file.Path, tape.Number(span?.Line ?? 0), tape.Number(span?.Column ?? 0));

    public ProseLink Link(ProseLink? link) => new(tape.Text(link?.Target), tape.Text(link?.Text), tape.Flag(link?.IsImage == true), At(link?.At));

    private ProseHeading Heading(ProseHeading? heading) => new(tape.Text(heading?.Text), tape.Number(heading?.Level ?? 0), At(heading?.At));

    private ProseTable Table(ProseTable? table) => new(Cells(Of(table?.Header)), tape.Many(Of(table?.Rows), Cells), At(table?.At));

    private ImmutableArray<string> Cells(ImmutableArray<string> cells) => tape.Many(cells, tape.Text);

    private static ImmutableArray<T> Of<T>(ImmutableArray<T>? values) => values ?? [];
}
