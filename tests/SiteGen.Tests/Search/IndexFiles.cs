using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>The published files of an index, by name.</summary>
internal sealed record IndexFiles(ImmutableSortedDictionary<string, byte[]> ByName)
{
    private static readonly SiteUrls Urls = new(ThemeFiles.Load("/nowhere", "theme").Language("da", new()), "", null, "input");

    public JsonElement Root { get; } = JsonDocument.Parse(ByName["root.json"]).RootElement;

    /// <summary>Hash and first term of each shard, in order.</summary>
    public (string Hash, string First)[] Shards => [.. Root.GetProperty("shards").EnumerateArray().Select(shard => shard.GetString()!.Split(' ', 2)).Select(shard => (shard[0], shard.ElementAtOrDefault(1) ?? ""))];

    public static IndexFiles Of(Council council, BuildCache? cache = null, bool withLunrIndex = false) => Of(SearchDocument.Of(council), cache, withLunrIndex);

    /// <summary>The files of an index.</summary>
    /// <param name="documents">The items.</param>
    /// <param name="cache">What is kept between builds.</param>
    /// <param name="withLunrIndex">Whether lunr's JSON is among them.</param>
    /// <param name="beforeReading">What happens after the build, before the files' bytes are asked for.</param>
    public static IndexFiles Of(IReadOnlyList<SearchDocument> documents, BuildCache? cache = null, bool withLunrIndex = false, Action? beforeReading = null)
    {
        var files = SearchIndex.Build(documents, Demo.Council.Vocabulary, Urls, "da", withLunrIndex, cache);
        beforeReading?.Invoke();
        return new(files.ToImmutableSortedDictionary(file => file.Path["search-index/".Length..], file => file.Make().ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Fails unless the other has the same files with the same bytes.</summary>
    public void ShouldBe(IndexFiles other, string? message = null)
    {
        ByName.Keys.ShouldBe(other.ByName.Keys, message);
        NotIn(other).ShouldBeEmpty(message);
    }

    /// <summary>The shard in which a term must stand.</summary>
    public string ShardOf(string term) => Shards.Last(shard => string.CompareOrdinal(shard.First, term) <= 0).Hash + ".bin";

    /// <summary>Names of files that are here and not there, or differ.</summary>
    public string[] NotIn(IndexFiles other) => [.. ByName.Where(file => !other.ByName.TryGetValue(file.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(file.Value)).Select(file => file.Key)];
}
