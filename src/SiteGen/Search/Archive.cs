using SiteGen.Output;

namespace SiteGen.Search;

/// <summary>Every document's words and every word's term: read from the items, or kept from the build before where nothing changed.</summary>
/// <param name="Documents">The words of each document, by its number.</param>
/// <param name="Words">The words.</param>
/// <param name="TermOfWord">The term of each word by the word's number; empty for stop words.</param>
internal sealed record Archive(IReadOnlyList<DocumentWords> Documents, WordTable Words, IReadOnlyList<string> TermOfWord)
{
    /// <summary>Reads documents; those that the cache knows are not looked at.</summary>
    /// <param name="documents">The documents in the order of their numbers.</param>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static Archive Read(IReadOnlyList<SearchDocument> documents, string language, BuildCache? cache)
    {
        var rules = RulesFor(language);
        var kept = SearchCache.Load(cache, rules);
        var table = new WordTable(kept.Words);
        var tokenizer = new Tokenizer(TermEngine.WordCharactersOf(language));

        var read = new DocumentWords[documents.Count];
        var isNew = false;
        Parallel.For(0, documents.Count, () => new DocumentReader(tokenizer, table), (i, _, reader) =>
        {
            var key = documents[i].Key();
            if (!kept.Documents.TryGetValue(key, out read[i]))
            {
                read[i] = reader.Read(documents[i], key);
                isNew = true;
            }

            return reader;
        }, _ => { });

        var archive = new Archive(read, table, TermsOf(table, kept.Terms, language));
        if (cache is not null && (isNew || read.Length != kept.Documents.Count)) SearchCache.Save(cache, rules, table, archive.TermOfWord, read);
        return archive;
    }

    private static string[] TermsOf(WordTable table, string[] kept, string language)
    {
        var terms = new string[table.Count];
        kept.CopyTo(terms, 0);
        var unknown = Enumerable.Range(kept.Length, table.Count - kept.Length).ToArray();
        TermEngine.TermsOf(language, [.. unknown.Select(word => table[word])]).CopyTo(terms, kept.Length);
        return terms;
    }

    /// <summary>The engine's script says how words become terms; this says how text becomes words.</summary>
    private static byte[] RulesFor(string language) => System.Text.Encoding.UTF8.GetBytes($"1 {language}\n{SearchEngine.Script(language)}");
}
