namespace SiteGen.Search;

/// <summary>
/// The Danish stemmer of Snowball (M. F. Porter, snowballstem.org/algorithms/danish), step by step as <c>lunr.da.js</c> runs it. It only
/// ever takes letters off the end, so a stem is the beginning of its word.
/// </summary>
internal static class DanishStemmer
{
    private const string Vowels = "aeiouyæåø";

    // Letters after which a final s is an ending: "huset-s", but not "hus".
    private const string LettersBeforeS = "abcdfghjklmnoprtvyzå";

    private static readonly string[] Endings =
    [
        "hed", "ethed", "ered", "e", "erede", "ende", "erende", "ene", "erne", "ere", "en", "heden", "eren", "er", "heder", "erer",
        "heds", "es", "endes", "erendes", "enes", "ernes", "eres", "ens", "hedens", "erens", "ers", "ets", "erets", "et", "eret",
    ];

    // By last letter and longest first, so that the first that fits is the one.
    private static readonly ILookup<char, string> EndingsByLast = Endings.OrderByDescending(ending => ending.Length).ToLookup(ending => ending[^1]);

    /// <summary>How many letters of a lower-case word are its stem.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        var region = RegionOf(word);
        var stem = WithoutEnding(word, region);
        stem = WithoutPair(stem, region);
        stem = WithoutDerivation(stem, region);
        return Undoubled(stem, region).Length;
    }

    /// <summary>Where Snowball's R1 begins: after the first consonant that follows a vowel, and after three letters at least.</summary>
    private static int RegionOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return word.Length;
        var i = 0;
        while (i < word.Length && !IsVowel(word[i])) i++;
        while (i < word.Length && IsVowel(word[i])) i++;
        return i == word.Length ? word.Length : Math.Max(i + 1, 3);
    }

    /// <summary>Snowball's main_suffix: endings of nouns, verbs and adjectives.</summary>
    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, int region)
    {
        if (word.Length <= region) return word;
        foreach (var ending in EndingsByLast[word[^1]])
        {
            if (EndsWith(word, ending, region)) return word[..^ending.Length];
        }

        return word[^1] == 's' && word.Length > 1 && LettersBeforeS.Contains(word[^2]) ? word[..^1] : word;
    }

    /// <summary>Snowball's consonant_pair: the second letter of gd, dt, gt and kt.</summary>
    private static ReadOnlySpan<char> WithoutPair(ReadOnlySpan<char> word, int region) =>
        EndsWith(word, "gd", region) || EndsWith(word, "dt", region) || EndsWith(word, "gt", region) || EndsWith(word, "kt", region) ? word[..^1] : word;

    /// <summary>Snowball's other_suffix: endings that make one word of another.</summary>
    private static ReadOnlySpan<char> WithoutDerivation(ReadOnlySpan<char> word, int region)
    {
        if (word.EndsWith("igst")) word = word[..^2];
        if (EndsWith(word, "løst", region)) return word[..^1];
        foreach (var ending in (ReadOnlySpan<string>)["elig", "lig", "els", "ig"])
        {
            if (EndsWith(word, ending, region)) return WithoutPair(word[..^ending.Length], region);
        }

        return word;
    }

    /// <summary>Snowball's undouble: of a double consonant at the end one goes.</summary>
    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> word, int region) =>
        word.Length > region && word.Length > 1 && !IsVowel(word[^1]) && word[^2] == word[^1] ? word[..^1] : word;

    private static bool EndsWith(ReadOnlySpan<char> word, string ending, int region) => word.Length - ending.Length >= region && word.EndsWith(ending);

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
