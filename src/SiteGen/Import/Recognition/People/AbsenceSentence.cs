using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition.People;

/// <summary>A sentence that says who took no part in an item: "Fraværende: A og B", "A deltog ikke i sagens behandling".</summary>
/// <param name="Names">The people.</param>
/// <param name="IsAll">True when the sentence says nothing else, so that the names say it all.</param>
internal sealed partial record AbsenceSentence(IReadOnlyList<Person> Names, bool IsAll)
{
    [GeneratedRegex(@"^(?<names>\p{Lu}.+?)\s+(?:deltog ikke|har ikke deltaget|deltager ikke|var ikke til stede|var fraværende|forlod mødet)\s+(?:i|ved|under)\s+(?:behandling(?:en)? af (?:sagen|punktet|dette punkt)|sagens behandling|punktets behandling|punktet|sagen|dette punkt)\.?$")]
    private static partial Regex TookNoPart { get; }

    [GeneratedRegex(@"^(?:Fraværende(?: (?:ved|under) (?:punktet|sagen|behandlingen))?|Ikke til stede|Afbud(?: fra)?|Fravær)\s*:\s*(?<names>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Listed { get; }

    [GeneratedRegex(@"(?:^|[.!?]\s+)(?<sentence>(?<names>\p{Lu}[^.!?]+?)\s+(?:deltog ikke i|erklærede sig inhabil|blev erklæret inhabil|var inhabil|forlod (?:mødet|lokalet))[^.!?]*[.!?])")]
    private static partial Regex Among { get; }

    /// <summary>The sentence; null when the text is none and holds none.</summary>
    public static AbsenceSentence? Of(string text)
    {
        if (Whole(text) is { } whole) return whole.Length == 0 ? new AbsenceSentence([], true) : NameList.Of(whole) is { } names && names.All(person => person.Note.Length == 0 || whole.Contains($"({person.Note})", StringComparison.Ordinal)) ? new AbsenceSentence(names, true) : null;
        return Among.Match(text) is { Success: true } among && NameList.Of(among.Groups["names"].Value) is { } people ? new AbsenceSentence(people, false) : null;
    }

    private static string? Whole(string text)
    {
        if (TookNoPart.Match(text) is { Success: true } match) return match.Groups["names"].Value;
        if (Listed.Match(text) is not { Success: true } listed) return null;
        var names = listed.Groups["names"].Value.Trim();
        return names is "" or "Ingen" or "Ingen." or "-" or "–" ? "" : names;
    }
}
