using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>A journal number, under which the authority files everything about one case.</summary>
/// <param name="Text">The number as written: <c>15.00.00-G01-3-22</c>, or any other text.</param>
public sealed partial record CaseNumber(string Text)
{
    // KL's journal plan (KLE): subject, facet (one letter and two digits), serial number, year.
    [GeneratedRegex(@"^(?<subject>\d\d\.\d\d\.\d\d)-(?<facet>[A-ZÆØÅ]\d\d)-(?<serial>\d{1,7})-(?<year>\d\d)$")]
    private static partial Regex KleShape { get; }

    /// <summary>The parts of a number in KLE's shape; null when it has another.</summary>
    public KleNumber? Kle => KleShape.Match(Text) is { Success: true, Groups: var parts } ? new(parts["subject"].Value, parts["facet"].Value, parts["serial"].Value, parts["year"].Value) : null;
}

/// <summary>The parts of a journal number by KL's journal plan.</summary>
/// <param name="Subject">What it is about: <c>15.00.00</c>.</param>
/// <param name="Facet">What is done: <c>G01</c>.</param>
/// <param name="Serial">The running number within subject, facet and year.</param>
/// <param name="Year">The year in which the case was opened, two digits.</param>
public sealed record KleNumber(string Subject, string Facet, string Serial, string Year);
