namespace SiteGen.Search;

/// <summary>
/// Every word of the archive and every term, and what is known of each. Both have numbers that stay from build to build, so that what is kept
/// of unchanged items needs no look; a term's place among the others is <see cref="Order"/>.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The distinct words, in lower case and trimmed.</summary>
    public TextTable Words { get; init; } = new();

    /// <summary>The term of each word; -1 for a stop word.</summary>
    public int[] TermOfWord { get; set; } = [];

    /// <summary>How often each word stands in the archive; 0 for one that is there no more.</summary>
    public int[] Times { get; set; } = [];

    /// <summary>The distinct terms.</summary>
    public TextTable Terms { get; init; } = new();

    /// <summary>The terms' numbers by text, in the order of JavaScript's strings: by UTF-16 code unit.</summary>
    public int[] Order { get; set; } = [];

    /// <summary>In how many documents each term stands by itself.</summary>
    public int[] Own { get; set; } = [];

    /// <summary>In how many documents each term stands by itself or as a part of a compound.</summary>
    public int[] All { get; set; } = [];

    /// <summary>The first part of each term that is a compound; -1 for the others.</summary>
    public int[] Heads { get; set; } = [];

    /// <summary>The last part of each term that is a compound; -1 for the others.</summary>
    public int[] Tails { get; set; } = [];

    /// <summary>The terms that some document holds, in order.</summary>
    public int[] Alive() => Array.FindAll(Order, term => All[term] > 0);

    /// <summary>Finds the terms of words that are new since it was last asked to.</summary>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    public void Learn(string language)
    {
        var (firstWord, firstTerm) = (TermOfWord.Length, Own.Length);
        if (Words.Count == firstWord) return;
        var words = new string[Words.Count - firstWord];
        for (var i = 0; i < words.Length; i++) words[i] = Words[firstWord + i].ToString();
        var answers = Pipeline.TermsOf(language, words);
        TermOfWord = [.. TermOfWord, .. answers.Select(term => term.Length == 0 ? -1 : Terms.NumberOf(term))];
        Times = Grown(Times, Words.Count, 0);
        Own = Grown(Own, Terms.Count, 0);
        All = Grown(All, Terms.Count, 0);
        Heads = Grown(Heads, Terms.Count, -1);
        Tails = Grown(Tails, Terms.Count, -1);
        Order = Merged(Order, [.. Enumerable.Range(firstTerm, Terms.Count - firstTerm).Order(Comparer<int>.Create(Compare))]);
    }

    /// <summary>Each term's place in <see cref="Order"/>.</summary>
    public int[] Ranks()
    {
        var ranks = new int[Terms.Count];
        for (var i = 0; i < Order.Length; i++) ranks[Order[i]] = i;
        return ranks;
    }

    private int Compare(int one, int other) => Terms[one].SequenceCompareTo(Terms[other]);

    private int[] Merged(int[] old, int[] added)
    {
        var merged = new int[old.Length + added.Length];
        for (int i = 0, next = 0; i < merged.Length; i++)
        {
            var isAdded = i - next == old.Length || (next < added.Length && Compare(added[next], old[i - next]) < 0);
            merged[i] = isAdded ? added[next++] : old[i - next];
        }

        return merged;
    }

    private static int[] Grown(int[] values, int length, int fill)
    {
        var grown = new int[length];
        values.CopyTo(grown, 0);
        grown.AsSpan(values.Length).Fill(fill);
        return grown;
    }
}
