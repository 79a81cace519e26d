using System.Globalization;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Reads a table of comma-separated values cell by cell. A comma between two cells is none within a number, and a cell of nine digits may
/// be a civil registration number that a spreadsheet took its zero from.
/// </summary>
internal static class CsvCells
{
    private static ReadOnlySpan<char> Separators => ";\t,";

    /// <summary>Looks through every cell.</summary>
    public static void Read(string text, FindingList found, Within within)
    {
        var separator = SeparatorOf(text);
        var labels = new CellLabels();
        var (line, lineStart, row, column) = (1, 0, 1, 1);
        for (var at = 0; at < text.Length;)
        {
            var (cell, end) = Cell(text, at, separator);
            var first = line;
            var name = column.ToString(CultureInfo.InvariantCulture);
            labels.Add(name, cell);
            foreach (var finding in In(cell, labels.Say(name)))
            {
                var place = within.Depth == 0 ? new("", "") : within.At($"linje {row}", $"line {row}");
                found.Add(finding with { Place = place, Line = within.Depth == 0 ? first : 0, Column = within.Depth == 0 ? at - lineStart + 1 : 0 });
            }

            for (var i = at; i < end; i++) if (text[i] == '\n') (line, lineStart) = (line + 1, i + 1);
            column++;
            if (end < text.Length && text[end] == '\n')
            {
                (line, lineStart, row, column) = (line + 1, end + 1, row + 1, 1);
                labels.Row();
            }

            at = end + 1;
        }
    }

    private static IEnumerable<Finding> In(string cell, bool isSaidToBe)
    {
        var of = new FindingList();
        of.AddPiece(cell, new("", ""));
        if (CellNumber.WithoutItsZero(cell.AsSpan().Trim(), isSaidToBe) is { } number) of.Add(new Finding(FindingKind.Cpr, number.Masked, new("", ""), FitsModulus11: number.FitsModulus11));
        return of.All;
    }

    private static (string Text, int End) Cell(string text, int start, char separator)
    {
        var inQuotes = text[start] == '"';
        for (var at = inQuotes ? start + 1 : start; at < text.Length; at++)
        {
            if (text[at] == '"') inQuotes = !inQuotes;
            else if (!inQuotes && (text[at] == separator || text[at] == '\n')) return (Unquoted(text[start..at]), at);
        }

        return (Unquoted(text[start..]), text.Length);
    }

    private static string Unquoted(string cell) => cell.Trim('\r', ' ').Trim('"').TrimStart('=').Trim('"');

    /// <summary>The separator that the first line uses most.</summary>
    private static char SeparatorOf(string text)
    {
        var line = text.AsSpan(0, text.IndexOf('\n') is var end and >= 0 ? end : text.Length);
        var best = Separators[0];
        foreach (var separator in Separators)
            if (line.Count(separator) > line.Count(best)) best = separator;
        return best;
    }
}
