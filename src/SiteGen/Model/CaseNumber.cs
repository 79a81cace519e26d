using System.Text.RegularExpressions;

namespace SiteGen.Model;

/// <summary>A journal number, under which the authority files everything about one case.</summary>
/// <param name="Text">The number as written: <c>15.00.00-G01-3-22</c>, or any other text.</param>
public sealed partial record CaseNumber(string Text)
{
    // KL's journal plan (KLE): subject, facet (one letter and two digits), serial number, year.
    [GeneratedRegex(@"^(?<subject>\d\d\.\d\d\.\d\d)-(?<facet>[A-ZÆØÅ]\d\d)-(?<serial>\d{1,7})-(?<year>\d\d)$")]
    private static partial Regex KleShape { get; }

    /// <summary>The KLE subject, such as <c>15.00.00</c>; null when the number has another shape.</summary>
    public string? KleSubject => Part("subject");

    /// <summary>The KLE facet, such as <c>G01</c>; null when the number has another shape.</summary>
    public string? KleFacet => Part("facet");

    /// <summary>The running number within subject, facet and year; null when the number has another shape.</summary>
    public string? Serial => Part("serial");

    /// <summary>The year in which the case was opened, two digits; null when the number has another shape.</summary>
    public string? Year => Part("year");

    private string? Part(string name) => KleShape.Match(Text) is { Success: true } match ? match.Groups[name].Value : null;
}
