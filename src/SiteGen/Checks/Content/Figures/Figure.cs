using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>A figure in prose or in a table's cell.</summary>
/// <param name="Start">Where it begins, its sign left out.</param>
/// <param name="End">Where it and its unit end.</param>
/// <param name="Value">Its size, without sign: a fall of 28 and −28 say the same.</param>
/// <param name="Decimals">Digits behind the decimal mark.</param>
/// <param name="Unit">Whether it is a per cent or a percentage point.</param>
internal sealed record Figure(int Start, int End, decimal Value, int Decimals, FigureUnit Unit)
{
    /// <summary>True for what is written as a year and not as an amount.</summary>
    public bool IsYear { get; init; }

    /// <summary>True behind "ca.", "knap" and the like.</summary>
    public bool IsRough { get; init; }

    /// <summary>True before "mio." and "kr.": its scale need not be that of a table.</summary>
    public bool IsMoney { get; init; }

    /// <summary>How much the true size may differ: a unit of the last digit, for people cut off as often as they round.</summary>
    public decimal Grain => 1m / (decimal)Math.Pow(10, Decimals);

    /// <summary>True when the figure can stand for <paramref name="size"/>; a rough one for anything within a seventh.</summary>
    public bool CanBe(decimal size) => Math.Abs(Value - Math.Abs(size)) <= (IsRough ? Math.Max(Grain, Math.Abs(size) / 7) : Grain * 0.999m);

    /// <summary>The figure as people write it, at most one decimal.</summary>
    public static LocalText Words(decimal value, FigureUnit unit = FigureUnit.None)
    {
        var english = Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", CultureInfo.InvariantCulture).Replace('-', '−');
        var danish = english.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
        return unit switch
        {
            FigureUnit.Percent => new($"{danish} %", $"{english} %"),
            FigureUnit.Point => new($"{danish} procentpoint", $"{english} percentage points"),
            _ => new(danish, english),
        };
    }
}

/// <summary>What a figure counts.</summary>
internal enum FigureUnit
{
    /// <summary>Anything.</summary>
    None,

    /// <summary>Hundredths: "8,4 %", "8,4 pct.", "8,4 procent".</summary>
    Percent,

    /// <summary>Hundredths between two percentages: "7 procentpoint".</summary>
    Point,
}
