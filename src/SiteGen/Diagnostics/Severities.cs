using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>
/// How much each fault matters on one site: <c>Severity</c> in <c>statiq.json</c>. Warnings and content checks can be weighed; what guards the
/// format or what may be public cannot be lowered, because a site without it would publish what it must not, or not what was written.
/// </summary>
/// <param name="Chosen">The weight of each code that the site has chosen one for.</param>
public sealed record Severities(ImmutableDictionary<string, Weight> Chosen)
{
    /// <summary>Every fault as it is made.</summary>
    public static readonly Severities Usual = new(ImmutableDictionary<string, Weight>.Empty);

    /// <summary>
    /// The codes that can be set, each with the least weight that it can be given. Warnings that tell of something private
    /// (SG05, SG08) or of what an import left to a person (SG12) can be raised and never silenced. A test holds the list to the warnings there are.
    /// </summary>
    public static ImmutableSortedDictionary<string, Weight> Least => Known.Least;

    /// <summary>Apart, because few sites choose a weight, and a list that nobody looks at need not be made at each start.</summary>
    private static class Known
    {
        public static readonly ImmutableSortedDictionary<string, Weight> Least = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            .. Off("SG0107", "SG0108", "SG0109", "SG0214", "SG0410", "SG0605", "SG0903", "SG0904", "SG0905", "SG0913", "SG0916", "SG1024", "SG1025", "SG1026", "SG1027"),
            .. Told("SG0504", "SG0806", "SG0807", "SG0808", "SG0809", "SG0810", "SG1201", "SG1202"),
            .. Off([.. Enumerable.Range(1102, 32).Select(number => $"SG{number}")]),
        ]);
    }

    /// <summary>The fault with the site's own weight; null when the site has silenced it.</summary>
    public Diagnostic? Weigh(Diagnostic fault) => Chosen.IsEmpty ? fault : Chosen.GetValueOrDefault(fault.Code, Weight.Usual) switch
    {
        Weight.Off => null,
        Weight.Warning => fault with { Severity = Severity.Warning },
        Weight.Error => fault with { Severity = Severity.Error },
        _ => fault,
    };

    private static IEnumerable<KeyValuePair<string, Weight>> Told(params IEnumerable<string> codes) => codes.Select(code => KeyValuePair.Create(code, Weight.Warning));

    private static IEnumerable<KeyValuePair<string, Weight>> Off(params IEnumerable<string> codes) => codes.Select(code => KeyValuePair.Create(code, Weight.Off));
}

/// <summary>What a site can make of a fault.</summary>
public enum Weight
{
    /// <summary>As it is made.</summary>
    Usual,

    /// <summary>Not told.</summary>
    Off,

    /// <summary>Told; the site is published all the same.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}
