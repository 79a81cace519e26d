using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Everything that items are filed under, with the items: the ways of browsing, and their pages. Built once for all pages.</summary>
internal sealed class ListIndex
{
    /// <param name="context">What the makers of pages share.</param>
    /// <param name="items">Every item of the council.</param>
    public ListIndex(PlanContext context, ImmutableArray<TreatedItem> items)
    {
        Lists = ListsOf(context, items);
        Topics = Entries("topic");
        Types = Entries("type");
        Outcomes = Entries("outcome");
        Years = Entries("year");
        AllCases = context.Cases.All;
        Pages = [.. Lists.SelectMany(list => ListPages.For(context, this, list)), .. AllCases.IsEmpty ? [] : CaseListPages.For(context, AllCases)];

        ImmutableArray<Entry> Entries(string kind) =>
            [.. Lists.Where(list => list.Kind == kind).Select(list => new Entry(list.Name, list.Url, context.Language.Count("items", list.Items.Length), list.Description))];
    }

    /// <summary>Every list that has items: topics A to Å, types and outcomes as in the vocabulary, years newest first.</summary>
    public ImmutableArray<ItemList> Lists { get; }

    public ImmutableArray<Entry> Topics { get; }

    public ImmutableArray<Entry> Types { get; }

    public ImmutableArray<Entry> Outcomes { get; }

    public ImmutableArray<Entry> Years { get; }

    /// <summary>Every case, by number.</summary>
    public ImmutableArray<TreatedCase> AllCases { get; }

    /// <summary>The pages of the lists, and of the list of cases.</summary>
    public ImmutableArray<PlannedPage> Pages { get; }

    /// <summary>The entries of one kind of list.</summary>
    public ImmutableArray<Entry> Of(string kind) => kind switch { "topic" => Topics, "type" => Types, "outcome" => Outcomes, _ => Years };

    private static ImmutableArray<ItemList> ListsOf(PlanContext context, ImmutableArray<TreatedItem> items)
    {
        var (council, urls) = (context.Council, context.Urls);
        var (topics, types, outcomes, years) = (new Filing<string>(), new Filing<string>(), new Filing<string>(), new Filing<int>());
        foreach (var treated in items)
        {
            var head = treated.Head;
            foreach (var topic in head.Topics) topics.Add(topic.Id, treated);
            foreach (var type in head.Types) types.Add(type.Id, treated);
            if (head.Outcome is { } outcome) outcomes.Add(outcome.Id, treated);
            years.Add(treated.HeldOn.Year, treated);
        }

        ItemList[] lists =
        [
            .. council.Vocabulary.Topics.OrderBy(topic => topic.Label, Alphabetical.Order).Select(topic => new ItemList("topic", topic.Label, urls.Of(topic), topic.Description, topics.Of(topic.Id))),
            .. council.Vocabulary.Types.Select(type => new ItemList("type", type.Label, urls.OfType(type), null, types.Of(type.Id))),
            .. council.Vocabulary.Outcomes.Select(outcome => new ItemList("outcome", outcome.Label, urls.OfOutcome(outcome), null, outcomes.Of(outcome.Id))),
            .. years.Keys.OrderDescending().Select(year => new ItemList("year", $"{year}", urls.OfYear(year), null, years.Of(year))),
        ];
        return [.. lists.Where(list => !list.Items.IsEmpty)];
    }

    /// <summary>Items under words or numbers.</summary>
    private sealed class Filing<T> where T : notnull
    {
        private readonly Dictionary<T, List<TreatedItem>> _filed = [];

        public IEnumerable<T> Keys => _filed.Keys;

        public void Add(T key, TreatedItem treated)
        {
            if (!_filed.TryGetValue(key, out var of)) _filed.Add(key, of = []);
            of.Add(treated);
        }

        public ImmutableArray<TreatedItem> Of(T key) => _filed.TryGetValue(key, out var of) ? [.. of] : [];
    }
}

/// <summary>The items filed under one word.</summary>
/// <param name="Kind"><c>topic</c>, <c>type</c>, <c>outcome</c> or <c>year</c>.</param>
/// <param name="Name">The word.</param>
/// <param name="Url">The list's page.</param>
/// <param name="Description">A sentence on the word; null when there is none.</param>
/// <param name="Items">The items, newest meeting first.</param>
internal sealed record ItemList(string Kind, string Name, string Url, string? Description, ImmutableArray<TreatedItem> Items);
