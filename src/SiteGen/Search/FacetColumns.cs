using System.Text;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Search;

/// <summary>The file of facets: the values that every document has. <c>docs/search-index.md</c> explains each.</summary>
/// <param name="Type">Decision types.</param>
/// <param name="Outcome">Outcomes.</param>
/// <param name="Topic">Topics.</param>
internal sealed record FacetColumns(FacetColumn Type, FacetColumn Outcome, FacetColumn Topic)
{
    /// <summary>The facets of documents that stand in the order of their numbers.</summary>
    public static FacetColumns Of(IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary) => new(
        FacetColumn.Of([.. vocabulary.Types.Select(type => new[] { SiteUrls.Kebab(type.Id), type.Label })], documents, item => item.Types.Select(type => SiteUrls.Kebab(type.Id))),
        FacetColumn.Of([.. vocabulary.Outcomes.Select(outcome => new[] { SiteUrls.Kebab(outcome.Id), outcome.Label })], documents, item => item.Outcome is { } outcome ? [SiteUrls.Kebab(outcome.Id)] : []),
        FacetColumn.Of([.. vocabulary.Topics.Select(topic => new[] { topic.Id, topic.Label })], documents, item => item.Topics.Select(topic => topic.Id)));
}

/// <summary>One facet.</summary>
/// <param name="Values">Id and label of each value that occurs, in the order of the vocabulary.</param>
/// <param name="Sets">The sets of values that documents have, the commonest first.</param>
/// <param name="Column">One character a document, which stands for its set.</param>
internal sealed record FacetColumn(string[][] Values, int[][] Sets, string Column)
{
    /// <summary>Fills a column.</summary>
    /// <param name="vocabulary">Id and label of all values.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="idsOf">The ids of an item's values.</param>
    public static FacetColumn Of(string[][] vocabulary, IReadOnlyList<SearchDocument> documents, Func<AgendaItem, IEnumerable<string>> idsOf)
    {
        var ids = documents.Select(document => string.Join(' ', idsOf(document.Item))).ToList();
        var used = ids.SelectMany(id => id.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var values = vocabulary.Where(value => used.Contains(value[0])).ToArray();
        var places = values.Index().ToDictionary(value => value.Item[0], value => value.Index, StringComparer.Ordinal);
        var sets = ids.CountBy(id => id).OrderByDescending(set => set.Value).ThenBy(set => set.Key, StringComparer.Ordinal).Select(set => set.Key).ToList();
        var letters = sets.Zip(Alphabet()).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var column = new StringBuilder(ids.Count);
        foreach (var id in ids) column.Append(letters[id]);
        return new FacetColumn(values, [.. sets.Select(set => set.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => places[id]).ToArray())], column.ToString());
    }

    /// <summary>Characters that JSON and JavaScript take as they are, each one UTF-16 unit.</summary>
    private static IEnumerable<char> Alphabet()
    {
        for (var c = '#'; c < '\uD800'; c++)
        {
            if (c is not ('\\' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029')) yield return c;
        }
    }
}
