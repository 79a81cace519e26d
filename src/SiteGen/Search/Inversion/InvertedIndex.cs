namespace SiteGen.Search;

/// <summary>For wanted terms the documents that hold them, and the length of every field of every document.</summary>
internal sealed class InvertedIndex
{
    /// <summary>Documents are walked through in as many stretches at once.</summary>
    private const int Stretches = 2;

    private readonly Posting[] _postings;
    private readonly int[] _starts;
    private readonly int[] _lengths;

    private InvertedIndex(string[] terms, int documents, Posting[] postings, int[] starts, int[] lengths) =>
        (Terms, Documents, _postings, _starts, _lengths) = (terms, documents, postings, starts, lengths);

    /// <summary>All terms; one that is not wanted, or that no document holds, has no postings.</summary>
    public string[] Terms { get; }

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

    /// <summary>Sorts the words of documents by term.</summary>
    /// <param name="terms">All terms.</param>
    /// <param name="walker">Knows which terms are wanted.</param>
    /// <param name="documents">The documents' words, by number.</param>
    /// <param name="counts">In how many documents each wanted term stands; what is said of others does not matter.</param>
    public static InvertedIndex Of(string[] terms, DocumentTerms walker, DocumentWords[] documents, int[] counts)
    {
        var starts = new int[terms.Length + 1];
        for (var term = 0; term < terms.Length; term++) starts[term + 1] = starts[term] + (walker.Tells(term) ? counts[term] : 0);

        var postings = new Posting[starts[^1]];
        var lengths = new int[documents.Length * SearchField.Count];
        var next = starts[..^1];
        Walk(documents, walker, (document, found, of) =>
        {
            of.CopyTo(lengths.AsSpan(document * SearchField.Count));
            foreach (var (term, posting) in found) postings[Interlocked.Increment(ref next[term]) - 1] = posting;
        });

        // The stretches wrote as they came; documents stand in the highest bits.
        Parallel.For(0, terms.Length, term => postings.AsSpan(starts[term]..starts[term + 1]).Sort());
        return new InvertedIndex(terms, documents.Length, postings, starts, lengths);
    }

    /// <summary>In how many documents each term stands.</summary>
    /// <param name="terms">How many terms there are.</param>
    /// <param name="walker">Walks through the documents.</param>
    /// <param name="documents">The documents' words.</param>
    public static int[] Count(int terms, DocumentTerms walker, DocumentWords[] documents)
    {
        var counts = new int[terms];
        Walk(documents, walker, (_, found, _) =>
        {
            foreach (var (term, _) in found) Interlocked.Increment(ref counts[term]);
        });
        return counts;
    }

    private static void Walk(DocumentWords[] documents, DocumentTerms walker, Action<int, List<(int Term, Posting Posting)>, int[]> act) => Parallel.For(0, Stretches, stretch =>
    {
        var walk = walker.Copy();
        var end = (int)((long)documents.Length * (stretch + 1) / Stretches);
        for (var document = (int)((long)documents.Length * stretch / Stretches); document < end; document++) act(document, walk.Of(documents[document], document), walk.Lengths);
    });
}
