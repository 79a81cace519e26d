using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Planning;

namespace SiteGen.Search;

/// <summary>
/// The search index as files, read top to bottom: items → words → terms → postings → shards. The format is <c>docs/search-index.md</c>;
/// nothing outside this folder and <c>theme/search/</c> knows it.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Folder of the index below the site's root.</summary>
    public const string Folder = "search-index";

    /// <summary>Makes every file of the index.</summary>
    /// <param name="council">The archive.</param>
    /// <param name="urls">Addresses of its items.</param>
    /// <param name="language">Language of the words, one of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="withLunrIndex">Whether to publish the whole index as lunr's JSON too.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static ImmutableArray<OutputFile> Build(Council council, SiteUrls urls, string language, bool withLunrIndex, BuildCache? cache)
    {
        var rules = RulesFor(language);
        var before = SearchCache.Load(cache, rules);
        var documents = SearchDocument.Of(council).ToList();
        var archive = Archive.Read(documents, language, before);
        var change = IndexChange.Between(before, archive, language);
        var (shards, index) = Shards.Of(archive, change, before);
        if (cache is not null && !change.IsNone) SearchCache.Save(cache, rules, StateOf(archive, change, shards).Compact());

        var shardFiles = shards.Select(shard => Named("bin", shard.Bytes)).ToList();
        var meetings = Named("json", Json.Of(MeetingColumns.Of(documents, urls)));
        var columns = FacetColumns.Of(documents, council.Vocabulary);
        var facets = Named("bin", columns.Bytes);
        var spelling = SpellingLists.Of(archive, word => Folding.Of(language, word)).ToImmutableSortedDictionary(list => list.Key, list => Named("txt", list.Value), StringComparer.Ordinal);
        var root = new IndexRoot
        {
            Language = language,
            Documents = documents.Count,
            Fields = [.. SearchField.All.Select((field, i) => new RootField(field.Name, field.Boost, index.TotalLength(i), field.Rice))],
            Shards = [.. shardFiles.Select((file, i) => i == 0 ? file.Hash : $"{file.Hash} {shards[i].SeparatorFrom(shards[i - 1])}")],
            Meetings = meetings.Hash,
            Facets = facets.Hash,
            FacetValues = columns.Values,
            Spelling = spelling.ToImmutableSortedDictionary(list => list.Key, list => list.Value.Hash, StringComparer.Ordinal),
            Synonyms = council.Vocabulary.Synonyms.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return
        [
            OutputFile.Of($"{Folder}/root.json", Json.Of(root)),
            .. shardFiles.Concat([meetings, facets]).Concat(spelling.Values).DistinctBy(file => file.Name).Select(file => OutputFile.Of($"{Folder}/{file.Name}", file.Bytes)),
            .. withLunrIndex ? [new OutputFile($"{Folder}/lunr.json", () => LunrJson(archive, change, language))] : Array.Empty<OutputFile>(),
        ];
    }

    /// <summary>The whole index as lunr's JSON.</summary>
    internal static ReadOnlyMemory<byte> LunrJson(Archive archive, IndexChange change, string language)
    {
        var walker = new DocumentTerms(archive.Terms.OfWord, change.Parts);
        var index = InvertedIndex.Of(archive.Terms.Texts, walker, archive.Documents, change.All);
        return LunrIndexJson.Write(index, walker, archive.Documents, TermEngine.PipelineOf(language));
    }

    private static SearchState StateOf(Archive archive, IndexChange change, Shard[] shards) => new()
    {
        Words = [.. Enumerable.Range(0, archive.Words.Count).Select(word => archive.Words[word])],
        TermOfWord = archive.Terms.OfWord,
        Terms = archive.Terms.Texts,
        Parts = change.Parts,
        Own = change.Own,
        All = change.All,
        Documents = archive.Documents,
        Shards = shards,
    };

    /// <summary>This program, which the engine's script is a part of, and the language: what another program kept is not looked at.</summary>
    private static byte[] RulesFor(string language) => [.. typeof(SearchIndex).Module.ModuleVersionId.ToByteArray(), .. Encoding.UTF8.GetBytes(language)];

    private static IndexFile Named(string extension, ReadOnlyMemory<byte> bytes)
    {
        var hash = ContentHash.Of(bytes.Span);
        return new IndexFile(hash, $"{hash}.{extension}", bytes);
    }

    /// <param name="Hash">Hash of its content.</param>
    /// <param name="Name">Its file name: the hash with an extension.</param>
    /// <param name="Bytes">Its content.</param>
    private sealed record IndexFile(string Hash, string Name, ReadOnlyMemory<byte> Bytes);
}
