namespace SiteGen.Search;

/// <summary>Walks through the terms of one document after the other. Not for two threads at once: see <see cref="Copy"/>.</summary>
/// <param name="termOfWord">The term of each word; -1 for stop words.</param>
/// <param name="parts">The parts of compounds, by term; null for most.</param>
/// <param name="wanted">Which terms to tell of; null for all. Lengths count all terms in any case.</param>
internal sealed class DocumentTerms(int[] termOfWord, int[]?[] parts, bool[]? wanted = null)
{
    // Terms to look at: the wanted ones and those with a wanted part.
    private readonly bool[]? _looked = wanted is null ? null : WithWhatTheyArePartOf(wanted, parts);

    // Where in _found a term stands, and in which walk that was said.
    private readonly int[] _places = new int[parts.Length];
    private readonly int[] _saidIn = new int[parts.Length];
    private int _walk;
    private readonly List<(int Term, Posting Posting)> _found = [];
    private readonly List<(int Term, int Count)> _parts = [];

    /// <summary>Tokens of each field of the document last walked through.</summary>
    public int[] Lengths { get; } = new int[SearchField.Count];

    /// <summary>The document's terms, each once, in the order in which they first stand there; parts of compounds follow.</summary>
    public List<(int Term, Posting Posting)> Of(DocumentWords words, int document)
    {
        _walk++;
        _found.Clear();
        Array.Clear(Lengths);
        foreach (var (field, word, count) in words)
        {
            if (termOfWord[word] is not (var term and >= 0)) continue;
            Lengths[field] += count;
            if (parts[term] is { } of && field is SearchField.Title or SearchField.Decision or SearchField.Text) Lengths[SearchField.Compound] += count * of.Length;
            if (_looked is null || _looked[term]) Add(document, term, field, count);
        }

        foreach (var (part, count) in PartsOfFound()) Add(document, part, SearchField.Compound, count);
        if (wanted is not null) _found.RemoveAll(found => !Tells(found.Term));
        return _found;
    }

    /// <summary>The field <c>compound</c> of a document: parts with their counts, in the order of the words that they are parts of.</summary>
    public List<(int Term, int Count)> PartsIn(DocumentWords words, int document)
    {
        Of(words, document);
        return PartsOfFound();
    }

    /// <summary>Whether a term is told of.</summary>
    public bool Tells(int term) => wanted is null || wanted[term];

    /// <summary>The parts of a term; null when it has none.</summary>
    public int[]? PartsOf(int term) => parts[term];

    /// <summary>The same for another thread.</summary>
    public DocumentTerms Copy() => new(termOfWord, parts, wanted);

    private List<(int Term, int Count)> PartsOfFound()
    {
        _parts.Clear();
        foreach (var (term, posting) in _found)
        {
            if (parts[term] is not { } of) continue;
            var count = posting.Count(SearchField.Title) + posting.Count(SearchField.Decision) + posting.Count(SearchField.Text);
            if (count == 0) continue;
            foreach (var part in of) _parts.Add((part, count));
        }

        return _parts;
    }

    private void Add(int document, int term, int field, int count)
    {
        if (_saidIn[term] != _walk)
        {
            (_saidIn[term], _places[term]) = (_walk, _found.Count);
            _found.Add((term, Posting.In(document).Plus(field, count)));
        }
        else
        {
            var place = _places[term];
            _found[place] = (term, _found[place].Posting.Plus(field, count));
        }
    }

    private static bool[] WithWhatTheyArePartOf(bool[] wanted, int[]?[] parts) => [.. wanted.Select((isWanted, term) => isWanted || parts[term]?.Any(part => wanted[part]) == true)];
}
