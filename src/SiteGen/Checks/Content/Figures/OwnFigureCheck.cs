using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>A percentage that contradicts the two figures of its own sentence: "fra 1.234 til 1.100 (-12,9 %)".</summary>
internal static class OwnFigureCheck
{
    /// <summary>Adds SG1118.</summary>
    public static void Run(Passage text, ChangeSentence sentence, DiagnosticBag diagnostics)
    {
        if (sentence is not { From: { IsRough: false } from, To: { IsRough: false } to } || from.Unit != to.Unit || from.Value == 0) return;
        var points = from.Unit == FigureUnit.Percent ? to.Value - from.Value : (decimal?)null;
        foreach (var claim in sentence.Claims)
        {
            if (claim.Unit == FigureUnit.None || (claim.Unit == FigureUnit.Point && points is null)) continue;
            var (least, most) = Between(from, to);
            if (claim.Unit == FigureUnit.Percent && (claim.CanBe(least) || claim.CanBe(most) || (claim.Value > Math.Min(Math.Abs(least), Math.Abs(most)) && claim.Value < Math.Max(Math.Abs(least), Math.Abs(most))))) continue;
            if (points is { } difference && claim.CanBe(difference)) continue;
            diagnostics.Add(DiagnosticCodes.PercentContradictsFigures(text.At(claim.Start), text.Words[claim.Start..claim.End], Written(text, from), Written(text, to),
                Figure.Words(claim.Unit == FigureUnit.Point ? points!.Value : Change(from.Value, to.Value)), claim.Unit == FigureUnit.Point));
        }

    }

    /// <summary>The least and the most that the change can be, when both figures are rounded to what they show.</summary>
    private static (decimal Least, decimal Most) Between(Figure from, Figure to)
    {
        var (a, b) = (Slack(from), Slack(to));
        var ends = new[] { Change(from.Value - a, to.Value + b), Change(from.Value + a, to.Value - b), Change(from.Value - a, to.Value - b), Change(from.Value + a, to.Value + b) };
        return (ends.Min(), ends.Max());
    }

    private static decimal Slack(Figure figure) => figure.Decimals > 0 || figure.IsMoney ? figure.Grain / 2 : 0;

    private static decimal Change(decimal from, decimal to) => from == 0 ? 0 : (to - from) / from * 100;

    private static string Written(Passage text, Figure figure) => text.Words[figure.Start..figure.End].Replace('\n', ' ');
}
