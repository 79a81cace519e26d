namespace SiteGen.Search;

/// <summary>The whole index in memory: for every term the documents that hold it, and the length of every field of every document.</summary>
internal sealed class InvertedIndex
{
    private readonly Posting[] _postings;
    private readonly int[] _starts;
    private readonly int[] _lengths;

    private InvertedIndex(TermTable terms, int documents, Posting[] postings, int[] starts, int[] lengths) =>
        (Terms, Documents, _postings, _starts, _lengths) = (terms, documents, postings, starts, lengths);

    /// <summary>All terms; one that no document holds has no postings.</summary>
    public TermTable Terms { get; }

    /// <summary>How many documents there are.</summary>
    public int Documents { get; }

    /// <summary>The documents that hold a term, by number.</summary>
    public ReadOnlySpan<Posting> Postings(int term) => _postings.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>Tokens of a field in a document, as lunr counts them: stop words left out, the same word each time it stands there.</summary>
    public int Length(int document, int field) => _lengths[document * SearchField.Count + field];

    /// <summary>Tokens of a field in all documents together.</summary>
    public long TotalLength(int field)
    {
        var total = 0L;
        for (var i = field; i < _lengths.Length; i += SearchField.Count) total += _lengths[i];
        return total;
    }

    /// <summary>In how many documents each term stands by itself, compounds aside.</summary>
    public static int[] CountDocuments(TermTable terms, IReadOnlyList<DocumentWords> documents)
    {
        var counts = new int[terms.Count];
        Each(documents, new DocumentTerms(terms, new int[]?[terms.Count]), (range, walk) =>
        {
            for (var document = range.Start; document < range.End; document++)
            {
                foreach (var (term, _) in walk.Of(documents[document], document)) Interlocked.Increment(ref counts[term]);
            }
        });
        return counts;
    }

    /// <summary>Sorts the words of documents by term.</summary>
    /// <param name="terms">All terms.</param>
    /// <param name="parts">The parts of compounds, by term.</param>
    /// <param name="documents">The documents' words, by number.</param>
    public static InvertedIndex Of(TermTable terms, int[]?[] parts, IReadOnlyList<DocumentWords> documents)
    {
        // Twice over the documents: first to count, so that each half of them knows where its postings go, then to fill.
        var lengths = new int[documents.Count * SearchField.Count];
        var walker = new DocumentTerms(terms, parts);
        var counts = new int[Halves][];
        Each(documents, walker, (range, walk) =>
        {
            var own = counts[range.Half] = new int[terms.Count];
            for (var document = range.Start; document < range.End; document++)
            {
                foreach (var (term, _) in walk.Of(documents[document], document)) own[term]++;
                walk.Lengths.CopyTo(lengths.AsSpan(document * SearchField.Count));
            }
        });

        var starts = new int[terms.Count + 1];
        for (var term = 0; term < terms.Count; term++)
        {
            starts[term + 1] = starts[term] + counts.Sum(half => half[term]);
            var next = starts[term];
            foreach (var half in counts) (half[term], next) = (next, next + half[term]);
        }

        var postings = new Posting[starts[^1]];
        Each(documents, walker, (range, walk) =>
        {
            var next = counts[range.Half];
            for (var document = range.Start; document < range.End; document++)
            {
                foreach (var (term, posting) in walk.Of(documents[document], document)) postings[next[term]++] = posting;
            }
        });
        return new InvertedIndex(terms, documents.Count, postings, starts, lengths);
    }

    private const int Halves = 2;

    private static void Each(IReadOnlyList<DocumentWords> documents, DocumentTerms walker, Action<(int Half, int Start, int End), DocumentTerms> act) =>
        Parallel.For(0, Halves, half => act((half, (int)((long)documents.Count * half / Halves), (int)((long)documents.Count * (half + 1) / Halves)), walker.Copy()));
}
