using System.Runtime.InteropServices;

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
            var postings = new ShardPostings();
            Read(Before[shard.Key], postings);
            foreach (var term in wanted)
            {
                foreach (var posting in postings.Of(term)) found.Add(posting.Document);
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
        int[] changed = [.. changes.Keys];
        for (var i = 0; i < changed.Length; i++) changed[i] = ranks[changed[i]];
        Array.Sort(changed);
        var same = new Dictionary<int, Shard>();
        foreach (var shard in Before) same.Add(shard.First, shard);
        var firsts = Array.ConvertAll(Before, shard => ranks[shard.First]);
        return ShardCutter.Cut(_lexicon, terms =>
        {
            var (first, last) = (ranks[terms[0]], ranks[terms[^1]]);
            var at = Array.BinarySearch(changed, first);
            var isReached = at >= 0 || (~at < changed.Length && changed[~at] <= last);
            if (!isReached && same.TryGetValue(terms[0], out var before) && before.Last == terms[^1]) return before.Content;
            var postings = Postings(firsts, ranks, first, last);
            return ShardCutter.Write(_lexicon.Terms, terms, lengths, term => Applied(postings.Of(term), changes.GetValueOrDefault(term)));
        });
    }

    /// <summary>The postings as they were, of all terms between two places in the order.</summary>
    private ShardPostings Postings(int[] firsts, int[] ranks, int first, int last)
    {
        var postings = _room ??= new ShardPostings();
        postings.Clear();
        var at = Array.BinarySearch(firsts, first);
        for (var shard = at >= 0 ? at : Math.Max(0, ~at - 1); shard < firsts.Length && firsts[shard] <= last; shard++) Read(Before[shard], postings);
        return postings;
    }

    private void Read(Shard shard, ShardPostings postings)
    {
        var reader = new ShardReader(_before.Bytes(shard.Content));
        var left = reader.Start();
        for (var at = PlaceOf(shard.First); left > 0; at++)
        {
            if (_documentsBefore[_orderBefore[at]] == 0) continue;
            postings.Begin(_orderBefore[at]);
            reader.Next(postings.All);
            left--;
        }
    }

    private static ReadOnlySpan<Posting> Applied(ReadOnlySpan<Posting> before, List<PostingChange>? changes)
    {
        if (changes is null) return before;
        var now = _changed ??= [];
        now.Clear();
        var next = 0;
        foreach (var (document, posting) in changes)
        {
            while (next < before.Length && before[next].Document < document) now.Add(before[next++]);
            if (next < before.Length && before[next].Document == document) next++;
            if (posting is { } changed) now.Add(changed);
        }

        now.AddRange(before[next..]);
        return CollectionsMarshal.AsSpan(now);
    }

    // An edited text reaches hundreds of shards; each thread reads one after the other into the same room.
    [ThreadStatic]
    private static ShardPostings? _room;

    [ThreadStatic]
    private static List<Posting>? _changed;

    private int ShardOf(int term, int[] places)
    {
        var at = Array.BinarySearch(places, PlaceOf(term));
        return at >= 0 ? at : ~at - 1;
    }

    private int PlaceOf(int term) => Array.BinarySearch(_orderBefore, term, Comparer<int>.Create((one, other) => _lexicon.Terms[one].SequenceCompareTo(_lexicon.Terms[other])));
}
