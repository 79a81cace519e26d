using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Search;

/// <summary>What results can be narrowed to besides body and year: the values for <c>root.json</c>, and which documents have them as a file.</summary>
/// <param name="Values">Id and label of each value that occurs, in the order of the vocabulary, by facet: type, outcome, topic.</param>
/// <param name="Bytes">For each value the numbers of the documents that have it; <c>docs/search-index.md</c> gives the layout.</param>
internal sealed record FacetColumns(ImmutableSortedDictionary<string, ImmutableArray<string[]>> Values, byte[] Bytes)
{
    /// <summary>The facets of documents that stand in the order of their numbers.</summary>
    public static FacetColumns Of(IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary)
    {
        var bits = new BitWriter();
        var values = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string[]>>(StringComparer.Ordinal);
        Add("outcome", vocabulary.Outcomes.Select(outcome => (outcome.Id, outcome.Label)), item => item.Outcome is { } outcome ? [outcome.Id] : []);
        Add("topic", vocabulary.Topics.Select(topic => (topic.Id, topic.Label)), item => item.Topics.Select(topic => topic.Id));
        Add("type", vocabulary.Types.Select(type => (type.Id, type.Label)), item => item.Types.Select(type => type.Id));
        return new FacetColumns(values.ToImmutable(), bits.Finish());

        void Add(string facet, IEnumerable<(string Id, string Label)> terms, Func<ItemHead, IEnumerable<string>> idsOf)
        {
            var listed = terms.ToList();
            var documentsOf = listed.ToDictionary(term => term.Id, _ => new List<int>(), StringComparer.Ordinal);
            for (var document = 0; document < documents.Count; document++)
            {
                foreach (var id in idsOf(documents[document].Treated.Head))
                {
                    if (documentsOf.TryGetValue(id, out var of) && (of.Count == 0 || of[^1] != document)) of.Add(document);
                }
            }

            var used = listed.Where(term => documentsOf[term.Id].Count > 0).ToList();
            foreach (var (id, _) in used) bits.Ascending([.. documentsOf[id]]);
            values.Add(facet, [.. used.Select(term => new[] { SiteUrls.Kebab(term.Id), term.Label })]);
        }
    }
}
