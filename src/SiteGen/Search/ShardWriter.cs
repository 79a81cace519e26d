using System.Numerics;
using System.Text;

namespace SiteGen.Search;

/// <summary>Writes terms and their postings as the bits of a shard; <c>docs/search-index.md</c> gives the layout.</summary>
/// <param name="index">The index.</param>
internal sealed class ShardWriter(InvertedIndex index)
{
    private const int LargestRice = 31;

    private readonly BitWriter _bits = new();

    /// <summary>The bytes of a shard that holds the given terms, all of which some document holds.</summary>
    public byte[] Write(IReadOnlyList<int> terms)
    {
        _bits.Gamma((uint)terms.Count + 1);
        var last = Array.Empty<byte>();
        foreach (var term in terms)
        {
            var text = Encoding.UTF8.GetBytes(index.Terms.Texts[term]);
            WriteText(text, shared: last.AsSpan().CommonPrefixLength(text));
            WritePostings(index.Postings(term));
            last = text;
        }

        return _bits.Finish();
    }

    private void WriteText(byte[] text, int shared)
    {
        _bits.Gamma((uint)shared + 1);
        _bits.Gamma((uint)(text.Length - shared) + 1);
        foreach (var letter in text.AsSpan(shared)) _bits.Bits(letter, 8);
    }

    private void WritePostings(ReadOnlySpan<Posting> postings)
    {
        _bits.Gamma((uint)postings.Length);
        var k = RiceFor(postings);
        _bits.Bits((uint)k, 5);
        var next = 0;
        foreach (var posting in postings)
        {
            _bits.Rice(k, (uint)(posting.Document - next));
            next = posting.Document + 1;
            WriteFields(posting);
        }
    }

    private void WriteFields(Posting posting)
    {
        if (posting.IsInTextAlone)
        {
            _bits.Bits(1, 1);
            WriteField(posting, SearchField.Text);
            return;
        }

        // A zero and the mask in one: seven bits.
        var mask = 0u;
        for (var field = 0; field < SearchField.Count; field++) mask = mask << 1 | (posting.Count(field) > 0 ? 1u : 0u);
        _bits.Bits(mask, SearchField.Count + 1);
        for (var field = 0; field < SearchField.Count; field++)
        {
            if (posting.Count(field) > 0) WriteField(posting, field);
        }
    }

    private void WriteField(Posting posting, int field)
    {
        _bits.Gamma((uint)posting.Count(field));
        _bits.Rice(SearchField.All[field].Rice, (uint)index.Length(posting.Document, field));
    }

    /// <summary>The parameter that is shortest for gaps of this mean, from the postings alone: what other items do must not change a shard.</summary>
    private static int RiceFor(ReadOnlySpan<Posting> postings)
    {
        var gaps = (ulong)(postings[^1].Document + 1 - postings.Length);
        return Math.Min(LargestRice, BitOperations.Log2(gaps * 69 / 100 / (ulong)postings.Length | 1));
    }
}
