using System.Collections.Immutable;
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
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static ImmutableArray<OutputFile> Build(Council council, SiteUrls urls, string language, BuildCache? cache)
    {
        var documents = SearchDocument.Of(council).ToList();
        var archive = Archive.Read(documents, language, cache);
        var index = Invert(archive, language);

        var shards = Shards(index);
        var meetings = Named("json", Json.Of(MeetingColumns.Of(documents, urls)));
        var facets = Named("json", Json.Of(FacetColumns.Of(documents, council.Vocabulary)));
        var spelling = SpellingLists.Of(archive, word => Folding.Of(language, word)).ToImmutableSortedDictionary(list => list.Key, list => Named("txt", list.Value), StringComparer.Ordinal);
        var root = new IndexRoot
        {
            Language = language,
            Documents = documents.Count,
            Fields = [.. SearchField.All.Select((field, i) => new RootField(field.Name, field.Boost, index.TotalLength(i), field.Rice))],
            Shards = [.. shards.Select(shard => $"{shard.File.Hash} {shard.FirstTerm}".TrimEnd())],
            Meetings = meetings.Hash,
            Facets = facets.Hash,
            Spelling = spelling.ToImmutableSortedDictionary(list => list.Key, list => list.Value.Hash, StringComparer.Ordinal),
            Synonyms = council.Vocabulary.Synonyms.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return
        [
            OutputFile.Of($"{Folder}/root.json", Json.Of(root)),
            .. shards.Select(shard => shard.File).Concat([meetings, facets]).Concat(spelling.Values).DistinctBy(file => file.Name).Select(file => OutputFile.Of($"{Folder}/{file.Name}", file.Bytes)),
        ];
    }

    /// <summary>All terms with their postings, compounds taken apart.</summary>
    internal static InvertedIndex Invert(Archive archive, string language)
    {
        var terms = TermTable.For(archive.TermOfWord);
        var compounds = new Compounds(terms, InvertedIndex.CountDocuments(terms, archive.Documents), Compounds.LinksOf(language));
        var words = Enumerable.Range(0, archive.Words.Count).Where(word => terms.OfWord(word) >= 0).Select(word => (Folding.Of(language, archive.Words[word]), terms.OfWord(word)));
        return InvertedIndex.Of(terms, compounds.Find(words), archive.Documents);
    }

    private static ImmutableArray<(IndexFile File, string FirstTerm)> Shards(InvertedIndex index)
    {
        var starts = ShardCuts.For(index.Terms.Texts, term => index.Postings(term).Length).Prepend(0).ToList();
        return
        [
            .. starts.Select((start, i) => (Start: start, End: i + 1 < starts.Count ? starts[i + 1] : index.Terms.Count)).AsParallel().AsOrdered()
                .Select(range => Enumerable.Range(range.Start, range.End - range.Start).Where(term => index.Postings(term).Length > 0).ToList())
                .Select((terms, i) => (Named("bin", new ShardWriter(index).Write(terms)), i == 0 ? "" : index.Terms.Texts[terms[0]])),
        ];
    }

    private static IndexFile Named(string extension, byte[] bytes)
    {
        var hash = ContentHash.Of(bytes);
        return new IndexFile(hash, $"{hash}.{extension}", bytes);
    }

    /// <param name="Hash">Hash of its content.</param>
    /// <param name="Name">Its file name: the hash with an extension.</param>
    /// <param name="Bytes">Its content.</param>
    private sealed record IndexFile(string Hash, string Name, byte[] Bytes);
}
