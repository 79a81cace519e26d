using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>
/// Finds dates in prose: "torsdag den 28. september 2023", "d. 28.09.2023", "28-09-2023", "28/9-23", "2023-09-28". Written by hand: it looks
/// only where digits begin, and takes no more time on a hostile text than on a kind one.
/// </summary>
internal static class DateScanner
{
    /// <summary>Every date in <paramref name="text"/>. Fractions and numbers of items are none: dots and hyphens need a year of four digits, a slash any year.</summary>
    public static List<WrittenDate> In(string text)
    {
        var dates = new List<WrittenDate>();
        for (var at = 0; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(Ranges.Digits);
            if (step < 0) break;
            at += step;
            if (DateAt(text, at) is { } date)
            {
                dates.Add(date);
                at = date.End - 1;
            }
            else
            {
                while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) at++;
            }
        }

        return dates;
    }

    private static WrittenDate? DateAt(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        if (char.IsLetter(before) || before is '/' or '§' or '_') return null;
        var (day, end) = Number(text, at);
        if (end - at == 4) return before is '.' or '-' or ',' ? null : Iso(text, at, day, end);
        if (end - at > 2) return null;
        if (InWords(text, at, day, end) is { } words) return before is '.' or ',' ? null : words;
        return before is '.' or '-' or ',' ? null : InDigits(text, at, day, end);
    }

    private static WrittenDate? Iso(string text, int at, int year, int end)
    {
        if (Next(text, end) != '-') return null;
        var (month, monthEnd) = Number(text, end + 1);
        if (monthEnd - end != 3 || Next(text, monthEnd) != '-') return null;
        var (day, dayEnd) = Number(text, monthEnd + 1);
        return dayEnd - monthEnd == 3 && IsMonth(month) && Next(text, dayEnd) is not '-' ? WithWeekday(text, at, dayEnd, day, month, year) : null;
    }

    private static WrittenDate? InWords(string text, int at, int day, int end)
    {
        if (Next(text, end) == '.') end++;
        var start = SkipBlanks(text, end);
        if (start == end) return null;
        var wordEnd = start;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
        if (wordEnd == start || DateWords.Month(text.AsSpan(start, wordEnd - start)) is not { } month) return null;

        // "Juni." with a full stop is shortened only where a year follows: otherwise the stop ends the sentence.
        var yearStart = SkipBlanks(text, Next(text, wordEnd) is '.' or ',' ? wordEnd + 1 : wordEnd);
        var (year, yearEnd) = Number(text, yearStart);
        return yearEnd - yearStart == 4 && year is >= 1000 and < 2200
            ? WithWeekday(text, at, yearEnd, day, month, year)
            : WithWeekday(text, at, wordEnd, day, month, null);
    }

    private static WrittenDate? InDigits(string text, int at, int day, int end)
    {
        var mark = Next(text, end);
        if (mark is not ('.' or '-' or '/')) return null;
        var (month, monthEnd) = Number(text, end + 1);
        if (monthEnd == end + 1 || monthEnd - end > 3 || !IsMonth(month) || day is < 1 or > 31) return null;
        var second = Next(text, monthEnd);
        if (mark == '/' ? second is not ('-' or '/' or ' ') : second != mark) return null;
        var (year, yearEnd) = Number(text, monthEnd + 1);
        var digits = yearEnd - monthEnd - 1;
        if (Next(text, yearEnd) is '-' or '/' || (Next(text, yearEnd) == '.' && char.IsAsciiDigit(Next(text, yearEnd + 1)))) return null;
        if (digits == 4 && year is >= 1900 and < 2200) return WithWeekday(text, at, yearEnd, day, month, year);
        return digits == 2 && mark == '/' && second == '-' ? WithWeekday(text, at, yearEnd, day, month, 2000 + year) : null;
    }

    /// <summary>Looks back for "torsdag den", "tors. d." or a weekday alone.</summary>
    private static WrittenDate WithWeekday(string text, int at, int end, int day, int month, int? year)
    {
        var (start, word) = WordBefore(text, at);
        if (word is "den" or "d." or "the")
        {
            var (before, weekday) = WordBefore(text, start);
            return DateWords.Weekday(weekday) is { } named ? new(before, at, end, day, month, year, named) : new(start, at, end, day, month, year, null);
        }

        return !word.EndsWith('.') && DateWords.Weekday(word) is { } alone ? new(start, at, end, day, month, year, alone) : new(at, at, end, day, month, year, null);
    }

    /// <summary>The word before a place, a final comma left out; empty when a line break of a paragraph or nothing stands there.</summary>
    private static (int Start, string Word) WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\n' && !(text[end - 1] == '\n' && end > 1 && text[end - 2] == '\n')) end--;
        if (end == at) return (at, "");
        var wordEnd = end;
        if (wordEnd > 0 && text[wordEnd - 1] == ',') wordEnd--;
        var start = wordEnd;
        while (start > 0 && at - start < 24 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start == wordEnd))) start--;
        return (start, text[start..wordEnd]);
    }

    private static (int Value, int End) Number(string text, int at)
    {
        var (value, end) = (0, at);
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 6) value = (value * 10) + text[end++] - '0';
        return (value, end);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\n') at++;
        return at;
    }

    private static bool IsMonth(int month) => month is >= 1 and <= 12;

    private static char Next(string text, int at) => at < text.Length ? text[at] : '\0';
}
