namespace SiteGen.Checks;

/// <summary>A date as somebody wrote it; it need not exist.</summary>
/// <param name="Start">Where it begins, its weekday included.</param>
/// <param name="DayStart">Where it begins without weekday and "den".</param>
/// <param name="End">Where it ends.</param>
/// <param name="Day">Its day.</param>
/// <param name="Month">Its month, 1 to 12.</param>
/// <param name="Year">Its year, four digits; null when none was written.</param>
/// <param name="Weekday">The weekday before it; null when none was written.</param>
internal readonly record struct WrittenDate(int Start, int DayStart, int End, int Day, int Month, int? Year, DayOfWeek? Weekday)
{
    /// <summary>The day in its own year; null when it has no year or does not exist.</summary>
    public DateOnly? Date => Year is { } year ? In(year) : null;

    /// <summary>The day in another year; null when that year has none, as with 29 February.</summary>
    public DateOnly? In(int year) => year is >= 1 and <= 9999 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    /// <summary>The date as it stands in <paramref name="text"/>, on one line.</summary>
    public string WordsIn(string text) => string.Join(' ', text[Start..End].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
