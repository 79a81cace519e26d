namespace SiteGen.Search;

/// <summary>
/// For some terms at a time, or for all, the documents that hold them. Its arrays serve one stretch of terms after the other: new ones for each would
/// lie about until the next collection of large objects, which are collected seldom. Not for two threads at once.
/// </summary>
/// <param name="walker">Walks through the documents.</param>
/// <param name="documents">The documents' words, by number.</param>
/// <param name="counts">In how many documents each term stands.</param>
internal sealed class InvertedIndex(DocumentTerms walker, DocumentWords[] documents, int[] counts)
{
    /// <summary>Documents are counted in as many parts at once.</summary>
    private const int Parts = 2;

    private readonly DocumentTerms _walker = walker.Copy();
    private readonly bool[] _isAskedFor = new bool[counts.Length];
    private readonly int[] _starts = new int[counts.Length];
    private readonly int[] _ends = new int[counts.Length];
    private Posting[] _postings = [];

    /// <summary>The documents that hold a term, by number; none when it is not among those last sorted by.</summary>
    public ReadOnlySpan<Posting> Postings(int term) => _isAskedFor[term] ? _postings.AsSpan(_starts[term].._ends[term]) : [];

    /// <summary>Sorts the words of all documents by some terms, in place of those before.</summary>
    public void SortBy(ReadOnlySpan<int> terms)
    {
        Array.Clear(_isAskedFor);
        var room = 0;
        foreach (var term in terms)
        {
            _isAskedFor[term] = true;
            _starts[term] = _ends[term] = room;
            room += counts[term];
        }

        if (room > _postings.Length) _postings = new Posting[room];
        _walker.FindOnly(_isAskedFor);
        for (var document = 0; document < documents.Length; document++)
        {
            foreach (var (term, posting) in _walker.Of(documents[document], document))
            {
                if (_isAskedFor[term]) _postings[_ends[term]++] = posting;
            }
        }
    }

    /// <summary>In how many documents each term stands, and the tokens of each field of each document, as lunr counts them: stop words left out, the same word each time it stands there.</summary>
    /// <param name="terms">How many terms there are.</param>
    /// <param name="walker">Walks through the documents.</param>
    /// <param name="documents">The documents' words.</param>
    public static (int[] Counts, int[] Lengths) Count(int terms, DocumentTerms walker, DocumentWords[] documents)
    {
        var lengths = new int[documents.Length * SearchField.Count];
        var counts = new int[Parts][];
        Parallel.For(0, Parts, part =>
        {
            var (walk, own) = (walker.Copy(), new int[terms]);
            var end = (int)((long)documents.Length * (part + 1) / Parts);
            for (var document = (int)((long)documents.Length * part / Parts); document < end; document++)
            {
                foreach (var (term, _) in walk.Of(documents[document], document)) own[term]++;
                walk.Lengths.CopyTo(lengths, document * SearchField.Count);
            }

            counts[part] = own;
        });

        foreach (var more in counts[1..])
        {
            for (var term = 0; term < terms; term++) counts[0][term] += more[term];
        }

        return (counts[0], lengths);
    }
}
