using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>A part of a long list: what belongs to one year, or to one month of it (<c>docs/decisions/0004</c>).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; null for a whole year.</param>
/// <param name="Entries">What stands in it, in the order of the list.</param>
internal sealed record TimePart<T>(int Year, int? Month, ImmutableArray<T> Entries)
{
    /// <summary>Cuts a list by year, and a year of more than <paramref name="most"/> by month; newest first.</summary>
    /// <param name="entries">The list.</param>
    /// <param name="dayOf">The day by which an entry is filed.</param>
    /// <param name="most">Entries that a year may have on one page.</param>
    public static ImmutableArray<TimePart<T>> Of(IEnumerable<T> entries, Func<T, DateOnly> dayOf, int most) =>
    [
        .. entries.GroupBy(entry => dayOf(entry).Year).OrderByDescending(year => year.Key).SelectMany(year => year.Count() <= most
            ? [new TimePart<T>(year.Key, null, [.. year])]
            : year.GroupBy(entry => dayOf(entry).Month).OrderByDescending(month => month.Key)
                .Select(month => new TimePart<T>(year.Key, month.Key, [.. month]))),
    ];

    /// <summary>Its name in words: <c>2024</c>, <c>marts 2024</c>.</summary>
    public string NameIn(Language language) => Month is { } month ? $"{language.Text($"date.month.{month}")} {Year}" : $"{Year}";
}
