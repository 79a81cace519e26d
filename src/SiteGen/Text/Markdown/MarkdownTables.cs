using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SiteGen.Text;

/// <summary>
/// Tables as HTML: caption from the line above ("Tabel: …"), header cells with scope, the first column as row headers, columns of
/// figures to the right, and a focusable box of their own to scroll in, so that the page never scrolls sideways.
/// </summary>
internal static partial class MarkdownTables
{
    [GeneratedRegex(@"^(Tabel|Table)( \d+)?: ")]
    private static partial Regex CaptionMark { get; }

    // Danish and English figures: 1.234,5 % · −3 · 85,7% · 1,609,500 · an empty cell or a dash says nothing against it.
    [GeneratedRegex(@"^[-−–+]?\d[\d.,   ]*( ?(%|kr\.?|mio\. kr\.?|mia\. kr\.?))?$|^[-–—]?$")]
    private static partial Regex Figure { get; }

    /// <summary>True for a paragraph that is the caption of the table right below it.</summary>
    public static bool IsCaption(ParagraphBlock paragraph) => Next(paragraph) is Table && CaptionMark.IsMatch(Words(paragraph));

    /// <summary>What stands in the table's cells.</summary>
    /// <param name="table">The table.</param>
    /// <param name="firstLine">Line of its file at which the parsed text begins.</param>
    public static MarkdownTable Cells(Table table, int firstLine)
    {
        var rows = table.OfType<TableRow>().ToList();
        return new MarkdownTable(
            rows.FirstOrDefault(row => row.IsHeader) is { } header ? Words(header) : [],
            [.. rows.Where(row => !row.IsHeader).Select(Words)],
            table.Line + firstLine);
    }

    /// <summary>Writes the table.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="label">Accessible name when the table has no caption.</param>
    public static void Write(HtmlRenderer renderer, Table table, string label)
    {
        var caption = Previous(table) is ParagraphBlock above && IsCaption(above) ? Words(above) : null;
        if (caption?.StartsWith("Tabel: ", StringComparison.Ordinal) == true || caption?.StartsWith("Table: ", StringComparison.Ordinal) == true) caption = caption[7..];

        // A group, not a region: regions are landmarks, and two tables may share a caption.
        renderer.EnsureLine();
        renderer.Write($"<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{MarkdownHtml.Encode(caption ?? label)}\"><table>");
        if (caption is not null) renderer.Write($"<caption>{MarkdownHtml.Encode(caption)}</caption>");
        var rows = table.OfType<TableRow>().ToList();
        var figures = FigureColumns(rows);
        WriteRows(renderer, "thead", rows.Where(row => row.IsHeader), figures);
        WriteRows(renderer, "tbody", rows.Where(row => !row.IsHeader), figures);
        renderer.Write("</table></div>");
        renderer.EnsureLine();
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IEnumerable<TableRow> rows, HashSet<int> figures)
    {
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var name = row.IsHeader || (column == 0 && row.Count > 1) ? "th" : "td";
                var scope = name == "td" ? "" : row.IsHeader ? " scope=\"col\"" : " scope=\"row\"";
                renderer.Write($"<{name}{scope}{(figures.Contains(column) ? " class=\"number\"" : "")}>");

                // A cell's only paragraph needs no p of its own.
                var before = renderer.ImplicitParagraph;
                renderer.ImplicitParagraph = true;
                renderer.Write((TableCell)row[column]);
                renderer.ImplicitParagraph = before;
                renderer.Write($"</{name}>");
            }

            renderer.WriteLine("</tr>");
        }

        renderer.Write($"</{part}>");
    }

    private static HashSet<int> FigureColumns(List<TableRow> rows)
    {
        var body = rows.Where(row => !row.IsHeader).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return [.. Enumerable.Range(1, Math.Max(columns - 1, 0)).Where(column =>
            body.Count > 0 && body.All(row => column >= row.Count || Figure.IsMatch(Words((TableCell)row[column]))))];
    }

    private static string Words(ParagraphBlock paragraph) => MarkdownText.PlainText(paragraph.Inline).Trim();

    private static ImmutableArray<string> Words(TableRow row) => [.. row.OfType<TableCell>().Select(Words)];

    private static string Words(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(Words));

    private static Block? Next(Block block) => Sibling(block, 1);

    private static Block? Previous(Block block) => Sibling(block, -1);

    private static Block? Sibling(Block block, int step) =>
        block.Parent is { } parent && parent.IndexOf(block) + step is var index && index >= 0 && index < parent.Count ? parent[index] : null;
}
