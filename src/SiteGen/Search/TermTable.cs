namespace SiteGen.Search;

/// <summary>The terms that the archive's words become, in the order of JavaScript's strings; a term's number is its place.</summary>
internal sealed class TermTable
{
    private readonly int[] _ofWord;

    private TermTable(string[] texts, int[] ofWord) => (Texts, _ofWord) = (texts, ofWord);

    /// <summary>The terms, sorted by UTF-16 code unit.</summary>
    public string[] Texts { get; }

    /// <summary>How many there are.</summary>
    public int Count => Texts.Length;

    /// <summary>The term of a word by the word's number; -1 for a stop word.</summary>
    public int OfWord(int word) => _ofWord[word];

    /// <summary>Sorts and numbers the terms of words.</summary>
    /// <param name="termOfWord">The term of each word by the word's number; empty for stop words and unused numbers.</param>
    public static TermTable For(IReadOnlyList<string> termOfWord)
    {
        var texts = termOfWord.Where(term => term.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(texts, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++) places.Add(texts[i], i);
        return new TermTable(texts, [.. termOfWord.Select(term => term.Length == 0 ? -1 : places[term])]);
    }

    /// <summary>The number of a term; negative when there is none.</summary>
    public int Find(string term) => Array.BinarySearch(Texts, term, StringComparer.Ordinal);
}
