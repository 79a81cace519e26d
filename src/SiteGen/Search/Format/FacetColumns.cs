using System.Runtime.InteropServices;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Search;

/// <summary>What results can be narrowed to besides body and year: the values for <c>root.json</c>, and which documents have them as a file.</summary>
/// <param name="Values">Id and label of each value that occurs, in the order of the vocabulary, by facet: type, outcome, topic.</param>
/// <param name="Bytes">For each value the numbers of the documents that have it; <c>docs/search-index.md</c> gives the layout.</param>
internal sealed record FacetColumns(SortedDictionary<string, string[][]> Values, byte[] Bytes)
{
    /// <summary>The facets of documents that stand in the order of their numbers.</summary>
    public static FacetColumns Of(IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary)
    {
        var (outcomes, topics, types) = (new Facet(), new Facet(), new Facet());
        foreach (var outcome in vocabulary.Outcomes) outcomes.Know(outcome.Id, outcome.Label);
        foreach (var topic in vocabulary.Topics) topics.Know(topic.Id, topic.Label);
        foreach (var type in vocabulary.Types) types.Know(type.Id, type.Label);
        for (var document = 0; document < documents.Count; document++)
        {
            var head = documents[document].Treated.Head;
            if (head.Outcome is { } outcome) outcomes.Add(outcome.Id, document);
            foreach (var topic in head.Topics) topics.Add(topic.Id, document);
            foreach (var type in head.Types) types.Add(type.Id, document);
        }

        var bits = new BitWriter();
        var values = new SortedDictionary<string, string[][]>(StringComparer.Ordinal)
        {
            ["outcome"] = outcomes.Write(bits),
            ["topic"] = topics.Write(bits),
            ["type"] = types.Write(bits),
        };
        return new FacetColumns(values, bits.Finish());
    }

    private sealed class Facet
    {
        private readonly List<FacetValue> _inOrder = [];
        private readonly Dictionary<string, FacetValue> _byId = new(StringComparer.Ordinal);

        public void Know(string id, string label)
        {
            var value = new FacetValue(id, label);
            if (_byId.TryAdd(id, value)) _inOrder.Add(value);
        }

        public void Add(string id, int document)
        {
            if (_byId.TryGetValue(id, out var value) && (value.Documents.Count == 0 || value.Documents[^1] != document)) value.Documents.Add(document);
        }

        public string[][] Write(BitWriter bits)
        {
            var used = _inOrder.FindAll(value => value.Documents.Count > 0);
            foreach (var value in used) bits.Ascending(CollectionsMarshal.AsSpan(value.Documents));
            return [.. used.Select(value => new[] { SiteUrls.Kebab(value.Id), value.Label })];
        }
    }

    private sealed record FacetValue(string Id, string Label)
    {
        public List<int> Documents { get; } = [];
    }
}
