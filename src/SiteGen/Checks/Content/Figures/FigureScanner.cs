using System.Globalization;

namespace SiteGen.Checks;

/// <summary>Finds figures in a text. Dates, ordinals, times and numbers of things ("punkt 3", "bilag 2.1") are none.</summary>
internal static class FigureScanner
{
    private static readonly HashSet<string> Rough = new(StringComparer.OrdinalIgnoreCase)
        { "ca.", "ca", "cirka", "omkring", "omtrent", "knap", "knapt", "godt", "næsten", "over", "under", "mindst", "højst", "end", "op", "about", "around", "nearly", "almost", "roughly" };

    private static readonly HashSet<string> Naming = new(StringComparer.OrdinalIgnoreCase)
        { "§", "nr.", "nr", "kl.", "kl", "punkt", "punkterne", "pkt.", "bilag", "side", "s.", "sag", "stk.", "tabel", "figur", "uge", "fase", "etape", "kapitel" };

    /// <summary>The figures in <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, in order.</summary>
    public static List<Figure> In(string text, int start, int end)
    {
        var dates = DateScanner.In(text[start..end]).Select(date => (Start: date.DayStart + start, End: date.End + start)).ToList();
        var figures = new List<Figure>();
        for (var at = start; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var stop = at;
            while (stop < end && (char.IsAsciiDigit(text[stop]) || (text[stop] is '.' or ',' && stop + 1 < end && char.IsAsciiDigit(text[stop + 1])))) stop++;
            if (!dates.Any(date => at >= date.Start && at < date.End) && Figure(text, at, stop, end) is { } figure) figures.Add(figure);
            at = stop;
        }

        return figures;
    }

    /// <summary>The figure that a table's cell is; null when it says more or something else.</summary>
    public static Figure? OfCell(string cell)
    {
        var words = cell.Trim().TrimStart('-', '−', '–', '+').Trim();
        return words.Length > 0 && char.IsAsciiDigit(words[0]) && In(words, 0, words.Length) is [var only] && words[only.End..].Trim() is "" or "kr." or "kr" or "stk." or "." ? only : null;
    }

    private static Figure? Figure(string text, int start, int stop, int end)
    {
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '/' or '§' or '_')) return null;
        if (stop < end && (char.IsLetter(text[stop]) || text[stop] is '/' or ':')) return null;
        var before = WordBefore(text, start);
        if (Naming.Contains(before) || Value(text[start..stop]) is not var (value, decimals)) return null;
        var (unit, unitEnd) = Unit(text, stop, end);

        // "2. kvartal" and "3-årig" count places and spans; "28. Det" ends a sentence.
        if (unit == FigureUnit.None && stop < end && (text[stop] == '.' && stop + 2 < end && text[stop + 1] == ' ' && char.IsLower(text[stop + 2]))) return null;
        if (stop + 1 < end && text[stop] is '-' or '–' && char.IsLetterOrDigit(text[stop + 1])) return null;
        var isYear = unit == FigureUnit.None && stop - start == 4 && decimals == 0 && value is >= 1900 and <= 2100 && text.AsSpan(start, 4).IndexOfAny('.', ',') < 0;
        return new Figure(start, unitEnd, value, decimals, unit) { IsYear = isYear, IsRough = Rough.Contains(before), IsMoney = unit == FigureUnit.None && IsMoneyAt(text, stop, end) };
    }

    /// <summary>"1.234,5", "1,234.5", "8,4" or "8.4": a mark before three digits parts thousands, unless it is the only comma.</summary>
    private static (decimal Value, int Decimals)? Value(string digits)
    {
        var (dot, comma) = (digits.LastIndexOf('.'), digits.LastIndexOf(','));
        var mark = dot >= 0 && comma >= 0 ? Math.Max(dot, comma) : comma >= 0 ? comma : dot >= 0 && digits.Length - dot - 1 != 3 ? dot : -1;
        var whole = mark < 0 ? digits : digits[..mark];
        var groups = whole.Split('.', ',');
        if (groups.Skip(1).Any(group => group.Length != 3) || groups[0].Length > (groups.Length > 1 ? 3 : 12) || groups.Length > 5) return null;
        var fraction = mark < 0 ? "" : digits[(mark + 1)..];
        return fraction.Length > 6 ? null : (decimal.Parse(fraction.Length == 0 ? string.Concat(groups) : $"{string.Concat(groups)}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), fraction.Length);
    }

    private static (FigureUnit Unit, int End) Unit(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(24, end - at));
        var blanks = rest.Length - rest.TrimStart(" \u00A0\n").Length;
        rest = rest[blanks..];
        foreach (var word in (ReadOnlySpan<string>)["%", "pct.", "pct", "procent", "per cent", "percent"])
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var after = rest[word.Length..].TrimStart("- ");
            return after.StartsWith("point", StringComparison.OrdinalIgnoreCase) ? (FigureUnit.Point, at + blanks + word.Length + 5) : (FigureUnit.Percent, at + blanks + word.Length);
        }

        return (FigureUnit.None, at);
    }

    private static bool IsMoneyAt(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(12, end - at)).TrimStart(" \u00A0\n");
        return rest.StartsWith("mio") || rest.StartsWith("mia") || rest.StartsWith("kr") || rest.StartsWith("tusind") || rest.StartsWith("t.kr") || rest.StartsWith("million") || rest.StartsWith("t. kr");
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\n' or '(' or '-' or '−' or '+' or '±') end--;
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] != '(') start--;
        return text[start..end];
    }
}
