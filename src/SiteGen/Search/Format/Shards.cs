namespace SiteGen.Search;

/// <summary>Cuts the terms into shards and writes those that differ from the build before.</summary>
internal static class Shards
{
    /// <summary>All shards, in order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="change">What differs from the build before.</param>
    /// <param name="before">The build before.</param>
    /// <returns>The shards, and the index of the terms in those that were written; of all terms when there was no build before.</returns>
    public static (Shard[] Shards, InvertedIndex Index) Of(Archive archive, IndexChange change, SearchState before)
    {
        var texts = archive.Terms.Texts;
        var ranges = Ranges(texts, change.All);
        var kept = before.Shards.ToDictionary(shard => (shard.First, shard.Last));
        var shards = ranges.ConvertAll(range => change.Terms is { } differs && !range.Any(term => differs[term]) ? kept.GetValueOrDefault((texts[range[0]], texts[range[^1]])) : null);

        var wanted = change.Terms is null ? null : new bool[texts.Length];
        foreach (var term in ranges.Where((_, i) => shards[i] is null).SelectMany(range => range)) wanted?[term] = true;
        var index = InvertedIndex.Of(texts, new DocumentTerms(archive.Terms.OfWord, change.Parts, wanted), archive.Documents, change.All);
        return ([.. ranges.Zip(shards).AsParallel().AsOrdered().Select(pair => pair.Second ?? Written(index, pair.First))], index);
    }

    private static Shard Written(InvertedIndex index, int[] terms) => new(index.Terms[terms[0]], index.Terms[terms[^1]], new ShardWriter(index).Write(terms));

    /// <summary>The terms of each shard. A shard that has none is none.</summary>
    private static List<int[]> Ranges(string[] texts, int[] documents)
    {
        var alive = Enumerable.Range(0, texts.Length).Where(term => documents[term] > 0).ToArray();
        var starts = ShardCuts.For([.. alive.Select(term => texts[term])], i => documents[alive[i]]).Prepend(0).Append(alive.Length).ToArray();
        return [.. starts.Zip(starts.Skip(1), (start, end) => alive[start..end]).Where(range => range.Length > 0)];
    }
}
