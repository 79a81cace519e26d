using System.Runtime.InteropServices;

namespace SiteGen.Search;

/// <summary>The postings of some terms, one term's after another's.</summary>
internal sealed class ShardPostings
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<int> _starts = [];

    /// <summary>All of them. Who adds some has called <see cref="Begin"/>.</summary>
    public List<Posting> All { get; } = [];

    /// <summary>Begins with the next term.</summary>
    public void Begin(int term)
    {
        _places.Add(term, _starts.Count);
        _starts.Add(All.Count);
    }

    /// <summary>Those of a term; none when it is not there.</summary>
    public ReadOnlySpan<Posting> Of(int term)
    {
        if (!_places.TryGetValue(term, out var place)) return [];
        var end = place + 1 < _starts.Count ? _starts[place + 1] : All.Count;
        return CollectionsMarshal.AsSpan(All)[_starts[place]..end];
    }

    /// <summary>Forgets them, and keeps the room.</summary>
    public void Clear()
    {
        _places.Clear();
        _starts.Clear();
        All.Clear();
    }
}
