namespace SiteGen.Search;

/// <summary>Cuts the terms into shards.</summary>
internal static class ShardCutter
{
    /// <summary>Gives the postings of a term.</summary>
    public delegate ReadOnlySpan<Posting> PostingsOf(int term);

    /// <summary>All shards, in order; several are made at once.</summary>
    /// <param name="lexicon">The terms.</param>
    /// <param name="make">Makes the file of a shard from its place among the shards and its terms.</param>
    public static Shard[] Cut(Lexicon lexicon, Func<int, int[], IndexFile> make)
    {
        var alive = lexicon.Alive();
        if (alive.Length == 0) return [];
        int[] starts = [0, .. ShardCuts.For(lexicon, alive)];
        var shards = new Shard[starts.Length];
        Parallel.For(0, shards.Length, i =>
        {
            var terms = alive[starts[i]..(i + 1 < starts.Length ? starts[i + 1] : alive.Length)];
            var separator = i == 0 ? "" : SeparatorOf(lexicon.Terms[alive[starts[i] - 1]], lexicon.Terms[terms[0]]);
            shards[i] = new Shard(terms[0], terms[^1], separator, make(i, terms));
        });
        return shards;
    }

    /// <summary>Writes a shard.</summary>
    /// <param name="texts">The terms' texts.</param>
    /// <param name="terms">The terms in it.</param>
    /// <param name="lengths">Tokens of each field of each document.</param>
    /// <param name="postingsOf">Gives a term's postings, one at least.</param>
    public static IndexFile Write(TextTable texts, int[] terms, int[] lengths, PostingsOf postingsOf)
    {
        var writer = new ShardWriter(lengths);
        writer.Start(terms.Length);
        foreach (var term in terms) writer.Write(texts[term], postingsOf(term));
        return IndexFile.Of("bin", writer.Finish());
    }

    /// <summary>The shortest text that parts two terms: greater than the first, and not greater than the second.</summary>
    private static string SeparatorOf(ReadOnlySpan<char> last, ReadOnlySpan<char> first)
    {
        var length = last.CommonPrefixLength(first) + 1;
        // Half a surrogate pair is no text.
        return first[..(char.IsHighSurrogate(first[length - 1]) ? length + 1 : length)].ToString();
    }
}
