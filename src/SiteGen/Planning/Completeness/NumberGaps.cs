using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Numbers that are missing in a row: 3 in 1, 2, 4, and 2.1.2 in 2.1.1, 2.1.3. The check and the page that accounts for the record ask the same question.</summary>
internal static class NumberGaps
{
    /// <summary>Every gap. A row may begin anywhere, for some bodies count through the year; only one that begins at 2 lacks its 1.</summary>
    public static IEnumerable<NumberGap> In(IEnumerable<string> numbers)
    {
        var all = numbers.ToList();
        return IsPlainRow(all) ? [] : GapsOf(all);
    }

    /// <summary>True for what most agendas are: 1, 2, 3, or 17, 18, 19, or 1.1, 1.2, 2.1. What is otherwise than that is looked at properly.</summary>
    private static bool IsPlainRow(List<string> numbers)
    {
        Span<int> row = stackalloc int[MostParts];
        var parts = 0;
        foreach (var number in numbers)
        {
            if (!IsNext(number, row, ref parts)) return false;
        }

        return true;
    }

    /// <summary>Whether a number follows the one before: the first part that differs is one more, and those behind it begin rows.</summary>
    /// <param name="number">The number.</param>
    /// <param name="row">The parts of the number before, and then of this one.</param>
    /// <param name="parts">How many parts it has.</param>
    private static bool IsNext(string number, Span<int> row, ref int parts)
    {
        var (place, isOther) = (0, false);
        foreach (var range in number.AsSpan().Split('.'))
        {
            var part = number.AsSpan(range);
            if (place == MostParts || part is ['0', ..] || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
            var isKnown = !isOther && place < parts;
            if (isKnown && value == row[place])
            {
                place++;
                continue;
            }

            if (isKnown ? value != row[place] + 1 : value == 2) return false;
            (row[place], isOther) = (value, true);
            parts = ++place;
        }

        return isOther;
    }

    private const int MostParts = 8;

    private static IEnumerable<NumberGap> GapsOf(List<string> numbers)
    {
        var rows = new Dictionary<string, SortedDictionary<int, string>>(StringComparer.Ordinal);
        foreach (var number in numbers.Order(NaturalOrder.Numbers))
        {
            var prefix = "";
            foreach (var part in number.Split('.', '-'))
            {
                if (!int.TryParse(string.Concat(part.TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) break;
                if (!rows.TryGetValue(prefix, out var row)) rows[prefix] = row = [];
                row.TryAdd(value, number);
                prefix = number[..(prefix.Length + (prefix.Length == 0 ? 0 : 1) + part.Length)];
            }
        }

        return rows.SelectMany(row => GapsOf(row.Key, row.Value));
    }

    private static IEnumerable<NumberGap> GapsOf(string prefix, SortedDictionary<int, string> row)
    {
        var before = row.Count > 1 && row.Keys.First() == 2 ? 1 : row.Keys.First();
        var (expected, last) = (before, "");
        foreach (var (value, number) in row)
        {
            if (value > expected) yield return new NumberGap(Named(prefix, expected, value - 1), value - expected, last, number);
            (expected, last) = (value + 1, number);
        }
    }

    private static string Named(string prefix, int first, int last)
    {
        var start = prefix.Length == 0 ? "" : $"{prefix}.";
        return first == last ? $"{start}{first}" : $"{start}{first}–{start}{last}";
    }
}

/// <summary>A gap in a row of numbers.</summary>
/// <param name="Missing">What is missing: <c>3</c>, or <c>3–5</c>.</param>
/// <param name="Count">How many numbers that is.</param>
/// <param name="After">The number before the gap; empty when the row's first is missing.</param>
/// <param name="Before">The number behind it.</param>
internal sealed record NumberGap(string Missing, int Count, string After, string Before);
