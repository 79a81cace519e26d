namespace SiteGen.Search;

/// <summary>
/// The index between two builds: what the next build compares itself with. It holds what the build at hand used and nothing else, so a
/// text that was removed is gone from here with the next build.
/// </summary>
internal sealed record SearchState
{
    /// <summary>Before the first build.</summary>
    public static SearchState Empty { get; } = new() { Words = [], TermOfWord = [], Terms = [], Parts = [], Own = [], All = [], Documents = [], Shards = [] };

    /// <summary>The words in the order of their numbers; an empty one is a number that nothing uses.</summary>
    public required string[] Words { get; init; }

    /// <summary>The term of each word; -1 for stop words.</summary>
    public required int[] TermOfWord { get; init; }

    /// <summary>The terms, sorted.</summary>
    public required string[] Terms { get; init; }

    /// <summary>The parts of each term that is a compound; null for most.</summary>
    public required int[]?[] Parts { get; init; }

    /// <summary>In how many documents each term stands by itself.</summary>
    public required int[] Own { get; init; }

    /// <summary>In how many documents each term stands by itself or as a part.</summary>
    public required int[] All { get; init; }

    /// <summary>The documents' words, by number.</summary>
    public required DocumentWords[] Documents { get; init; }

    /// <summary>The shards in their order.</summary>
    public required Shard[] Shards { get; init; }

    /// <summary>The same without words and terms that no document uses any more.</summary>
    public SearchState Compact()
    {
        var isUsed = new bool[Words.Length];
        foreach (var document in Documents)
        {
            foreach (var (_, word, _) in document) isUsed[word] = true;
        }

        var numbers = new int[Terms.Length];
        var next = 0;
        for (var term = 0; term < Terms.Length; term++) numbers[term] = All[term] > 0 ? next++ : -1;
        if (next == Terms.Length && !isUsed.Contains(false)) return this;

        return this with
        {
            Words = [.. Words.Select((word, i) => isUsed[i] ? word : "")],
            TermOfWord = [.. TermOfWord.Select((term, i) => isUsed[i] && term >= 0 ? numbers[term] : -1)],
            Terms = Kept(Terms),
            Parts = [.. Kept(Parts).Select(parts => parts is null ? null : Array.ConvertAll(parts, part => numbers[part]))],
            Own = Kept(Own),
            All = Kept(All),
        };

        T[] Kept<T>(T[] values) => [.. values.Where((_, term) => numbers[term] >= 0)];
    }
}

/// <summary>A shard as published.</summary>
/// <param name="First">Its first term; of the first shard too.</param>
/// <param name="Last">Its last term.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Shard(string First, string Last, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The shortest text that parts this shard from the one before: no term there is as great, and no term here smaller.</summary>
    public string SeparatorFrom(Shard before)
    {
        var length = before.Last.AsSpan().CommonPrefixLength(First) + 1;
        // Half a surrogate pair is no text.
        return First[..(char.IsHighSurrogate(First[length - 1]) ? length + 1 : length)];
    }
}
