using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>
/// A sentence that tells of a change: "Nye jobordrer faldt med 28 fra 2022 til 2023, svarende til 8,4 %". Holds what it claims and nothing
/// that could be read in two ways: a figure counts as the size of a change only behind the words that make it one.
/// </summary>
/// <param name="Words">The sentence.</param>
/// <param name="Claims">The sizes of the change, in order.</param>
/// <param name="From">What it changed from, as an amount; null when the sentence does not tell.</param>
/// <param name="To">What it changed to; null when <paramref name="From"/> is.</param>
/// <param name="Before">The period before, such as "2022"; null when it names none.</param>
/// <param name="After">The period after; null when <paramref name="Before"/> is.</param>
internal sealed partial record ChangeSentence(string Words, IReadOnlyList<Figure> Claims, Figure? From, Figure? To, string? Before, string? After)
{
    private const string Down = "faldt|fald|faldet|faldene|falder|faldende|nedgang|nedgangen|reduktion|reduktionen|reduceret|reduceredes|mindsket|formindsket|sænket|dalet|dalede|fell|fallen|fall|decrease|decreased|decline|declined|dropped|drop|reduction";
    private const string Up = "steg|steget|stigning|stigningen|stiger|stigende|vækst|væksten|vokset|voksede|øget|øgedes|forøget|forøgelse|rose|risen|rise|increase|increased|growth|grew|grown";

    [GeneratedRegex($@"(?<!\p{{L}})(?:(?<down>{Down})|(?<up>{Up}))(?!\p{{L}})", RegexOptions.IgnoreCase)]
    private static partial Regex Direction { get; }

    // What may stand between the words that make a figure a change and the figure itself.
    [GeneratedRegex($@"(?:(?<!\p{{L}})(?:{Down}|{Up})\s(?:på|of)|(?<!\p{{L}})(?:med|by)|svarende til(?:\s(?:et|en)\s\p{{L}}+\s(?:på|of))?|hvilket (?:svarer til|er|giver)|corresponding to|eller|or|dvs\.|=|\()\s?(?:ca\.?|cirka|omkring|knap|godt|næsten|about|nearly|almost)?\s?[-−–+]?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex MakesAChange { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:fra|from)\s(?<from>[^;()]{1,60}?)\s(?:til|to)\s(?<to>[^;()]{1,60}?)(?=,\s|;|\(|\)|\.?$|\.\s|\s(?:svarende|hvilket|eller|med|dvs|og|altså|blev|lykkedes|corresponding|or|and|by|i alt)(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo { get; }

    /// <summary>True when the sentence tells of a fall and of no rise.</summary>
    public bool? IsFall => Direction.Matches(Words) is { Count: > 0 } found && (found.All(match => match.Groups["down"].Success) || found.All(match => match.Groups["up"].Success)) ? found[0].Groups["down"].Success : null;

    /// <summary>Reads the sentence from <paramref name="start"/> to <paramref name="end"/>; null when it tells of no change, or of several at once.</summary>
    public static ChangeSentence? Read(string text, int start, int end)
    {
        var words = text[start..end];
        if (!words.AsSpan().ContainsAny(Ranges.Digits) || FromTo.Matches(words) is not [var span]) return null;
        var isChange = Direction.IsMatch(words) || words.Contains('(');
        if (!isChange) return null;

        var figures = FigureScanner.In(text, start, end);
        var (from, before) = Side(figures, words, start, span.Groups["from"]);
        var (to, after) = Side(figures, words, start, span.Groups["to"]);
        if (from is null != to is null) return null;
        var claims = figures.Where(figure => !figure.IsYear && !IsWithin(figure, span, start) && IsClaim(text, start, figure)).ToList();
        return claims.Count == 0 && from is null ? null : new ChangeSentence(words, claims, from, to, before is null || after is null ? null : before, before is null || after is null ? null : after);
    }

    /// <summary>One side of "fra … til …": an amount, perhaps with its period, or a period alone.</summary>
    private static (Figure? Amount, string? Period) Side(List<Figure> figures, string words, int start, Group side)
    {
        var within = figures.Where(figure => figure.Start - start >= side.Index && figure.Start - start < side.Index + side.Length).ToList();
        var amounts = within.Where(figure => !figure.IsYear).ToList();
        var year = within.FirstOrDefault(figure => figure.IsYear);
        if (amounts.Count == 0) return (null, side.Value.Trim());
        return (amounts.Count == 1 ? amounts[0] : null, year is null ? null : words.Substring(year.Start - start, 4));
    }

    private static bool IsWithin(Figure figure, Match span, int start) => figure.Start - start >= span.Index && figure.Start - start < span.Index + span.Length;

    /// <summary>A share of something ("8 % af alle") is no change, and in brackets only a figure that stands there alone.</summary>
    private static bool IsClaim(string text, int start, Figure figure)
    {
        var after = text.AsSpan(figure.End).TrimStart(" \u00A0\n");
        if (after.StartsWith("af ") || after.StartsWith("of ")) return false;
        var before = text[Math.Max(start, figure.Start - 48)..figure.Start];
        return MakesAChange.IsMatch(before) && (after.StartsWith(")") || !before.AsSpan().TrimEnd(" -−–+").EndsWith("("));
    }
}
