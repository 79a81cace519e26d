namespace SiteGen.Search;

/// <summary>The terms that the archive's words become, in the order of JavaScript's strings; a term's number is its place.</summary>
internal sealed class TermTable
{
    private TermTable(string[] texts, int[] ofWord, int[] numberOfOld) => (Texts, OfWord, NumberOfOld) = (texts, ofWord, numberOfOld);

    /// <summary>The terms, sorted by UTF-16 code unit.</summary>
    public string[] Texts { get; }

    /// <summary>The term of each word by the word's number; -1 for a stop word.</summary>
    public int[] OfWord { get; }

    /// <summary>The number of each term of the build before.</summary>
    public int[] NumberOfOld { get; }

    /// <summary>How many there are.</summary>
    public int Count => Texts.Length;

    /// <summary>The terms of the build before and those of new words, sorted in.</summary>
    /// <param name="before">The build before.</param>
    /// <param name="ofNewWords">The terms of the words that it did not know; empty for stop words.</param>
    public static TermTable For(SearchState before, string[] ofNewWords)
    {
        var added = ofNewWords.Where(term => term.Length > 0).Distinct(StringComparer.Ordinal).Where(term => Find(before.Terms, term) < 0).ToArray();
        Array.Sort(added, StringComparer.Ordinal);

        var texts = new string[before.Terms.Length + added.Length];
        var numberOfOld = new int[before.Terms.Length];
        for (int old = 0, next = 0, i = 0; i < texts.Length; i++)
        {
            var isAdded = old == before.Terms.Length || (next < added.Length && string.CompareOrdinal(added[next], before.Terms[old]) < 0);
            texts[i] = isAdded ? added[next++] : before.Terms[old];
            if (!isAdded) numberOfOld[old++] = i;
        }

        return new TermTable(texts,
        [
            .. before.TermOfWord.Select(term => term < 0 ? -1 : numberOfOld[term]),
            .. ofNewWords.Select(term => term.Length == 0 ? -1 : Find(texts, term)),
        ], numberOfOld);
    }

    private static int Find(string[] texts, string term) => Array.BinarySearch(texts, term, StringComparer.Ordinal);
}
