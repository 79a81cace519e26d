namespace SiteGen.Search;

/// <summary>Every document's words and every word's term: read from the items, or kept from the build before where nothing changed.</summary>
/// <param name="Documents">The words of each document, by its number.</param>
/// <param name="Words">The words.</param>
/// <param name="Terms">The terms.</param>
internal sealed record Archive(DocumentWords[] Documents, WordTable Words, TermTable Terms)
{
    /// <summary>Reads documents; those that the build before knew are not looked at.</summary>
    /// <param name="documents">The documents in the order of their numbers.</param>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="before">The build before.</param>
    public static Archive Read(IReadOnlyList<SearchDocument> documents, string language, SearchState before)
    {
        var known = before.Documents.DistinctBy(document => document.Key).ToDictionary(document => document.Key);
        var words = new WordTable(before.Words);
        var tokenizer = new Tokenizer(SearchEngine.WordCharacters(language));
        var read = new DocumentWords[documents.Count];
        Parallel.For(0, documents.Count, () => new DocumentReader(tokenizer, words), (i, _, reader) =>
        {
            var key = documents[i].Key();
            if (!known.TryGetValue(key, out read[i])) read[i] = reader.Read(documents[i], key);
            return reader;
        }, _ => { });
        return new Archive(read, words, TermTable.For(before, TermsOf(words, before.Words.Length, language)));
    }

    private static string[] TermsOf(WordTable words, int from, string language)
    {
        var asked = Enumerable.Range(from, words.Count - from).Select(word => words[word]).ToArray();
        return NativePipeline.For(language) is { } native ? [.. asked.AsParallel().AsOrdered().Select(native.TermOf)] : TermsByLunr(asked, language);
    }

    /// <summary>
    /// Numbers and dates, a third of all words, are their own terms: stemmers know letters only, but for the Finnish one, which takes double
    /// endings off digits too.
    /// </summary>
    private static string[] TermsByLunr(string[] words, string language)
    {
        var terms = words.ToArray();
        var asked = Enumerable.Range(0, terms.Length).Where(i => language == "fi" || terms[i].Any(char.IsLetter)).ToArray();
        var answers = TermEngine.TermsOf(language, Array.ConvertAll(asked, i => terms[i]));
        for (var i = 0; i < asked.Length; i++) terms[asked[i]] = answers[i];
        return terms;
    }
}
