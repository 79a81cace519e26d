namespace SiteGen.Search;

/// <summary>The letters of the index: <c>æ</c>, <c>ø</c> and <c>å</c> as two letters each, as <c>engine.js</c> writes and reads them.</summary>
internal static class Folding
{
    /// <summary>The word in the letters of the index, in the languages that have those letters; otherwise as it is.</summary>
    public static string Of(string language, string word) => Folds(language) ? Written(word) : word;

    /// <summary>The same without a string: in <paramref name="room"/> where the word changes and fits there.</summary>
    public static ReadOnlySpan<char> Of(string language, ReadOnlySpan<char> word, Span<char> room)
    {
        if (!Folds(language) || !word.ContainsAny('å', 'æ', 'ø')) return word;
        if (word.Length * 2 > room.Length) return Written(word.ToString());
        var length = 0;
        foreach (var letter in word)
        {
            room[length++] = letter is 'å' or 'æ' ? 'a' : letter is 'ø' ? 'o' : letter;
            if (letter is 'å') room[length++] = 'a';
            if (letter is 'æ' or 'ø') room[length++] = 'e';
        }

        return room[..length];
    }

    /// <summary>Whether words of a language are folded.</summary>
    public static bool Folds(string language) => language is "da" or "no";

    /// <summary>"åbenrå" as "aabenraa": <c>fold</c>.</summary>
    public static string Written(string word) => word.AsSpan().ContainsAny('å', 'æ', 'ø')
        ? word.Replace("å", "aa", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal)
        : word;

    /// <summary>"aabenraa" as "åbenrå": <c>readTwoLetters</c>.</summary>
    public static string Read(string word) => !word.Contains("aa", StringComparison.Ordinal) && !word.Contains("ae", StringComparison.Ordinal) && !word.Contains("oe", StringComparison.Ordinal)
        ? word
        : word.Replace("aa", "å", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal).Replace("oe", "ø", StringComparison.Ordinal);
}
