using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What is known of an item without opening it: enough to give it its address and file it in every list.</summary>
/// <param name="Number">See <see cref="AgendaItem.Number"/>.</param>
/// <param name="Source">See <see cref="AgendaItem.Source"/>.</param>
/// <param name="Mark">See <see cref="AgendaItem.Mark"/>.</param>
/// <param name="CaseSlug">The number of its case as addresses have it; null when it has none.</param>
/// <param name="Types">See <see cref="AgendaItem.Types"/>.</param>
/// <param name="Topics">See <see cref="AgendaItem.Topics"/>.</param>
/// <param name="Outcome">See <see cref="AgendaItem.Outcome"/>.</param>
/// <param name="CorrectedOn">The day of its last correction; null when there is none.</param>
/// <param name="Extras">What only few items have.</param>
internal sealed record ItemHead(
    string Number, string Source, Mark128 Mark, string? CaseSlug, ImmutableArray<Term> Types, ImmutableArray<Topic> Topics, Term? Outcome, DateOnly? CorrectedOn, ItemExtras Extras)
{
    /// <summary>The head of an item.</summary>
    public static ItemHead Of(AgendaItem item) => new(
        item.Number,
        item.Source,
        item.Mark,
        item.Case is { } number ? Slug.Of(number.Text) : null,
        item.Types,
        item.Topics,
        item.Outcome,
        item.Changes.IsEmpty ? null : item.Changes.Max(change => change.On),
        (item.Redirects.IsEmpty ? 0 : ItemExtras.Redirects) | (item.BrokenPromises.IsEmpty ? 0 : ItemExtras.BrokenPromises));
}

/// <summary>What only few items have, so that whoever looks for it opens those alone.</summary>
[Flags]
internal enum ItemExtras
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>See <see cref="AgendaItem.Redirects"/>.</summary>
    Redirects = 1,

    /// <summary>See <see cref="AgendaItem.BrokenPromises"/>.</summary>
    BrokenPromises = 2,
}
