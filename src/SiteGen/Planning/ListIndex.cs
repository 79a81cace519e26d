using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Everything that items are filed under, with the items: the ways of browsing. Built once for all pages.</summary>
internal sealed class ListIndex
{
    public ListIndex(Council council, SiteUrls urls, Language language, CaseIndex cases)
    {
        var items = council.Items.ToImmutableArray();
        var byTopic = items.SelectMany(treated => treated.Head.Topics, (treated, topic) => (topic.Id, treated)).ToLookup(pair => pair.Id, pair => pair.treated);
        var byType = items.SelectMany(treated => treated.Head.Types, (treated, type) => (type.Id, treated)).ToLookup(pair => pair.Id, pair => pair.treated);
        var byOutcome = items.Where(treated => treated.Head.Outcome is not null).ToLookup(treated => treated.Head.Outcome!.Id);
        var byYear = items.GroupBy(treated => treated.Meeting.HeldOn.Year).OrderByDescending(year => year.Key);

        Lists =
        [
            .. council.Vocabulary.Topics.OrderBy(topic => topic.Label, Alphabetical.Order)
                .Select(topic => new ItemList("topic", topic.Label, urls.Of(topic), topic.Description, [.. byTopic[topic.Id]])),
            .. council.Vocabulary.Types.Select(type => new ItemList("type", type.Label, urls.OfType(type), null, [.. byType[type.Id]])),
            .. council.Vocabulary.Outcomes.Select(outcome => new ItemList("outcome", outcome.Label, urls.OfOutcome(outcome), null, [.. byOutcome[outcome.Id]])),
            .. byYear.Select(year => new ItemList("year", $"{year.Key}", urls.OfYear(year.Key), null, [.. year])),
        ];
        Lists = [.. Lists.Where(list => !list.Items.IsEmpty)];
        Topics = Entries("topic");
        Types = Entries("type");
        Outcomes = Entries("outcome");
        Years = Entries("year");
        AllCases = cases.All;

        ImmutableArray<Entry> Entries(string kind) =>
            [.. Lists.Where(list => list.Kind == kind).Select(list => new Entry(list.Name, list.Url, language.Count("items", list.Items.Length), list.Description))];
    }

    /// <summary>Every list that has items: topics A to Å, types and outcomes as in the vocabulary, years newest first.</summary>
    public ImmutableArray<ItemList> Lists { get; }

    public ImmutableArray<Entry> Topics { get; }

    public ImmutableArray<Entry> Types { get; }

    public ImmutableArray<Entry> Outcomes { get; }

    public ImmutableArray<Entry> Years { get; }

    /// <summary>Every case, by number.</summary>
    public ImmutableArray<TreatedCase> AllCases { get; }

    /// <summary>The entries of one kind of list.</summary>
    public ImmutableArray<Entry> Of(string kind) => kind switch { "topic" => Topics, "type" => Types, "outcome" => Outcomes, _ => Years };
}

/// <summary>The items filed under one word.</summary>
/// <param name="Kind"><c>topic</c>, <c>type</c>, <c>outcome</c> or <c>year</c>.</param>
/// <param name="Name">The word.</param>
/// <param name="Url">The list's page.</param>
/// <param name="Description">A sentence on the word; null when there is none.</param>
/// <param name="Items">The items, newest meeting first.</param>
internal sealed record ItemList(string Kind, string Name, string Url, string? Description, ImmutableArray<TreatedItem> Items);
