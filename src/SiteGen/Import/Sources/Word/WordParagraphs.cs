using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Import.Fidelity;

namespace SiteGen.Import.Sources.Word;

/// <summary>Walks through a document's paragraphs and tables in reading order. Text boxes and notes follow the paragraph that they belong to.</summary>
/// <param name="main">The document.</param>
/// <param name="lines">Takes the lines.</param>
/// <param name="pictures">Takes the pictures.</param>
internal sealed class WordParagraphs(MainDocumentPart main, LineBuilder lines, WordPictures pictures)
{
    // Deeper than any real document: a damaged or hostile one must not exhaust the stack.
    private const int MaxDepth = 60;

    private readonly WordStyles _styles = new(main);
    private readonly WordNumbering _numbering = new(main);

    /// <summary>Reads block by block.</summary>
    public void Read(IEnumerable<OpenXmlElement> blocks, int depth = 0)
    {
        if (depth > MaxDepth) return;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph, depth);
                    break;
                case Table table:
                    new WordTable(table).Read(lines, CellText, cells => Read(cells, depth + 1));
                    break;
                case SdtBlock content:
                    Read(content.SdtContentBlock?.ChildElements ?? Enumerable.Empty<OpenXmlElement>(), depth + 1);
                    break;
                case AlternateContent alternatives:
                    Read(alternatives.GetFirstChild<AlternateContentChoice>()?.ChildElements ?? Enumerable.Empty<OpenXmlElement>(), depth + 1);
                    break;
                case SectionProperties or BookmarkStart or BookmarkEnd or DeletedRun:
                    break;
                default:
                    if (block.HasChildren) Read(block.ChildElements, depth + 1);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph, int depth)
    {
        var text = new WordText(main, pictures);
        text.Read(paragraph);
        var label = _styles.Numbering(paragraph) is { } numbering && text.HasWords ? _numbering.Next(numbering.Id, numbering.Level) : null;
        var level = _styles.HeadingLevel(paragraph);
        var isBullet = label == "" && level == 0;
        var like = new SourceLine(0, "")
        {
            Heading = level,
            IsBullet = isBullet,
            IsBold = text.IsBold || (_styles.IsBold(paragraph) && text.HasWords),
            IsContents = _styles.IsContents(paragraph),
            Depth = isBullet ? _styles.Numbering(paragraph)!.Value.Level : 0,
        };
        lines.Paragraph(label is { Length: > 0 } ? $"{label} {text.Markdown(like.IsBold)}" : text.Markdown(like.IsBold), like, isTight: label is not null && level == 0);
        foreach (var picture in text.Pictures) lines.Paragraph(picture);
        foreach (var box in text.Boxes) Read(box.ChildElements, depth + 1);
        foreach (var (number, note) in text.Notes) lines.Paragraph($"Note {number}: {note}");
        foreach (var deleted in text.Deleted) lines.Aside(deleted, DropReasons.Deleted);
        foreach (var hidden in text.Hidden) lines.Aside(hidden, DropReasons.Hidden);
    }

    /// <summary>The text of a table's cell on one line. A table inside it is written out between its cells.</summary>
    private string CellText(TableCell cell)
    {
        var parts = new List<string>();
        foreach (var paragraph in cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any(box => box.Ancestors<TableCell>().Contains(cell))))
        {
            var text = new WordText(main, pictures);
            text.Read(paragraph);
            var label = _styles.Numbering(paragraph) is { } numbering && text.HasWords ? _numbering.Next(numbering.Id, numbering.Level) : null;
            parts.Add($"{label} {text.Markdown(plain: true)}".Replace('\n', ' ').Replace('\t', ' ').Trim());
            parts.AddRange(text.Pictures);
            parts.AddRange(text.Boxes.SelectMany(box => box.Descendants<Paragraph>()).Select(boxed => boxed.InnerText.Trim()));
            parts.AddRange(text.Notes.Select(note => $"(Note {note.Number}: {note.Text})"));
            foreach (var deleted in text.Deleted) lines.Aside(deleted, DropReasons.Deleted);
            foreach (var hidden in text.Hidden) lines.Aside(hidden, DropReasons.Hidden);
        }

        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
