using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Every case with its treatments, oldest first. Numbers that differ only in signs that an address drops are one case.</summary>
internal sealed class CaseIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<TreatedItem>> _treatments;

    public CaseIndex(Council council) => _treatments = council.Items.Where(treated => treated.Item.Case is not null)
        .GroupBy(treated => Slug.Of(treated.Item.Case!.Text))
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(treated => treated.Meeting.HeldOn).ThenBy(treated => treated.Meeting.Id, StringComparer.Ordinal)
                .ThenBy(treated => treated.Item.Number, NaturalOrder.Numbers).ToImmutableArray());

    /// <summary>Every case, by number.</summary>
    public IEnumerable<ImmutableArray<TreatedItem>> All => _treatments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>The treatments of <paramref name="number"/>.</summary>
    public ImmutableArray<TreatedItem> Of(CaseNumber number) => _treatments[Slug.Of(number.Text)];
}
