using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>The index of an archive, made from all of its items. The words of those that were kept are not read again.</summary>
/// <param name="Lexicon">The words and terms, counted.</param>
/// <param name="Documents">The words of each document.</param>
/// <param name="Lengths">Tokens of each field of each document.</param>
internal sealed record WholeIndex(Lexicon Lexicon, DocumentWords[] Documents, int[] Lengths)
{
    /// <summary>The postings of all terms take twice the memory of the words that they are made of: they are made of an eighth of the terms at a time.</summary>
    private const int Stretches = 8;

    /// <summary>Reads documents.</summary>
    /// <param name="documents">The documents in the order of their numbers.</param>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="before">What the build before kept; null for nothing.</param>
    public static WholeIndex Of(IReadOnlyList<SearchDocument> documents, string language, KeptIndex? before)
    {
        var kept = KeptWords(documents, before);
        var lexicon = kept.Count == 0 ? new Lexicon() : before!.Lexicon();
        var words = Read(documents, [.. Enumerable.Range(0, documents.Count)], language, lexicon.Words, document => kept.TryGetValue(document.Key, out var known) ? known : null);
        Array.Clear(lexicon.Times);
        lexicon.Learn(language);
        Parallel.ForEach(words, document =>
        {
            foreach (var (_, word, count) in document) Interlocked.Add(ref lexicon.Times[word], count);
        });

        (lexicon.Own, _) = InvertedIndex.Count(lexicon.Terms.Count, new DocumentTerms(lexicon, null), words);
        new Compounds(lexicon, language, Compounds.ThresholdFor(documents.Count)).CutAll();
        (lexicon.All, var lengths) = InvertedIndex.Count(lexicon.Terms.Count, new DocumentTerms(lexicon, PartsOf(lexicon)), words);
        return new WholeIndex(lexicon, words, lengths);
    }

    /// <summary>The words of some documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="numbers">Which of them to read.</param>
    /// <param name="language">Their language.</param>
    /// <param name="words">Where new words get their numbers.</param>
    /// <param name="known">What need not be read: the words of a document, or null.</param>
    public static DocumentWords[] Read(IReadOnlyList<SearchDocument> documents, int[] numbers, string language, TextTable words, Func<SearchDocument, DocumentWords?> known)
    {
        var tokenizer = new Tokenizer(SearchEngine.WordCharacters(language));
        var read = new DocumentWords[numbers.Length];

        // A reader remembers a place for every word, and a loop begins anew many times a second: each time with a reader of its own would cost more memory than all the words.
        var readers = new ConcurrentBag<DocumentReader>();
        Parallel.For(0, numbers.Length, i =>
        {
            var document = documents[numbers[i]];
            if (known(document) is { } same)
            {
                read[i] = same;
                return;
            }

            var reader = readers.TryTake(out var idle) ? idle : new DocumentReader(tokenizer, words);
            read[i] = reader.Read(document.Texts());
            readers.Add(reader);
        });
        return read;
    }

    /// <summary>The parts of compounds.</summary>
    public static CompoundParts PartsOf(Lexicon lexicon) => new(lexicon.Terms, lexicon.Heads, lexicon.Tails);

    /// <summary>The postings of all terms.</summary>
    public InvertedIndex Inverted()
    {
        var inverted = new InvertedIndex(new DocumentTerms(Lexicon, PartsOf(Lexicon)), Documents, Lexicon.All);
        inverted.SortBy(Lexicon.Order);
        return inverted;
    }

    /// <summary>Everything that is published and kept of it.</summary>
    public IndexState State(IReadOnlyList<SearchDocument> documents, string language) => State(documents, language, Stretches);

    /// <summary>The same in another number of stretches, which changes nothing of it.</summary>
    internal IndexState State(IReadOnlyList<SearchDocument> documents, string language, int stretches)
    {
        var walker = new DocumentTerms(Lexicon, PartsOf(Lexicon));
        var shards = ShardCutter.CutInStretches(Lexicon, stretches, Lengths, () => new InvertedIndex(walker, Documents, Lexicon.All));
        return new IndexState
        {
            Keys = SearchDocument.KeysOf(documents),
            Documents = [.. Documents.Select(document => (DocumentWords?)document)],
            Lengths = Lengths,
            Lexicon = Lexicon,
            Published = new PublishedIndex(IndexState.TotalsOf(Lengths), shards, SpellingLists.Of(Lexicon, language, documents.Count)),
        };
    }

    private static Dictionary<Mark128, DocumentWords> KeptWords(IReadOnlyList<SearchDocument> documents, KeptIndex? before)
    {
        var kept = new Dictionary<Mark128, DocumentWords>();
        if (before is null) return kept;
        var wanted = documents.Select(document => document.Key).ToHashSet();
        for (var i = 0; i < before.Keys.Length; i++)
        {
            if (wanted.Contains(before.Keys[i])) kept.TryAdd(before.Keys[i], before.Document(i));
        }

        return kept;
    }
}
