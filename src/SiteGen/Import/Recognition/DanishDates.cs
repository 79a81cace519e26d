using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition;

/// <summary>Finds days and times of day as Danish minutes write them, also where text recognition took a zero for an O or a one for an l.</summary>
internal static partial class DanishDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    [GeneratedRegex(@"(?<![\d.])(?<day>[0-3lIOo]?[\dlIOo])\.?\s+(?<month>jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+(?<year>[12][\dOo][\dlIOo]{2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex InWords { get; }

    [GeneratedRegex(@"(?<![\d.])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./ -]\s?(?<year>(?:19|20)?\d{2})(?![\d.]*\d)")]
    private static partial Regex InFigures { get; }

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)")]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"(?<hour>[0-2lO]?\d)(?:[.:](?<minute>[0-5O][\dlO]))?", RegexOptions.IgnoreCase)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"(?:\b(?:klokken|kl\.?)\s*)(?<from>[0-2lO]?\d(?:[.:][0-5O][\dlO])?)(?:\s*(?:til(?:\s+(?:kl\.?|klokken))?|-|–|—)\s*(?:ca\.\s*)?(?:kl\.?\s*)?(?<to>[0-2lO]?\d(?:[.:][0-5O][\dlO])?))?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex AfterWord { get; }

    [GeneratedRegex(@"(?<![\d.:/-])(?<from>[0-2]?\d[.:][0-5]\d)(?:\s*(?:til|-|–|—)\s*(?<to>[0-2]?\d[.:][0-5]\d))?(?![\d.:/-]*\d)")]
    private static partial Regex Bare { get; }

    /// <summary>The first day that a text names.</summary>
    public static Found<DateOnly>? Day(string text) => AllDays(text).FirstOrDefault();

    /// <summary>Every day that a text names, in the order of the three ways to write one.</summary>
    public static IEnumerable<Found<DateOnly>> AllDays(string text)
    {
        foreach (var shape in new[] { InWords, Iso, InFigures })
        {
            foreach (Match match in shape.Matches(text))
            {
                var month = match.Groups["month"].Value;
                var number = char.IsDigit(month[0]) ? Number(month) : 1 + Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
                var year = Number(match.Groups["year"].Value);
                if (year < 100) year += 2000;
                var day = Number(match.Groups["day"].Value);
                if (number is >= 1 and <= 12 && year is > 1800 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, number))
                    yield return new Found<DateOnly>(new DateOnly(year, number, day), match.Value, IsDoubtful: match.Value.Any(c => c is 'O' or 'l' or 'I') && shape == InWords && IsMisread(match));
            }
        }
    }

    /// <summary>The times that a text names after "kl.", and without that word where it is known to speak of a time.</summary>
    public static (Found<TimeOnly> From, Found<TimeOnly>? To)? Times(string text, bool isAboutTime)
    {
        var match = AfterWord.Match(text);
        if (!match.Success && isAboutTime) match = Bare.Match(text);
        if (!match.Success || Time(match.Groups["from"].Value) is not { } from) return null;
        var to = match.Groups["to"].Success ? Time(match.Groups["to"].Value) : null;
        return (new Found<TimeOnly>(from, match.Value, false), to is { } end ? new Found<TimeOnly>(end, match.Groups["to"].Value, false) : null);
    }

    private static TimeOnly? Time(string text)
    {
        var match = Clock.Match(text);
        var (hour, minute) = (Number(match.Groups["hour"].Value), match.Groups["minute"].Success ? Number(match.Groups["minute"].Value) : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static bool IsMisread(Match match) => (match.Groups["day"].Value + match.Groups["year"].Value).Any(c => !char.IsDigit(c));

    private static int Number(string digits) =>
        int.Parse(string.Concat(digits.Select(c => c switch { 'O' or 'o' => '0', 'l' or 'L' or 'I' or 'i' => '1', _ => c })), CultureInfo.InvariantCulture);
}

/// <summary>A value and the words that it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Words">The words of the source.</param>
/// <param name="IsDoubtful">True when letters were taken for figures.</param>
internal sealed record Found<T>(T Value, string Words, bool IsDoubtful);
