using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>A row or a column of figures in a table, with the labels of its other direction: "Antal nye jobordrer" by year.</summary>
/// <param name="Label">The label of the row or column.</param>
/// <param name="Points">Its figures by label, in order.</param>
internal sealed record TableSeries(string Label, IReadOnlyList<(string Label, Figure Value)> Points)
{
    // Words that say how something is counted, not what.
    private static readonly HashSet<string> Counting = new(StringComparer.OrdinalIgnoreCase)
    {
        "antal", "antallet", "andel", "andelen", "samlet", "samlede", "total", "alt", "procent", "pct", "gennemsnit", "gennemsnitlig", "gennemsnitligt", "heraf", "mio",
        "kroner", "for", "med", "den", "det", "der", "som", "ved", "til", "fra", "number", "share", "the", "and",
    };

    /// <summary>Every row and every column of figures.</summary>
    public static IEnumerable<TableSeries> Of(ProseTable table)
    {
        var rows = table.Rows.Where(row => row.Length > 1).ToList();
        foreach (var row in rows)
        {
            var points = row.Skip(1).Zip(table.Header.Skip(1)).Select(pair => (pair.Second, FigureScanner.OfCell(pair.First))).Where(pair => pair.Item2 is not null).Select(pair => (pair.Second, pair.Item2!)).ToList();
            if (points.Count > 1) yield return new TableSeries(row[0], points);
        }

        for (var column = 1; column < table.Header.Length; column++)
        {
            var points = rows.Where(row => row.Length > column).Select(row => (row[0], FigureScanner.OfCell(row[column]))).Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)).ToList();
            if (points.Count > 1) yield return new TableSeries(table.Header[column], points);
        }
    }

    /// <summary>The figure of a period: the point whose label the words begin with.</summary>
    public Figure? At(string period) => Points.FirstOrDefault(point => point.Label.Length > 0 && IsPeriod(point.Label.Trim(), period.Trim())).Value;

    /// <summary>How many words tell what the series counts, when every one of them stands in the sentence; otherwise 0.</summary>
    public int MatchIn(IReadOnlyList<string> sentence)
    {
        var telling = WordsOf(Label).Where(word => word.Length >= 3 && !Counting.Contains(word)).ToList();
        return telling.All(word => sentence.Any(other => IsSame(word, other))) ? telling.Count : 0;
    }

    /// <summary>The words of a text, without marks and figures.</summary>
    public static List<string> WordsOf(string text) =>
        [.. text.Split([.. text.Where(c => !char.IsLetter(c) && c != '-').Distinct()], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('-')).Where(word => word.Length > 0)];

    private static bool IsPeriod(string label, string words) =>
        words.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (words.Length == label.Length || !char.IsLetterOrDigit(words[label.Length]));

    /// <summary>The same word, perhaps with another ending.</summary>
    private static bool IsSame(string label, string word)
    {
        const int longestEnding = 4;
        if (string.Equals(label, word, StringComparison.OrdinalIgnoreCase)) return true;
        var (shorter, longer) = label.Length < word.Length ? (label, word) : (word, label);
        return shorter.Length >= 5 && longer.Length - shorter.Length <= longestEnding && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }
}
