using System.Numerics;

namespace SiteGen.Search;

/// <summary>
/// How a term's postings say where it stands in a document and how often. A term that many documents hold brings codes of its own: its postings
/// come out up to a tenth smaller, and the commonest words are the largest files that a reader fetches.
/// </summary>
/// <param name="Masks">The masks of fields that have a rank, the first field as the highest bit. Another mask is written in full behind the rank after the last.</param>
/// <param name="IsUnary">True when counts, less 1, are written in ones; false for the gamma code.</param>
internal sealed record PlaceCodes(uint[] Masks, bool IsUnary)
{
    /// <summary>Documents from which on a term has codes of its own; with fewer, they would take more than they save.</summary>
    public const int Many = 64;

    /// <summary>The codes of all other terms, most of which stand in one of these fields alone.</summary>
    public static readonly PlaceCodes Usual = new([MaskOf(SearchField.Text), MaskOf(SearchField.Compound), MaskOf(SearchField.Decision)], IsUnary: false);

    /// <summary>The codes that suit a term with so many postings.</summary>
    public static PlaceCodes Of(ReadOnlySpan<Posting> postings)
    {
        if (postings.Length < Many) return Usual;
        var times = new int[1 << SearchField.Count];
        var (unary, gamma) = (0L, 0L);
        foreach (var posting in postings)
        {
            times[MaskOf(posting)]++;
            for (var field = 0; field < SearchField.Count; field++)
            {
                if (posting.Count(field) is not (var count and > 0)) continue;
                unary += count;
                gamma += 2 * BitOperations.Log2((uint)count) + 1;
            }
        }

        var masks = Enumerable.Range(0, times.Length).Where(mask => times[mask] > 0).OrderByDescending(mask => times[mask]).ThenBy(mask => mask);
        return new PlaceCodes([.. masks.Select(mask => (uint)mask)], unary < gamma);
    }

    /// <summary>The fields in which a term stands.</summary>
    public static uint MaskOf(Posting posting)
    {
        var mask = 0u;
        for (var field = 0; field < SearchField.Count; field++)
        {
            if (posting.Count(field) > 0) mask |= MaskOf(field);
        }

        return mask;
    }

    /// <summary>A field alone.</summary>
    public static uint MaskOf(int field) => 1u << (SearchField.Count - 1 - field);
}
