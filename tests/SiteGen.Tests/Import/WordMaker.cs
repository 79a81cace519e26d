using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SiteGen.Tests.Import;

/// <summary>Makes Word documents with real styles, lists, tables and links, as Word itself stores them.</summary>
internal sealed partial class WordMaker : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _package;

    public WordMaker()
    {
        _package = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        Main = _package.AddMainDocumentPart();
        Main.Document = new Document(Body);
        var styles = Main.AddNewPart<StyleDefinitionsPart>();
        styles.Styles = new Styles(Enumerable.Range(1, 4).Select(level => new Style(new StyleName { Val = $"heading {level}" }, new StyleParagraphProperties(new OutlineLevel { Val = level - 1 })) { Type = StyleValues.Paragraph, StyleId = $"Overskrift{level}" })
            .Append(new Style(new StyleName { Val = "toc 1" }) { Type = StyleValues.Paragraph, StyleId = "Indholdsfortegnelse1" }));
        var numbering = Main.AddNewPart<NumberingDefinitionsPart>();
        numbering.Numbering = new Numbering(
            List(1, NumberFormatValues.Bullet, "•", "o"), List(2, NumberFormatValues.Decimal, "%1.", "%1.%2."), List(3, NumberFormatValues.UpperLetter, "%1.", "%2)"),
            Instance(1), Instance(2), Instance(3));
    }

    public MainDocumentPart Main { get; }

    public Body Body { get; } = new();

    [GeneratedRegex(@"\[(?<words>(?:\\.|[^\]\\])+)\]\((?<to>[^)]*)\)|<(?<bare>https?://[^>]+)>")]
    private static partial Regex Link { get; }

    /// <summary>A document with the paragraphs, headings, lists, tables and links of a text laid out as the seeds are.</summary>
    public static byte[] FromText(string text)
    {
        using var word = new WordMaker();
        var rows = new List<string[]>();
        foreach (var line in Regex.Replace(text, "<a href=\"#\">(.*?)</a>", "$1").Split('\n'))
        {
            if (line.Contains('\t') && !line.StartsWith('-') && !Regex.IsMatch(line, @"\t\d+$"))
            {
                rows.Add(line.Split('\t'));
                continue;
            }

            word.Flush(rows);
            if (line.Trim(' ', '-', '\t').Length > 0) word.Line(line);
        }

        word.Flush(rows);
        return word.ToBytes();
    }

    public Paragraph Paragraph(string text, string? style = null, (int List, int Level)? numbering = null, bool bold = false)
    {
        var paragraph = new Paragraph(new ParagraphProperties());
        if (style is not null) paragraph.ParagraphProperties!.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (numbering is { } list) paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = list.Level }, new NumberingId { Val = list.List });
        AddText(paragraph, text, bold);
        Body.Append(paragraph);
        return paragraph;
    }

    public Table Table(params string[][] rows)
    {
        var table = new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(new Run(new Words(cell) { Space = SpaceProcessingModeValues.Preserve })))))));
        Body.Append(table);
        return table;
    }

    public void AddText(OpenXmlElement paragraph, string text, bool bold = false)
    {
        var at = 0;
        foreach (Match link in Link.Matches(text))
        {
            AddRuns(text[at..link.Index]);
            var to = link.Groups["bare"].Success ? link.Groups["bare"].Value : link.Groups["to"].Value;
            var words = link.Groups["bare"].Success ? to : link.Groups["words"].Value.Replace("\\", "");
            if (to == "#") paragraph.Append(new Hyperlink(Run(words, bold)) { Anchor = "bilag" });
            else paragraph.Append(new Hyperlink(Run(words, bold)) { Id = Main.AddHyperlinkRelationship(new Uri(to), true).Id });
            at = link.Index + link.Length;
        }

        AddRuns(text[at..]);

        void AddRuns(string part)
        {
            var pieces = part.Split("**");
            for (var i = 0; i < pieces.Length; i++)
                if (pieces[i].Length > 0) paragraph.Append(Run(pieces[i], bold || i % 2 == 1));
        }
    }

    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold) run.RunProperties = new RunProperties(new Bold());
        var parts = text.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) run.Append(new TabChar());
            if (parts[i].Length > 0) run.Append(new Words(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public byte[] ToBytes()
    {
        _package.Dispose();
        return _stream.ToArray();
    }

    public void Dispose() => _package.Dispose();

    private void Line(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("-\t", StringComparison.Ordinal)) Paragraph(WithoutHalfBold(line[2..]), numbering: (1, 0));
        else if (line.StartsWith("  - ", StringComparison.Ordinal)) Paragraph(line[4..], numbering: (1, 1));
        else if (Regex.Match(line, "^(#+) (.*)$") is { Success: true } heading) Paragraph(heading.Groups[2].Value.Replace("**", ""), style: $"Overskrift{heading.Groups[1].Length}");
        else if (Regex.Match(line, @"^\*\*(?<one>[^*]+)\*\*\*\*(?<two>[^*]+)\*\*$") is { Success: true } run)
        {
            Paragraph(run.Groups["one"].Value, bold: true);
            Paragraph(run.Groups["two"].Value, bold: true);
        }
        else if (line.Contains("**- ", StringComparison.Ordinal))
        {
            Paragraph(line[..line.IndexOf("**- ", StringComparison.Ordinal)]);
            Paragraph(line[(line.IndexOf("**- ", StringComparison.Ordinal) + 4)..].Trim('*'), numbering: (1, 0));
        }
        else Paragraph(line);
    }

    private static string WithoutHalfBold(string text) => text.Split("**").Length % 2 == 0 ? text.Replace("**", "") : text;

    private void Flush(List<string[]> rows)
    {
        if (rows.Count > 0) Table([.. rows]);
        rows.Clear();
    }

    private static AbstractNum List(int id, NumberFormatValues format, string first, string second) => new(
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = first }) { LevelIndex = 0 },
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = id == 3 ? NumberFormatValues.LowerLetter : format }, new LevelText { Val = second }) { LevelIndex = 1 })
    { AbstractNumberId = id };

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };
}
