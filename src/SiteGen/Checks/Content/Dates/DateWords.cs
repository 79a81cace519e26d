using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>Months and weekdays as minutes write them, in Danish and English, in full and shortened.</summary>
internal static class DateWords
{
    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] DanishDays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    private static readonly Dictionary<string, int> MonthOf = Table(DanishMonths, EnglishMonths, ShortMonths, ["", "", "", "", "", "", "", "", "sept", "oct"]);

    private static readonly Dictionary<string, int> DayOf = Table(
        DanishDays, ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], ["søn.", "man.", "tirs.", "ons.", "tors.", "fre.", "lør."], ["", "", "tir.", "", "tor."]);

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthBySpan = MonthOf.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> DayBySpan = DayOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"28. september 2023".</summary>
    public static LocalText Of(DateOnly date) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {DanishMonths[date.Month - 1]} {date.Year}"), date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>"september".</summary>
    public static LocalText OfMonth(int month) => new(DanishMonths[month - 1], CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month));

    /// <summary>"torsdag".</summary>
    public static LocalText Of(DayOfWeek day) => new(DanishDays[(int)day], day.ToString());

    /// <summary>The month, from 1; null when <paramref name="word"/> is none.</summary>
    public static int? Month(ReadOnlySpan<char> word) => MonthBySpan.TryGetValue(word, out var month) ? month + 1 : null;

    /// <summary>The weekday; null when <paramref name="word"/> is none. Short ones end in a full stop.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => DayBySpan.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    private static Dictionary<string, int> Table(params IEnumerable<string[]> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Length > 0) table.TryAdd(row[i], i);
            }
        }

        return table;
    }
}
