using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import.Sources.Word;

/// <summary>A table of data as rows of cells. A table that only lays out a page, with headings or long text in its cells, is read as the text it holds.</summary>
internal sealed class WordTable(Table table)
{
    // No cell of figures or words is longer.
    private const int LongestCell = 500;

    /// <summary>Reads the table.</summary>
    /// <param name="lines">Takes rows.</param>
    /// <param name="textOf">The text of a cell.</param>
    /// <param name="readBlocks">Reads a cell's blocks as text of the document.</param>
    public void Read(LineBuilder lines, Func<TableCell, string> textOf, Action<IEnumerable<OpenXmlElement>> readBlocks)
    {
        var rows = RowsIn(table).ToList();
        lines.Gap();
        if (IsLayout(rows))
        {
            foreach (var cell in rows.SelectMany(CellsIn)) readBlocks(cell.ChildElements);
            lines.Gap();
            return;
        }

        foreach (var row in rows) lines.Row([.. CellsIn(row).SelectMany(cell => Spread(cell, textOf))]);
        lines.Gap();
    }

    private static bool IsLayout(List<TableRow> rows) =>
        rows.All(row => CellsIn(row).Count() < 2) || rows.SelectMany(CellsIn).Any(cell => cell.Descendants<Table>().Any() || cell.InnerText.Length > LongestCell
            || cell.Descendants<ParagraphStyleId>().Any(style => style.Val?.Value is { } id && (id.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || id.StartsWith("Overskrift", StringComparison.OrdinalIgnoreCase))));

    // A cell over several columns is followed by empty ones; one that goes on from the row above is empty here.
    private static IEnumerable<string> Spread(TableCell cell, Func<TableCell, string> textOf)
    {
        yield return textOf(cell);
        var span = Math.Min(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 63);
        for (var i = 1; i < span; i++) yield return "";
    }

    private static IEnumerable<TableRow> RowsIn(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(child => child is TableRow row ? [row] : child is SdtRow or SdtContentRow or CustomXmlRow ? RowsIn(child) : []);

    private static IEnumerable<TableCell> CellsIn(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(child => child is TableCell cell ? [cell] : child is SdtCell or SdtContentCell or CustomXmlCell ? CellsIn(child) : []);
}
