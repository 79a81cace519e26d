namespace SiteGen.Search;

/// <summary>Walks through the terms of one document after the other. Not for two threads at once: see <see cref="Copy"/>.</summary>
/// <param name="terms">All terms.</param>
/// <param name="parts">The parts of compounds, by term; null for most.</param>
internal sealed class DocumentTerms(TermTable terms, int[]?[] parts)
{
    // Where in _found a term stands, and for which document that was said.
    private readonly int[] _places = new int[terms.Count];
    private readonly int[] _asked = NeverAsked(terms.Count);
    private readonly List<(int Term, Posting Posting)> _found = [];

    /// <summary>Tokens of each field of the document last walked through.</summary>
    public int[] Lengths { get; } = new int[SearchField.Count];

    /// <summary>The document's terms, each once, in the order in which they first stand there; parts of compounds follow.</summary>
    public List<(int Term, Posting Posting)> Of(DocumentWords words, int document)
    {
        _found.Clear();
        Array.Clear(Lengths);
        foreach (var (field, word, count) in words)
        {
            if (terms.OfWord(word) is var term and >= 0) Add(document, term, field, count);
        }

        var own = _found.Count;
        for (var i = 0; i < own; i++)
        {
            if (parts[_found[i].Term] is not { } of) continue;
            var posting = _found[i].Posting;
            var count = posting.Count(SearchField.Title) + posting.Count(SearchField.Decision) + posting.Count(SearchField.Text);
            if (count == 0) continue;
            foreach (var part in of) Add(document, part, SearchField.Compound, count);
        }

        return _found;
    }

    /// <summary>The same for another thread.</summary>
    public DocumentTerms Copy() => new(terms, parts);

    private void Add(int document, int term, int field, int count)
    {
        Lengths[field] += count;
        if (_asked[term] != document)
        {
            (_asked[term], _places[term]) = (document, _found.Count);
            _found.Add((term, Posting.In(document).Plus(field, count)));
        }
        else
        {
            var place = _places[term];
            _found[place] = (term, _found[place].Posting.Plus(field, count));
        }
    }

    private static int[] NeverAsked(int count)
    {
        var asked = new int[count];
        Array.Fill(asked, -1);
        return asked;
    }
}
