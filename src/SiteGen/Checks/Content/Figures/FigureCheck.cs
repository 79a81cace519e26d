using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>The figures of an item: what its sentences say of a change against their own figures and against its tables, and the tables' own totals.</summary>
internal static class FigureCheck
{
    /// <summary>Adds SG1118, SG1119 and SG1133.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        var tables = text.Item.Sections.SelectMany(section => section.Text.Tables).ToList();
        foreach (var table in tables) TableSumCheck.Run(table, diagnostics);
        ImmutableArray<TableSeries> series = [.. tables.SelectMany(TableSeries.Of)];
        foreach (var (_, passage) in text.Sections)
        {
            if (!MayTellOfAChange(passage.Words)) continue;
            foreach (var (start, end) in passage.Sentences())
            {
                if (end - start > Passage.LongestSentence || !MayTellOfAChange(passage.Words.AsSpan(start, end - start)) || ChangeSentence.Read(passage.Words, start, end) is not { } sentence) continue;
                OwnFigureCheck.Run(passage, sentence, diagnostics);
                if (!series.IsEmpty) TableClaimCheck.Run(passage, sentence, series, diagnostics);
            }
        }
    }

    private static bool MayTellOfAChange(ReadOnlySpan<char> words) =>
        words.IndexOfAnyInRange('0', '9') >= 0
        && (words.Contains("fra ", StringComparison.OrdinalIgnoreCase) || words.Contains("from ", StringComparison.OrdinalIgnoreCase))
        && (words.Contains(" til ", StringComparison.Ordinal) || words.Contains(" to ", StringComparison.Ordinal) || words.Contains("\ntil ", StringComparison.Ordinal));
}
