using System.Text;

namespace SiteGen.Search;

/// <summary>Writes terms and their postings as the bits of a shard; <c>docs/search-index.md</c> gives the layout.</summary>
/// <param name="lengths">Tokens of each field of each document.</param>
internal sealed class ShardWriter(int[] lengths)
{
    private readonly BitWriter _bits = new();
    private byte[] _last = [];

    /// <summary>Begins a shard.</summary>
    /// <param name="terms">How many terms it will hold.</param>
    public void Start(int terms)
    {
        _bits.Gamma((uint)terms + 1);
        _last = [];
    }

    /// <summary>Writes the next term with its postings, of which there is one at least.</summary>
    public void Write(ReadOnlySpan<char> term, ReadOnlySpan<Posting> postings)
    {
        var text = new byte[Encoding.UTF8.GetByteCount(term)];
        Encoding.UTF8.GetBytes(term, text);
        WriteText(text, shared: _last.AsSpan().CommonPrefixLength(text));
        WritePostings(postings);
        _last = text;
    }

    /// <summary>Ends the shard.</summary>
    public byte[] Finish() => _bits.Finish();

    private void WriteText(byte[] text, int shared)
    {
        _bits.Gamma((uint)shared + 1);
        _bits.Gamma((uint)(text.Length - shared) + 1);
        foreach (var letter in text.AsSpan(shared)) _bits.Bits(letter, 8);
    }

    private void WritePostings(ReadOnlySpan<Posting> postings)
    {
        var k = _bits.AscendingStart(postings.Length, postings[^1].Document);
        var codes = PlaceCodes.Of(postings);
        if (postings.Length >= PlaceCodes.Many) WriteCodes(codes);
        var next = 0;
        foreach (var posting in postings)
        {
            _bits.Rice(k, (uint)(posting.Document - next));
            next = posting.Document + 1;
            WriteMask(codes, PlaceCodes.MaskOf(posting));
            WriteFields(posting, codes.IsUnary);
        }
    }

    private void WriteCodes(PlaceCodes codes)
    {
        _bits.Gamma((uint)codes.Masks.Length);
        foreach (var mask in codes.Masks) _bits.Bits(mask, SearchField.Count);
        _bits.Bits(codes.IsUnary ? 1u : 0u, 1);
    }

    private void WriteMask(PlaceCodes codes, uint mask)
    {
        var rank = Array.IndexOf(codes.Masks, mask);
        _bits.Rice(0, (uint)(rank < 0 ? codes.Masks.Length : rank));
        if (rank < 0) _bits.Bits(mask, SearchField.Count);
    }

    private void WriteFields(Posting posting, bool isUnary)
    {
        for (var field = 0; field < SearchField.Count; field++)
        {
            if (posting.Count(field) is not (var count and > 0)) continue;
            if (isUnary) _bits.Rice(0, (uint)count - 1);
            else _bits.Gamma((uint)count);
            _bits.Rice(SearchField.All[field].Rice, (uint)lengths[posting.Document * SearchField.Count + field]);
        }
    }
}
