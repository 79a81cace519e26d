using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>
/// A table's last row "I alt" that is not the sum of the rows above. Columns are told only where a sum can be meant: no percentages, no
/// years, nothing that the total itself shows to be an average, no rows that are part of others.
/// </summary>
internal static class TableSumCheck
{
    private static readonly HashSet<string> Totals = new(StringComparer.OrdinalIgnoreCase) { "i alt", "ialt", "total", "sum", "sum i alt", "samlet", "in total" };

    private static readonly string[] PartOfOthers = ["heraf", "deraf", "herunder", "- ", "of which", "subtotal", "delsum"];

    private static readonly string[] NotAdded = ["pris", "sats", "gennemsnit", "gns", "pr.", "index", "indeks", "procent", "pct", "%", "andel", "år", "price", "rate", "average", "share", "saldo"];

    /// <summary>Adds SG1133.</summary>
    public static void Run(ProseTable table, DiagnosticBag diagnostics)
    {
        if (table.Rows.Length < 3 || !Totals.Contains(table.Rows[^1][0].Trim().TrimEnd(':'))) return;
        var parts = table.Rows[..^1];
        if (parts.Any(row => row.IsEmpty || Totals.Contains(row[0].Trim()) || row[0].Trim().Length == 0 || PartOfOthers.Any(word => row[0].TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)))) return;
        for (var column = 1; column < table.Header.Length; column++)
        {
            var header = table.Header[column];
            if (NotAdded.Any(word => header.Contains(word, StringComparison.OrdinalIgnoreCase)) || table.Rows.Any(row => row.Length <= column)) continue;
            var cells = parts.Select(row => Signed(row[column])).ToList();
            if (Signed(table.Rows[^1][column]) is not { } total || cells.Any(cell => cell is null) || cells.Any(cell => cell!.Value.Figure.Unit != FigureUnit.None) || total.Figure.Unit != FigureUnit.None) continue;
            var sum = cells.Sum(cell => cell!.Value.Value);
            var grain = cells.Select(cell => cell!.Value.Figure.Grain).Append(total.Figure.Grain).Max();
            var slack = grain < 1 || cells.Count == 0 ? grain * (cells.Count + 1) / 2 : cells.All(cell => cell!.Value.Value % 10 == 0) ? 0 : 1;
            var isSum = total.Value > cells.Max(cell => cell!.Value.Value) || cells.Any(cell => cell!.Value.Value < 0);
            if (isSum && Math.Abs(sum - total.Value) > slack) diagnostics.Add(DiagnosticCodes.TotalContradictsTable(table.At, header, table.Rows[^1][column].Trim(), Figure.Words(sum)));
        }
    }

    private static (decimal Value, Figure Figure)? Signed(string cell) =>
        FigureScanner.OfCell(cell) is { } figure ? (cell.TrimStart()[0] is '-' or '−' or '–' ? -figure.Value : figure.Value, figure) : null;
}
