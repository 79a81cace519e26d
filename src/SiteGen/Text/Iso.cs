using System.Globalization;

namespace SiteGen.Text;

/// <summary>Dates for machines (ISO 8601), the same in every culture.</summary>
internal static class Iso
{
    /// <summary><c>2023-09-28</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2023-09-28T13:00+02:00</c>.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
