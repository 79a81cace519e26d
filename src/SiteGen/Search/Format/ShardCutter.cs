namespace SiteGen.Search;

/// <summary>Cuts the terms into shards.</summary>
internal static class ShardCutter
{
    private const int StretchesAtOnce = 2;

    /// <summary>Gives the postings of a term.</summary>
    public delegate ReadOnlySpan<Posting> PostingsOf(int term);

    /// <summary>All shards, in order; several are made at once.</summary>
    /// <param name="lexicon">The terms.</param>
    /// <param name="make">Makes the file of a shard from its terms.</param>
    public static Shard[] Cut(Lexicon lexicon, Func<int[], IndexFile> make)
    {
        var shards = TermsOfShards(lexicon);
        var made = new Shard[shards.Length];
        Parallel.For(0, shards.Length, i => made[i] = Shard(lexicon, shards, i, make));
        return made;
    }

    /// <summary>The same of an archive's words, with the postings of a stretch of shards in memory at a time; two stretches are made at once.</summary>
    /// <param name="lexicon">The terms.</param>
    /// <param name="stretches">How many stretches, about equally many postings in each.</param>
    /// <param name="lengths">Tokens of each field of each document.</param>
    /// <param name="start">Gives something to sort the words by terms with, for one thread.</param>
    public static Shard[] CutInStretches(Lexicon lexicon, int stretches, int[] lengths, Func<InvertedIndex> start)
    {
        var shards = TermsOfShards(lexicon);
        var made = new Shard[shards.Length];
        var ends = Ends(Array.ConvertAll(shards, terms => terms.Sum(term => (long)lexicon.All[term])), stretches);
        Parallel.For(0, Math.Min(StretchesAtOnce, ends.Length), worker =>
        {
            var inverted = start();
            for (var stretch = worker; stretch < ends.Length; stretch += StretchesAtOnce)
            {
                var first = stretch == 0 ? 0 : ends[stretch - 1];
                inverted.SortBy([.. shards[first..ends[stretch]].SelectMany(terms => terms)]);
                for (var i = first; i < ends[stretch]; i++) made[i] = Shard(lexicon, shards, i, terms => Write(lexicon.Terms, terms, lengths, inverted.Postings));
            }
        });
        return made;
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

    private static Shard Shard(Lexicon lexicon, int[][] shards, int i, Func<int[], IndexFile> make)
    {
        var terms = shards[i];
        var separator = i == 0 ? "" : SeparatorOf(lexicon.Terms[shards[i - 1][^1]], lexicon.Terms[terms[0]]);
        return new Shard(terms[0], terms[^1], separator, make(terms));
    }

    private static int[][] TermsOfShards(Lexicon lexicon)
    {
        var alive = lexicon.Alive();
        if (alive.Length == 0) return [];
        int[] starts = [0, .. ShardCuts.For(lexicon, alive), alive.Length];
        var shards = new int[starts.Length - 1][];
        for (var i = 0; i < shards.Length; i++) shards[i] = alive[starts[i]..starts[i + 1]];
        return shards;
    }

    /// <summary>Where each stretch ends, by the number of the shard after it.</summary>
    private static int[] Ends(long[] weights, int stretches)
    {
        var (ends, total, sum) = (new List<int>(), weights.Sum(), 0L);
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            if (sum * stretches >= total * (ends.Count + 1) || i == weights.Length - 1) ends.Add(i + 1);
        }

        return [.. ends];
    }

    /// <summary>The shortest text that parts two terms: greater than the first, and not greater than the second.</summary>
    private static string SeparatorOf(ReadOnlySpan<char> last, ReadOnlySpan<char> first)
    {
        var length = last.CommonPrefixLength(first) + 1;
        // Half a surrogate pair is no text.
        return first[..(char.IsHighSurrogate(first[length - 1]) ? length + 1 : length)].ToString();
    }
}
