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
        // Each entry is asked once: they lie anywhere in memory, and a list has tens of thousands.
        var months = new int[entries.Length];
        for (var place = 0; place < months.Length; place++) months[place] = MonthOf(dayOf(entries[place]));
        var parts = new List<TimePart<T>>();
        foreach (var (year, ofYear) in NewestFirst(Enumerable.Range(0, months.Length), place => months[place] / Months))
        {
            if (ofYear.Count <= most) Add(year, null, ofYear);
            else foreach (var (month, ofMonth) in NewestFirst(ofYear, place => months[place] % Months + 1)) Add(year, month, ofMonth);
        }

        return [.. parts];

        static int MonthOf(DateOnly day) => day.Year * Months + day.Month - 1;

        void Add(int year, int? month, List<int> places) => parts.Add(new(year, month, [.. places.Select(place => entries[place])]));
    }

    private const int Months = 12;

    /// <summary>Its name in words: <c>2024</c>, <c>marts 2024</c>.</summary>
    public string NameIn(Language language) => Month is { } month ? $"{language.Text($"date.month.{month}")} {Year}" : $"{Year}";

    private static IEnumerable<(int Time, List<int> Places)> NewestFirst(IEnumerable<int> places, Func<int, int> timeOf)
    {
        var parts = new Dictionary<int, List<int>>();
        var (last, part) = (0, (List<int>?)null);
        foreach (var place in places)
        {
            // Items of one time mostly stand together.
            var time = timeOf(place);
            if (part is null || time != last)
            {
                if (!parts.TryGetValue(time, out part)) parts.Add(time, part = []);
                last = time;
            }

            part.Add(place);
        }

        foreach (var time in parts.Keys.OrderDescending()) yield return (time, parts[time]);
    }
}
