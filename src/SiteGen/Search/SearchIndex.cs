using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// The search index as files, read top to bottom: items → words → terms → postings → shards. The format is <c>docs/search-index.md</c>;
/// nothing outside this folder and <c>theme/search/</c> knows it.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Folder of the index below the site's root.</summary>
    public const string Folder = "search-index";

    /// <summary>Name under which the words of the archive are kept between builds.</summary>
    public const string KeptName = KeptIndex.FileName;

    /// <summary>Makes every file of the index of an archive that is in memory.</summary>
    /// <param name="council">The archive.</param>
    /// <param name="urls">Addresses of its items.</param>
    /// <param name="language">Language of the words, one of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="withLunrIndex">Whether to publish the whole index as lunr's JSON too.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static ImmutableArray<OutputFile> Build(Council council, SiteUrls urls, string language, bool withLunrIndex, BuildCache? cache) =>
        Build(SearchDocument.Of(council), council.Vocabulary, urls, language, withLunrIndex, cache);

    /// <summary>Makes every file of the index. Of items that were kept no text is asked for; of files that did not change no bytes are read before somebody wants them.</summary>
    /// <param name="documents">The items in the order of their numbers.</param>
    /// <param name="vocabulary">Words for what they can be narrowed to, and their synonyms.</param>
    /// <param name="urls">Addresses of the items.</param>
    /// <param name="language">Language of the words, one of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="withLunrIndex">Whether to publish the whole index as lunr's JSON too.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static ImmutableArray<OutputFile> Build(IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary, SiteUrls urls, string language, bool withLunrIndex, BuildCache? cache)
    {
        if (withLunrIndex) return Files(Published(documents, language, cache, out var whole, needsWhole: true), documents, vocabulary, urls, language, () => LunrJson(whole!, language));
        return Files(Published(documents, language, cache, out _, needsWhole: false), documents, vocabulary, urls, language, null);
    }

    /// <summary>The whole index as lunr's JSON.</summary>
    internal static ReadOnlyMemory<byte> LunrJson(WholeIndex whole, string language) =>
        LunrIndexJson.Write(whole.Lexicon.Terms, whole.Lexicon.Alive(), whole.Inverted(), whole.Lengths, new DocumentTerms(whole.Lexicon, WholeIndex.PartsOf(whole.Lexicon)), whole.Documents, TermEngine.PipelineOf(language));

    /// <summary>What depends on the words: as it was, edited, or made anew, whichever is enough.</summary>
    private static PublishedIndex Published(IReadOnlyList<SearchDocument> documents, string language, BuildCache? cache, out WholeIndex? whole, bool needsWhole)
    {
        var rules = RulesFor(language);
        using var before = KeptIndex.Open(cache, rules);
        whole = null;
        try
        {
            return Made(documents, language, cache, rules, before, ref whole, needsWhole);
        }
        catch (Exception fault) when (fault is InvalidDataException || (fault as AggregateException)?.InnerExceptions.All(inner => inner is InvalidDataException) == true)
        {
            // What was kept is torn somewhere inside.
            before?.Dispose();
            return Made(documents, language, cache, rules, null, ref whole, needsWhole);
        }
    }

    private static PublishedIndex Made(IReadOnlyList<SearchDocument> documents, string language, BuildCache? cache, byte[] rules, KeptIndex? before, ref WholeIndex? whole, bool needsWhole)
    {
        if (before is not null && !needsWhole && before.Keys.AsSpan().SequenceEqual(SearchDocument.KeysOf(documents))) return before.Published;
        var state = before is null || needsWhole ? null : EditedIndex.Of(documents, language, before);
        state ??= (whole = WholeIndex.Of(documents, language, before)).State(documents, language);
        return cache is null ? state.Published : new IndexKeeper(state, before).Keep(cache, rules);
    }

    private static ImmutableArray<OutputFile> Files(PublishedIndex published, IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary, SiteUrls urls, string language, Func<ReadOnlyMemory<byte>>? lunrIndex)
    {
        var meetings = IndexFile.Of("json", Json.Of(MeetingColumns.Of(documents, urls)));
        var columns = FacetColumns.Of(documents, vocabulary);
        var facets = IndexFile.Of("bin", columns.Bytes);
        var root = new IndexRoot
        {
            Language = language,
            Documents = documents.Count,
            Fields = [.. SearchField.All.Select((field, i) => new RootField(field.Name, field.Boost, published.Totals[i], field.Rice))],
            Shards = [.. published.Shards.Select((shard, i) => i == 0 ? shard.Content.Hash : $"{shard.Content.Hash} {shard.Separator}")],
            Meetings = meetings.Hash,
            Facets = facets.Hash,
            FacetValues = columns.Values,
            Spelling = Sorted(published.Spelling.Keys, first => published.Spelling[first].Hash),
            Synonyms = Sorted(vocabulary.Synonyms.Keys, word => vocabulary.Synonyms[word].ToArray()),
        };

        // Somebody may empty the cache between the build and the writing.
        var anew = new Lazy<Dictionary<string, IndexFile>>(() => Published(documents, language, null, out _, needsWhole: false).Files.DistinctBy(file => file.Name).ToDictionary(file => file.Name));
        return
        [
            OutputFile.Of($"{Folder}/root.json", Json.Of(root)),
            .. published.Files.Concat([meetings, facets]).DistinctBy(file => file.Name).Select(Named),
            .. lunrIndex is not null ? [OutputFile.Of($"{Folder}/lunr.json", lunrIndex)] : Array.Empty<OutputFile>(),
        ];

        static SortedDictionary<string, T> Sorted<T>(IEnumerable<string> keys, Func<string, T> valueOf) where T : class
        {
            var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
            foreach (var key in keys) sorted.Add(key, valueOf(key));
            return sorted;
        }

        // The name is a hash of the content, so that it stands for the bytes.
        OutputFile Named(IndexFile file) => OutputFile.Of($"{Folder}/{file.Name}", () => file.Bytes() ?? anew.Value[file.Name].Bytes(), () => Fingerprint.Of(Encoding.UTF8.GetBytes(file.Name)));
    }

    /// <summary>This program, which the engine's script is a part of, and the language: what another program kept is not looked at.</summary>
    private static byte[] RulesFor(string language) => [.. typeof(SearchIndex).Module.ModuleVersionId.ToByteArray(), .. Encoding.UTF8.GetBytes(language)];
}
