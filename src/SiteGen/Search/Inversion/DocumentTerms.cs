namespace SiteGen.Search;

/// <summary>Walks through the terms of one document after the other. Not for two threads at once: see <see cref="Copy"/>.</summary>
/// <param name="lexicon">Knows the term of each word.</param>
/// <param name="parts">The parts of compounds; null to leave them out.</param>
internal sealed class DocumentTerms(Lexicon lexicon, CompoundParts? parts)
{
    private int[] _termOfWord = lexicon.TermOfWord;

    // Where in _found a term stands, and in which walk that was said.
    private readonly int[] _places = new int[lexicon.Terms.Count];
    private readonly int[] _saidIn = new int[lexicon.Terms.Count];
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
            if (_termOfWord[word] is not (var term and >= 0)) continue;
            Lengths[field] += count;
            Add(document, term, field, count);
        }

        if (parts is null) return _found;
        foreach (var (part, count) in PartsOfFound())
        {
            Lengths[SearchField.Compound] += count;
            Add(document, part, SearchField.Compound, count);
        }

        return _found;
    }

    /// <summary>The field <c>compound</c> of a document: parts with their counts, in the order of the words that they are parts of.</summary>
    public List<(int Term, int Count)> PartsIn(DocumentWords words, int document)
    {
        Of(words, document);
        return PartsOfFound();
    }

    /// <summary>The same for another thread.</summary>
    public DocumentTerms Copy() => new(lexicon, parts);

    /// <summary>
    /// From now on finds some terms only: it passes over every word that is none of them and has none of them as a part, which is most of the work.
    /// What it says of other terms and of lengths is no longer whole.
    /// </summary>
    public void FindOnly(bool[] terms)
    {
        if (_termOfWord == lexicon.TermOfWord) _termOfWord = new int[lexicon.TermOfWord.Length];
        for (var word = 0; word < _termOfWord.Length; word++)
        {
            var term = lexicon.TermOfWord[word];
            _termOfWord[word] = term >= 0 && (terms[term] || HasPartIn(term, terms)) ? term : -1;
        }
    }

    private bool HasPartIn(int term, bool[] terms)
    {
        if (parts is null) return false;
        foreach (var part in parts.Of(term))
        {
            if (terms[part]) return true;
        }

        return false;
    }

    private List<(int Term, int Count)> PartsOfFound()
    {
        _parts.Clear();
        if (parts is null) return _parts;
        foreach (var (term, posting) in _found)
        {
            var of = parts.Of(term);
            if (of.IsEmpty) continue;
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
}
