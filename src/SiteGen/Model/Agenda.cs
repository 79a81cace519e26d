using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>
/// The items of a meeting. What the rest of the site asks of them is at hand, the items themselves are given to who opens them: an edit opens a
/// few among thousands.
/// </summary>
internal abstract class Agenda
{
    /// <summary>An agenda without items.</summary>
    public static readonly Agenda Empty = Of([]);

    /// <summary>What is known of each item without opening it, in the order of the agenda.</summary>
    public abstract ImmutableArray<ItemHead> Heads { get; }

    /// <summary>The items, in the order of the agenda.</summary>
    public abstract ImmutableArray<AgendaItem> Items { get; }

    /// <summary>Names of those who were absent while one of the items was treated.</summary>
    public required ImmutableArray<string> Absentees { get; init; }

    /// <summary>Tell what the account of the record says of the items.</summary>
    public abstract AccountMarks AccountMarks { get; }

    /// <summary>One of the items, by its place.</summary>
    public abstract AgendaItem Open(int place);

    /// <summary>Items that are in memory.</summary>
    public static Agenda Of(ImmutableArray<AgendaItem> items) => new OpenAgenda(items)
    {
        Absentees = [.. items.SelectMany(item => item.Absent).Distinct(StringComparer.Ordinal)],
    };

    private sealed class OpenAgenda(ImmutableArray<AgendaItem> items) : Agenda
    {
        private ImmutableArray<ItemHead> _heads;

        public override ImmutableArray<ItemHead> Heads => _heads.IsDefault ? _heads = [.. items.Select(ItemHead.Of)] : _heads;

        public override ImmutableArray<AgendaItem> Items => items;

        public override AccountMarks AccountMarks => AccountMarks.Of(items);

        public override AgendaItem Open(int place) => items[place];
    }
}
