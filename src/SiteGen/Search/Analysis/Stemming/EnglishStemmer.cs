using System.Text.RegularExpressions;

namespace SiteGen.Search;

/// <summary>
/// Porter's stemmer (M. F. Porter, An algorithm for suffix stripping, 1980), step by step as <c>lunr.stemmer</c> runs it. What a stem is
/// measured by are lunr's own expressions: they take a y for either kind of letter in ways that are hard to say otherwise.
/// </summary>
internal static partial class EnglishStemmer
{
    private static readonly (string Ending, string By)[] Step2 = LongestFirst(
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"));

    private static readonly (string Ending, string By)[] Step3 = LongestFirst(
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""));

    private static readonly (string Ending, string By)[] Step4 = LongestFirst([.. new[]
    {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    }.Select(ending => (ending, ""))]);

    [GeneratedRegex("^([^aeiou][^aeiouy]*)?[aeiouy][aeiou]*[^aeiou][^aeiouy]*")]
    private static partial Regex MeasuresOne { get; }

    [GeneratedRegex(@"^([^aeiou][^aeiouy]*)?[aeiouy][aeiou]*[^aeiou][^aeiouy]*([aeiouy][aeiou]*)?\z")]
    private static partial Regex MeasuresJustOne { get; }

    [GeneratedRegex("^([^aeiou][^aeiouy]*)?[aeiouy][aeiou]*[^aeiou][^aeiouy]*[aeiouy][aeiou]*[^aeiou][^aeiouy]*")]
    private static partial Regex MeasuresTwo { get; }

    [GeneratedRegex("^([^aeiou][^aeiouy]*)?[aeiouy]")]
    private static partial Regex HasVowel { get; }

    [GeneratedRegex(@"^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]\z")]
    private static partial Regex IsShort { get; }

    /// <summary>The stem of a lower-case word.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3) return word;
        var startsWithY = word[0] == 'y';
        var stem = startsWithY ? $"Y{word[1..]}" : word;
        stem = WithYAsI(WithoutPast(WithoutPlural(stem)));
        stem = Replaced(Replaced(stem, Step2, MeasuresOne), Step3, MeasuresOne);
        stem = WithoutFinalE(WithoutSuffix(stem));
        if (stem.EndsWith("ll", StringComparison.Ordinal) && MeasuresTwo.IsMatch(stem)) stem = stem[..^1];
        return startsWithY ? $"y{stem[1..]}" : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (Ends(word, "sses") || Ends(word, "ies")) return word[..^2];
        return word.Length >= 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }

    private static string WithoutPast(string word)
    {
        if (Ends(word, "eed")) return MeasuresOne.IsMatch(word[..^3]) ? word[..^1] : word;
        if (!Ends(word, "ed") && !Ends(word, "ing")) return word;
        var stem = word[..^(word[^1] == 'd' ? 2 : 3)];
        if (!HasVowel.IsMatch(stem)) return word;
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal)) return $"{stem}e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !"aeiouylsz".Contains(stem[^1])) return stem[..^1];
        return IsShort.IsMatch(stem) ? $"{stem}e" : stem;
    }

    private static string WithYAsI(string word) => word.Length >= 3 && word[^1] == 'y' && !"aeiou".Contains(word[^2]) ? $"{word[..^1]}i" : word;

    private static string WithoutSuffix(string word)
    {
        if (Step4.Any(step => Ends(word, step.Ending))) return Replaced(word, Step4, MeasuresTwo);
        return (Ends(word, "sion") || Ends(word, "tion")) && MeasuresTwo.IsMatch(word[..^3]) ? word[..^3] : word;
    }

    private static string WithoutFinalE(string word)
    {
        if (!Ends(word, "e")) return word;
        var stem = word[..^1];
        return MeasuresTwo.IsMatch(stem) || (MeasuresJustOne.IsMatch(stem) && !IsShort.IsMatch(stem)) ? stem : word;
    }

    /// <summary>The word with the longest ending that fits in another form, when what stands before it is long enough.</summary>
    private static string Replaced(string word, (string Ending, string By)[] endings, Regex measure)
    {
        foreach (var (ending, by) in endings)
        {
            if (Ends(word, ending)) return measure.IsMatch(word[..^ending.Length]) ? word[..^ending.Length] + by : word;
        }

        return word;
    }

    /// <summary>Whether a word ends so, with a letter at least before it.</summary>
    private static bool Ends(string word, string ending) => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal);

    private static (string Ending, string By)[] LongestFirst(params (string Ending, string By)[] endings) => [.. endings.OrderByDescending(ending => ending.Ending.Length)];
}
