using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>A part of a long list: what belongs to one year, or to one month of it (<c>docs/decisions/0004</c>).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; null for a whole year.</param>
/// <param name="Entries">What stands in it, in the order of the list.</param>
internal sealed record TimePart<T>(int Year, int? Month, ImmutableArray<T> Entries) where T : class
{
    /// <summary>Cuts a list by year, and a year of more than <paramref name="most"/> by month; newest first.</summary>
    /// <param name="entries">The list.</param>
    /// <param name="dayOf">The day by which an entry is filed.</param>
    /// <param name="most">Entries that a year may have on one page.</param>
    public static ImmutableArray<TimePart<T>> Of(ImmutableArray<T> entries, Func<T, DateOnly> dayOf, int most)
    {
        var parts = new List<TimePart<T>>();
        foreach (var (year, ofYear) in NewestFirst(entries, entry => dayOf(entry).Year))
        {
            if (ofYear.Length <= most) parts.Add(new(year, null, ofYear));
            else foreach (var (month, ofMonth) in NewestFirst(ofYear, entry => dayOf(entry).Month)) parts.Add(new(year, month, ofMonth));
        }

        return [.. parts];
    }

    /// <summary>Its name in words: <c>2024</c>, <c>marts 2024</c>.</summary>
    public string NameIn(Language language) => Month is { } month ? $"{language.Text($"date.month.{month}")} {Year}" : $"{Year}";

    private static IEnumerable<(int Time, ImmutableArray<T> Entries)> NewestFirst(ImmutableArray<T> entries, Func<T, int> timeOf)
    {
        var parts = new Dictionary<int, List<T>>();
        var (last, part) = (0, (List<T>?)null);
        foreach (var entry in entries)
        {
            // Items of one time mostly stand together.
            var time = timeOf(entry);
            if (part is null || time != last)
            {
                if (!parts.TryGetValue(time, out part)) parts.Add(time, part = []);
                last = time;
            }

            part.Add(entry);
        }

        foreach (var time in parts.Keys.OrderDescending()) yield return (time, [.. parts[time]]);
    }
}
