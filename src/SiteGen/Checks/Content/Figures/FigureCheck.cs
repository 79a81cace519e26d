using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>The figures of an item: what its sentences say of a change against their own figures and against its tables, and the tables' own totals.</summary>
internal static class FigureCheck
{
    private static readonly SearchValues<string> From = SearchValues.Create(["fra ", "from "], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> To = SearchValues.Create([" til ", " to ", "\ntil "], StringComparison.Ordinal);

    /// <summary>Adds SG1118, SG1119 and SG1133.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        var tables = text.Item.Sections.SelectMany(section => section.Text.Tables).ToList();
        foreach (var table in tables) TableSumCheck.Run(table, diagnostics);

        // Most items tell of no change; their tables need not be read as series.
        ImmutableArray<TableSeries>? series = null;
        foreach (var (_, passage) in text.Sections)
        {
            if (!MayTellOfAChange(passage.Words)) continue;
            foreach (var (start, end) in passage.Sentences())
            {
                if (end - start > Passage.LongestSentence || !MayTellOfAChange(passage.Words.AsSpan(start, end - start)) || ChangeSentence.Read(passage.Words, start, end) is not { } sentence) continue;
                OwnFigureCheck.Run(passage, sentence, diagnostics);
                series ??= [.. tables.SelectMany(TableSeries.Of)];
                if (!series.Value.IsEmpty) TableClaimCheck.Run(passage, sentence, series.Value, diagnostics);
            }
        }
    }

    private static bool MayTellOfAChange(ReadOnlySpan<char> words) =>
        words.ContainsAny(From) && words.ContainsAny(To) && words.ContainsAny(Ranges.Digits);
}
