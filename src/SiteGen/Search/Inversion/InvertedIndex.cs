namespace SiteGen.Search;

/// <summary>For every term the documents that hold it, and the length of every field of every document.</summary>
internal sealed class InvertedIndex
{
    /// <summary>Documents are walked through in as many stretches at once.</summary>
    private const int Stretches = 2;

    private readonly Posting[] _postings;
    private readonly int[] _starts;

    private InvertedIndex(int documents, Posting[] postings, int[] starts, int[] lengths) =>
        (Documents, _postings, _starts, Lengths) = (documents, postings, starts, lengths);

    /// <summary>How many documents there are.</summary>
    public int Documents { get; }

    /// <summary>Tokens of each field of each document, as lunr counts them: stop words left out, the same word each time it stands there.</summary>
    public int[] Lengths { get; }

    /// <summary>The documents that hold a term, by number.</summary>
    public ReadOnlySpan<Posting> Postings(int term) => _postings.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>Sorts the words of documents by term.</summary>
    /// <param name="walker">Walks through the documents.</param>
    /// <param name="documents">The documents' words, by number.</param>
    /// <param name="counts">In how many documents each term stands.</param>
    public static InvertedIndex Of(DocumentTerms walker, DocumentWords[] documents, int[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var term = 0; term < counts.Length; term++) starts[term + 1] = starts[term] + counts[term];

        var postings = new Posting[starts[^1]];
        var lengths = new int[documents.Length * SearchField.Count];
        var next = starts[..^1];
        Walk(documents, walker, (document, found, of) =>
        {
            of.CopyTo(lengths.AsSpan(document * SearchField.Count));
            foreach (var (term, posting) in found) postings[Interlocked.Increment(ref next[term]) - 1] = posting;
        });

        // The stretches wrote as they came; documents stand in the highest bits.
        Parallel.For(0, counts.Length, term => postings.AsSpan(starts[term]..starts[term + 1]).Sort());
        return new InvertedIndex(documents.Length, postings, starts, lengths);
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
