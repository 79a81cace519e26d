namespace SiteGen.Search;

/// <summary>The shards of the build before, and the ones after an edit, made of them.</summary>
internal sealed class KeptShards
{
    private readonly KeptIndex _before;
    private readonly Lexicon _lexicon;
    private readonly int[] _documentsBefore;
    private readonly int[] _orderBefore;

    /// <param name="before">The build before.</param>
    /// <param name="lexicon">Its words and terms, before anything is changed in them.</param>
    public KeptShards(KeptIndex before, Lexicon lexicon) =>
        (_before, _lexicon, _documentsBefore, _orderBefore) = (before, lexicon, lexicon.All.ToArray(), lexicon.Order);

    private Shard[] Before => _before.Published.Shards;

    /// <summary>The documents in which any of some terms stood by itself.</summary>
    public int[] DocumentsOf(int[] terms)
    {
        if (terms.Length == 0) return [];
        var found = new HashSet<int>();
        var places = Array.ConvertAll(Before, shard => PlaceOf(shard.First));
        foreach (var shard in terms.GroupBy(term => ShardOf(term, places)))
        {
            var wanted = shard.ToHashSet();
            foreach (var (term, postings) in Read(Before[shard.Key]))
            {
                if (wanted.Contains(term)) found.UnionWith(postings.Select(posting => posting.Document));
            }
        }

        return [.. found];
    }

    /// <summary>The shards after an edit: those that it does not reach stay as they are.</summary>
    /// <param name="changes">What differs, by term.</param>
    /// <param name="lengths">Tokens of each field of each document, as they are now.</param>
    public Shard[] Edited(Dictionary<int, List<PostingChange>> changes, int[] lengths)
    {
        var ranks = _lexicon.Ranks();
        var changed = changes.Keys.Select(term => ranks[term]).Order().ToArray();
        var same = Before.ToDictionary(shard => (shard.First, shard.Last), shard => shard.Content);
        var firsts = Array.ConvertAll(Before, shard => ranks[shard.First]);
        return ShardCutter.Cut(_lexicon, terms =>
        {
            var (first, last) = (ranks[terms[0]], ranks[terms[^1]]);
            var at = Array.BinarySearch(changed, first);
            var isReached = at >= 0 || (~at < changed.Length && changed[~at] <= last);
            if (!isReached && same.TryGetValue((terms[0], terms[^1]), out var file)) return file;
            var postings = Postings(firsts, ranks, first, last);
            return ShardCutter.Write(_lexicon.Terms, terms, lengths, term => Applied(postings.GetValueOrDefault(term) ?? [], changes.GetValueOrDefault(term)));
        });
    }

    /// <summary>The postings as they were, of all terms between two places in the order.</summary>
    private Dictionary<int, List<Posting>> Postings(int[] firsts, int[] ranks, int first, int last)
    {
        var postings = new Dictionary<int, List<Posting>>();
        var at = Array.BinarySearch(firsts, first);
        for (var shard = at >= 0 ? at : Math.Max(0, ~at - 1); shard < firsts.Length && firsts[shard] <= last; shard++)
        {
            foreach (var (term, ofTerm) in Read(Before[shard]))
            {
                if (ranks[term] >= first && ranks[term] <= last) postings.Add(term, ofTerm);
            }
        }

        return postings;
    }

    private List<(int Term, List<Posting> Postings)> Read(Shard shard)
    {
        var reader = new ShardReader(_before.Bytes(shard.Content));
        var left = reader.Start();
        var read = new List<(int, List<Posting>)>(left);
        for (var at = PlaceOf(shard.First); left > 0; at++)
        {
            if (_documentsBefore[_orderBefore[at]] == 0) continue;
            var postings = new List<Posting>(_documentsBefore[_orderBefore[at]]);
            reader.Next(postings);
            read.Add((_orderBefore[at], postings));
            left--;
        }

        return read;
    }

    private static ReadOnlySpan<Posting> Applied(List<Posting> before, List<PostingChange>? changes)
    {
        if (changes is null) return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(before);
        var now = new List<Posting>(before.Count + changes.Count);
        var next = 0;
        foreach (var (document, posting) in changes)
        {
            while (next < before.Count && before[next].Document < document) now.Add(before[next++]);
            if (next < before.Count && before[next].Document == document) next++;
            if (posting is { } changed) now.Add(changed);
        }

        now.AddRange(before[next..]);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(now);
    }

    private int ShardOf(int term, int[] places)
    {
        var at = Array.BinarySearch(places, PlaceOf(term));
        return at >= 0 ? at : ~at - 1;
    }

    private int PlaceOf(int term) => Array.BinarySearch(_orderBefore, term, Comparer<int>.Create((one, other) => _lexicon.Terms[one].SequenceCompareTo(_lexicon.Terms[other])));
}
