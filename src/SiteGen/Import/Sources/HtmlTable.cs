using AngleSharp.Dom;

namespace SiteGen.Import.Sources;

/// <summary>A table of a web page as rows of cells; one that only lays out the page is read as the text it holds.</summary>
internal sealed class HtmlTable(IElement table)
{
    private const int LongestCell = 500;
    private const int WidestSpan = 60;

    /// <summary>Reads the table.</summary>
    /// <param name="lines">Takes rows.</param>
    /// <param name="textOf">The text of a cell.</param>
    /// <param name="readBlocks">Reads a cell as a part of the page.</param>
    public void Read(LineBuilder lines, Func<INode, string> textOf, Action<INode> readBlocks)
    {
        var rows = table.Children.SelectMany(child => child.LocalName == "tr" ? [child] : child.Children.Where(row => row.LocalName == "tr")).ToList();
        foreach (var other in table.Children.Where(child => child.LocalName == "caption")) lines.Paragraph(textOf(other));
        lines.Gap();
        var cells = rows.SelectMany(CellsIn).ToList();
        if (rows.All(row => CellsIn(row).Count() < 2) || cells.Any(cell => cell.QuerySelector("table,h1,h2,h3,h4,h5,h6") is not null || cell.TextContent.Length > LongestCell))
        {
            foreach (var cell in cells) readBlocks(cell);
            return;
        }

        var below = new Dictionary<int, int>();
        foreach (var row in rows) lines.Row(Spread(row, below, textOf));
        lines.Gap();
    }

    // Cells over several columns or rows have their words in the first place and leave the others empty.
    private static List<string> Spread(IElement row, Dictionary<int, int> below, Func<INode, string> textOf)
    {
        var texts = new List<string>();
        foreach (var cell in CellsIn(row))
        {
            SkipTaken();
            var (columns, rows) = (Span(cell, "colspan"), Span(cell, "rowspan"));
            for (var i = 0; i < columns; i++)
            {
                if (rows > 1) below[texts.Count] = rows - 1;
                texts.Add(i == 0 ? textOf(cell).Replace('\n', ' ').Trim() : "");
            }
        }

        SkipTaken();
        return texts;

        void SkipTaken()
        {
            while (below.TryGetValue(texts.Count, out var left) && left > 0)
            {
                below[texts.Count] = left - 1;
                texts.Add("");
            }
        }
    }

    private static int Span(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;

    private static IEnumerable<IElement> CellsIn(IElement row) => row.Children.Where(cell => cell.LocalName is "td" or "th");
}
