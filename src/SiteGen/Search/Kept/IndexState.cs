using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// The index of an archive: what is published of it, and what the next build needs to make an edited one of it. It holds what the archive
/// holds and nothing else, so a text that was removed is gone from here with the next build.
/// </summary>
internal sealed record IndexState
{
    /// <summary>The key of each document, by its number.</summary>
    public required Mark128[] Keys { get; init; }

    /// <summary>The words of each document; null where those hold that were kept under its number.</summary>
    public required DocumentWords?[] Documents { get; init; }

    /// <summary>Tokens of each field of each document.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>The words and terms.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>What is published of them.</summary>
    public required PublishedIndex Published { get; init; }

    /// <summary>Tokens of each field in all documents together.</summary>
    public static long[] TotalsOf(int[] lengths)
    {
        var totals = new long[SearchField.Count];
        for (var i = 0; i < lengths.Length; i++) totals[i % SearchField.Count] += lengths[i];
        return totals;
    }
}

/// <summary>The published files that depend on the words of the archive, and what the root says of them.</summary>
/// <param name="Totals">Tokens of each field in all documents together.</param>
/// <param name="Shards">The shards, in order.</param>
/// <param name="Spelling">The lists of words, by the first letter.</param>
internal sealed record PublishedIndex(long[] Totals, Shard[] Shards, SortedDictionary<string, IndexFile> Spelling)
{
    /// <summary>All files.</summary>
    public IEnumerable<IndexFile> Files => Shards.Select(shard => shard.Content).Concat(Spelling.Values);
}

/// <summary>A shard as published.</summary>
/// <param name="First">The number of its first term.</param>
/// <param name="Last">The number of its last term.</param>
/// <param name="Separator">The shortest text that parts it from the one before; empty for the first.</param>
/// <param name="Content">Its file.</param>
internal sealed record Shard(int First, int Last, string Separator, IndexFile Content);
