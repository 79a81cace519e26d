using SiteGen.Import.Sources;

namespace SiteGen.Import.Repair;

/// <summary>Rows of cells as a Markdown table. The first row heads it.</summary>
internal static class TableBlock
{
    /// <summary>The table; short rows are filled up with empty cells.</summary>
    public static Block Of(IReadOnlyList<SourceLine> rows)
    {
        var columns = rows.Max(row => row.Cells.Length);
        var lines = rows.Select(row => new TextLine(Row(row.Cells.Concat(Enumerable.Repeat("", columns - row.Cells.Length))), [row.Number])).ToList();
        lines.Insert(1, new TextLine(Row(Enumerable.Repeat("---", columns)), []));
        return new Block([.. lines]);
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownSigns.Cell))} |";
}
