using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The moment given with <c>--as-of</c>. Its zone is the site's unless it says otherwise, and the site is not read yet.</summary>
/// <param name="Written">Date and time as written.</param>
/// <param name="Offset">The offset from UTC that was written with it; null when none was.</param>
internal sealed partial record AsOf(DateTime Written, TimeSpan? Offset)
{
    /// <summary>How it has to be written.</summary>
    public static readonly LocalText Expected = new(
        "skriv en dato eller et tidspunkt som 2024-06-25, 2024-06-25T12:00 eller 2024-06-25T12:00+02:00",
        "write a date or a time such as 2024-06-25, 2024-06-25T12:00 or 2024-06-25T12:00+02:00");

    private static readonly string[] Shapes = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>Reads ISO 8601: a date (its midnight) or a date with a time, with or without an offset.</summary>
    public static bool TryParse(string text, out AsOf asOf)
    {
        var shape = Offsets().Match(text);
        var local = shape.Success ? text[..shape.Index] : text;
        var known = DateTime.TryParseExact(local, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written);
        asOf = new(written, shape.Success ? Minutes(shape) : null);
        return known;
    }

    /// <summary>The moment itself, for a site in <paramref name="timeZone"/>; UTC when the machine does not know that zone.</summary>
    public DateTimeOffset In(string timeZone)
    {
        if (Offset is { } offset) return new DateTimeOffset(Written, offset).ToUniversalTime();
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
        return new DateTimeOffset(Written, zone.GetUtcOffset(Written)).ToUniversalTime();
    }

    private static TimeSpan Minutes(Match offset)
    {
        if (offset.Value == "Z") return TimeSpan.Zero;
        var minutes = int.Parse(offset.Groups["h"].Value, CultureInfo.InvariantCulture) * 60 + int.Parse(offset.Groups["m"].Value, CultureInfo.InvariantCulture);
        return TimeSpan.FromMinutes(offset.Value[0] == '-' ? -minutes : minutes);
    }

    [GeneratedRegex(@"(?<=T.+)(Z|[+-](?<h>0\d|1[0-3]):(?<m>[0-5]\d))$", RegexOptions.CultureInvariant)]
    private static partial Regex Offsets();
}
