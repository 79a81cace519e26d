namespace SiteGen.Search;

/// <summary>
/// The index after a few items were edited, made from the one before: only the edited items are read, only what their words reach is counted
/// and cut anew, and only the shards of terms whose postings differ are written, from the shards as they were. What comes out is what
/// <see cref="WholeIndex"/> makes of the same items, byte for byte.
/// </summary>
internal sealed class EditedIndex
{
    private readonly KeptIndex _before;
    private readonly Lexicon _lexicon;
    private readonly int[] _lengths;
    private readonly DocumentWords?[] _documents;
    private readonly Dictionary<int, DocumentWords> _wordsBefore = [];
    private readonly KeptShards _shards;

    private EditedIndex(KeptIndex before, int documents)
    {
        _before = before;
        _lexicon = before.Lexicon();
        _lengths = before.Lengths();
        Array.Resize(ref _lengths, documents * SearchField.Count);
        _documents = new DocumentWords?[documents];
        _shards = new KeptShards(before, _lexicon);
    }

    /// <summary>The index of documents.</summary>
    /// <param name="documents">The documents in the order of their numbers.</param>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="before">What the build before kept.</param>
    /// <returns>Null when so much differs that the whole index is made sooner.</returns>
    public static IndexState? Of(IReadOnlyList<SearchDocument> documents, string language, KeptIndex before)
    {
        var edited = new List<int>();
        for (var i = 0; i < Math.Max(before.Keys.Length, documents.Count); i++)
        {
            if (i >= before.Keys.Length || i >= documents.Count || before.Keys[i] != documents[i].Key) edited.Add(i);
        }

        var isSameSize = Compounds.ThresholdFor(documents.Count) == Compounds.ThresholdFor(before.Keys.Length) && SpellingLists.ThresholdFor(documents.Count) == SpellingLists.ThresholdFor(before.Keys.Length);
        if (!isSameSize || edited.Count >= before.Keys.Length / 8) return null;
        return new EditedIndex(before, documents.Count).Edit(documents, edited, language);
    }

    private IndexState? Edit(IReadOnlyList<SearchDocument> documents, List<int> edited, string language)
    {
        foreach (var number in edited.FindAll(number => number < _before.Keys.Length)) _wordsBefore.Add(number, _before.Document(number));
        int[] read = [.. edited.FindAll(number => number < documents.Count)];
        var words = WholeIndex.Read(documents, read, language, _lexicon.Words, _ => null);
        for (var i = 0; i < read.Length; i++) _documents[read[i]] = words[i];
        _lexicon.Learn(language);

        var (times, own) = (_lexicon.Times.ToArray(), _lexicon.Own.ToArray());
        Count(edited);
        var partsBefore = new CompoundParts(_lexicon.Terms, _lexicon.Heads.ToArray(), _lexicon.Tails.ToArray());
        var recut = CompoundChange.Recut(_lexicon, times, own, language, Compounds.ThresholdFor(documents.Count));
        var parts = WholeIndex.PartsOf(_lexicon);
        var otherwise = recut.Where(term => own[term] > 0 && !partsBefore.Of(term).SequenceEqual(parts.Of(term))).ToArray();
        var affected = _shards.DocumentsOf(otherwise).Union(edited).Order().ToList();
        if (affected.Count >= _before.Keys.Length / 8) return null;

        var changes = Differences(affected, new DocumentTerms(_lexicon, partsBefore), new DocumentTerms(_lexicon, parts));
        return new IndexState
        {
            Keys = SearchDocument.KeysOf(documents),
            Documents = _documents,
            Lengths = _lengths,
            Lexicon = _lexicon,
            Published = new PublishedIndex(IndexState.TotalsOf(_lengths), _shards.Edited(changes, _lengths), SpellingLists.Of(_lexicon, language, documents.Count, _before.Published.Spelling, times)),
        };
    }

    /// <summary>Takes the edited documents out of the counts of words and terms as they were, and puts them in as they are.</summary>
    private void Count(List<int> edited)
    {
        var walker = new DocumentTerms(_lexicon, null);
        foreach (var number in edited)
        {
            if (_wordsBefore.TryGetValue(number, out var was)) Add(was, number, -1);
            if (number < _documents.Length && _documents[number] is { } now) Add(now, number, 1);
        }

        void Add(DocumentWords words, int number, int one)
        {
            foreach (var (_, word, count) in words) _lexicon.Times[word] += one * count;
            foreach (var (term, _) in walker.Of(words, number)) _lexicon.Own[term] += one;
        }
    }

    /// <summary>Which postings are not what they were, by term. A posting differs when its counts do, or the length of a field that it counts in.</summary>
    private Dictionary<int, List<PostingChange>> Differences(List<int> affected, DocumentTerms walkerBefore, DocumentTerms walker)
    {
        var changes = new Dictionary<int, List<PostingChange>>();
        foreach (var number in affected)
        {
            var kept = _wordsBefore.TryGetValue(number, out var words) ? words : number < _before.Keys.Length ? _before.Document(number) : default;
            var was = new Dictionary<int, Posting>();
            foreach (var (term, posting) in walkerBefore.Of(kept, number)) was.Add(term, posting);
            var wasLengths = walkerBefore.Lengths;
            if (number < _documents.Length)
            {
                foreach (var (term, posting) in walker.Of(_documents[number] ?? kept, number))
                {
                    var isNew = !was.Remove(term, out var old);
                    if (isNew) _lexicon.All[term]++;
                    if (isNew || old != posting || HasOtherLength(posting, wasLengths, walker.Lengths)) Change(term, new PostingChange(number, posting));
                }

                walker.Lengths.CopyTo(_lengths, number * SearchField.Count);
            }

            foreach (var term in was.Keys)
            {
                _lexicon.All[term]--;
                Change(term, new PostingChange(number, null));
            }
        }

        return changes;

        void Change(int term, PostingChange change)
        {
            if (!changes.TryGetValue(term, out var ofTerm)) changes.Add(term, ofTerm = []);
            ofTerm.Add(change);
        }
    }

    private static bool HasOtherLength(Posting posting, int[] before, int[] now)
    {
        for (var field = 0; field < SearchField.Count; field++)
        {
            if (posting.Count(field) > 0 && before[field] != now[field]) return true;
        }

        return false;
    }
}

/// <summary>That a term stands otherwise in a document than it did.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Now">How it stands there now; null when it does no more.</param>
internal readonly record struct PostingChange(int Document, Posting? Now);
