using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Every case with its treatments, oldest first. Numbers that differ only in signs that an address drops are one case. Sorted out beside what else is planned.</summary>
internal sealed class CaseIndex
{
    private readonly Task<Dictionary<string, ImmutableArray<TreatedItem>>> _treatments;
    private readonly Task<ImmutableArray<TreatedCase>> _all;

    /// <param name="items">Every item of the council.</param>
    public CaseIndex(ImmutableArray<TreatedItem> items)
    {
        _treatments = Task.Run(() => items.Where(treated => treated.Head.CaseSlug is not null)
            .GroupBy(treated => treated.Head.CaseSlug!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, InOrder, StringComparer.Ordinal));
        _all = _treatments.ContinueWith(
            done => done.Result.Select(pair => new TreatedCase(pair.Key, pair.Value)).OrderBy(one => one.Slug, StringComparer.Ordinal).ToImmutableArray(),
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Every case, by number.</summary>
    public ImmutableArray<TreatedCase> All => _all.GetAwaiter().GetResult();

    /// <summary>The treatments of <paramref name="number"/>.</summary>
    public ImmutableArray<TreatedItem> Of(CaseNumber number) => Of(Slug.Of(number.Text));

    /// <summary>The treatments of the case with this number as addresses have it.</summary>
    public ImmutableArray<TreatedItem> Of(string slug) => _treatments.GetAwaiter().GetResult()[slug];

    // Most cases are treated once, and one needs no order.
    private static ImmutableArray<TreatedItem> InOrder(IEnumerable<TreatedItem> treatments)
    {
        var all = treatments.ToImmutableArray();
        return all.Length == 1 ? all : [.. all.OrderBy(treated => treated.HeldOn).ThenBy(treated => treated.Meeting.Id, StringComparer.Ordinal)
            .ThenBy(treated => treated.Head.Number, NaturalOrder.Numbers)];
    }
}

/// <summary>A case that meetings treated.</summary>
/// <param name="Slug">Its number as addresses have it.</param>
/// <param name="Treatments">Where it was treated, oldest first; at least one.</param>
internal sealed record TreatedCase(string Slug, ImmutableArray<TreatedItem> Treatments);
