using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>Dates that cannot be: a day that its month does not have, a weekday that the day was not.</summary>
internal static class DateCheck
{
    /// <summary>Adds SG1102 and SG1103.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="meetingYear">Year of the meeting, by which a date without a year is judged; null for a text of no meeting, where such dates are left alone.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Run(Passage text, List<WrittenDate> dates, int? meetingYear, DiagnosticBag diagnostics)
    {
        foreach (var date in dates)
        {
            if (!Exists(date, text.Words)) diagnostics.Add(DiagnosticCodes.NoSuchDate(text.At(date.DayStart), date.WordsIn(text.Words), DateWords.OfMonth(date.Month), DateTime.DaysInMonth(date.Year ?? 2024, date.Month)));
            else if (date.Weekday is { } weekday && NeverOn(date, weekday, meetingYear) is { } day) diagnostics.Add(DiagnosticCodes.WrongWeekday(text.At(date.Start), date.WordsIn(text.Words), DateWords.Of(day), DateWords.Of(day.DayOfWeek), DateWords.Of(Nearest(day, weekday))));
        }
    }

    // A number above 31 before a month is a count ("45 januar-sager") unless "den" makes it a day.
    private static bool Exists(WrittenDate date, string words) =>
        date.In(date.Year ?? 2024) is not null || (date.Day > 31 && !words.AsSpan(0, date.DayStart).TrimEnd().EndsWith("den", StringComparison.OrdinalIgnoreCase));

    /// <summary>The day when it falls on another weekday: in its own year, or without one in no year that can be meant.</summary>
    private static DateOnly? NeverOn(WrittenDate date, DayOfWeek weekday, int? meetingYear)
    {
        int[] years = date.Year is { } year ? [year] : meetingYear is { } about ? [about, about - 1, about + 1] : [];
        var days = years.Select(date.In).OfType<DateOnly>().ToList();
        return days.Count > 0 && days.All(day => day.DayOfWeek != weekday) ? days[0] : null;
    }

    /// <summary>The day with that weekday that lies nearest: what was probably meant.</summary>
    private static DateOnly Nearest(DateOnly day, DayOfWeek weekday) =>
        Enumerable.Range(-3, 7).Select(day.AddDays).First(other => other.DayOfWeek == weekday);
}
