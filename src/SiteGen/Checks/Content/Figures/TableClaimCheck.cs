using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>
/// What a sentence says of a change against a table of the same item. Only where both are plain: the sentence names every word that tells
/// what a row or column counts, and two periods that the table has. A size that any such row or column bears out is right.
/// </summary>
internal static class TableClaimCheck
{
    /// <summary>Adds SG1119.</summary>
    public static void Run(Passage text, ChangeSentence sentence, ImmutableArray<TableSeries> tables, DiagnosticBag diagnostics)
    {
        if (sentence is not { Before: { } before, After: { } after }) return;
        var words = TableSeries.WordsOf(sentence.Words);
        var known = tables.Select(series => (Series: series, Match: series.MatchIn(words), From: series.At(before), To: series.At(after)))
            .Where(found => found is { Match: > 0, From: not null, To: not null }).ToList();
        if (known.Count == 0) return;
        var best = known.Max(found => found.Match);
        var series = known.Where(found => found.Match == best).Select(found => new Change(found.Series, new Cell(before, found.From!), new Cell(after, found.To!))).ToList();
        var first = series[0];
        foreach (var claim in sentence.Claims.Where(claim => !claim.IsMoney && !series.Any(change => change.Bears(claim))))
        {
            diagnostics.Add(DiagnosticCodes.ChangeContradictsTable(text.At(claim.Start), text.Words[claim.Start..claim.End].Replace('\n', ' '), first.Series.Label, first.From.Words, first.To.Words, first.SizeFor(claim)));
        }

        CheckAmounts(text, sentence, series, diagnostics);
    }

    /// <summary>"Fra 75 % i 2022 til 82 % i 2023": when one of the two is the table's, the other is too.</summary>
    private static void CheckAmounts(Passage text, ChangeSentence sentence, List<Change> series, DiagnosticBag diagnostics)
    {
        if (sentence is not { From: { } from, To: { } to } || from.IsMoney || to.IsMoney) return;
        var alike = series.Where(change => change.From.Unit == from.Unit && change.To.Unit == to.Unit).ToList();
        if (alike.Count == 0 || alike.Any(change => from.CanBe(change.From.Value) && to.CanBe(change.To.Value))) return;
        if (alike.FirstOrDefault(change => from.CanBe(change.From.Value)) is { } rightFrom) Report(to, rightFrom, rightFrom.To);
        else if (alike.FirstOrDefault(change => to.CanBe(change.To.Value)) is { } rightTo) Report(from, rightTo, rightTo.From);

        void Report(Figure claim, Change change, Cell cell) =>
            diagnostics.Add(DiagnosticCodes.AmountContradictsTable(text.At(claim.Start), text.Words[claim.Start..claim.End].Replace('\n', ' '), change.Series.Label, cell.Words));
    }

    /// <summary>A row or column between two periods.</summary>
    private sealed record Change(TableSeries Series, Cell From, Cell To)
    {
        public decimal Difference => To.Value - From.Value;

        public decimal Percent => From.Value == 0 ? 0 : Difference / From.Value * 100;

        /// <summary>How large the change is, counted as the claim counts it.</summary>
        public LocalText SizeFor(Figure claim) =>
            From.Unit == FigureUnit.Percent ? Figure.Words(Difference, FigureUnit.Point)
            : claim.Unit == FigureUnit.None ? Figure.Words(Difference)
            : Figure.Words(Percent, FigureUnit.Percent);

        /// <summary>True when the claim is the difference, the change in per cent, or a figure that the same row gives as such.</summary>
        public bool Bears(Figure claim) =>
            (claim.Unit != FigureUnit.Percent && claim.CanBe(Difference))
            || (claim.Unit != FigureUnit.None && From.Unit == FigureUnit.Percent && claim.CanBe(Difference))
            || (claim.Unit == FigureUnit.Percent && (From.Value == 0 || claim.CanBe(Percent)))
            || Series.Points.Any(point => point.Value != From.Figure && point.Value != To.Figure && point.Value.Value == claim.Value);
    }

    /// <summary>A figure of the table with its period.</summary>
    private sealed record Cell(string Period, Figure Figure)
    {
        public decimal Value => Figure.Value;

        public FigureUnit Unit => Figure.Unit;

        /// <summary>"315 (2022)".</summary>
        public LocalText Words => Figure.Words(Value, Unit) is var words ? new($"{words.Da} ({Period})", $"{words.En} ({Period})") : default;
    }
}
