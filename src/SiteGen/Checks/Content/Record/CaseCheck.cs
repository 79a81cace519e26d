using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Case numbers that mean to be KLE numbers and are not: the site would not know that two items belong to one case.</summary>
internal static partial class CaseCheck
{
    // Subject, facet, serial and year, however they are spaced and marked.
    [GeneratedRegex(@"^(?<subject>\d{1,2}[.,]\d{1,2}[.,]\d{1,2})[\s.–-]*(?<letter>[A-Za-zÆØÅæøå])[\s.-]?(?<digits>\d{1,3})[\s.–/-]+(?<serial>\d{1,7})[\s.–/-]+(?<year>\d{2}|\d{4})$")]
    private static partial Regex Loose { get; }

    // KLE numbers tell two digits of the year; nothing was filed by them before the 1970s.
    private const int FirstCentury = 1900, Turn = 70;

    /// <summary>Adds SG1132.</summary>
    public static void Run(Meeting meeting, AgendaItem item, DiagnosticBag diagnostics)
    {
        if (item.Case is not { } number || Loose.Match(number.Text) is not { Success: true } parts) return;
        var year = int.Parse(parts.Groups["year"].Value[^2..], CultureInfo.InvariantCulture);
        if (number.Kle is null) diagnostics.Add(DiagnosticCodes.MalformedCase(item.At("case"), number.Text, Mended(parts)));
        else if ((year >= Turn ? FirstCentury : FirstCentury + 100) + year > meeting.HeldOn.Year) diagnostics.Add(DiagnosticCodes.CaseOfTheFuture(item.At("case"), number.Text, year + FirstCentury + 100, DateWords.Of(meeting.HeldOn)));
    }

    /// <summary>The number in KLE's shape; null when its digits are too few or too many to tell.</summary>
    private static string? Mended(Match parts)
    {
        var subject = parts.Groups["subject"].Value.Replace(',', '.');
        var digits = parts.Groups["digits"].Value;
        return subject.Split('.').All(part => part.Length == 2) && digits.Length == 2
            ? $"{subject}-{char.ToUpperInvariant(parts.Groups["letter"].Value[0])}{digits}-{parts.Groups["serial"].Value}-{parts.Groups["year"].Value[^2..]}"
            : null;
    }
}
