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
        if (posting.FieldAlone is var alone and >= 0 && AloneCode(alone) is var (code, length))
        {
            _bits.Bits(code, length);
            WriteField(posting, alone);
            return;
        }

        // Three zeros and the mask in one.
        var mask = 0u;
        for (var field = 0; field < SearchField.Count; field++) mask = mask << 1 | (posting.Count(field) > 0 ? 1u : 0u);
        _bits.Bits(mask, SearchField.Count + 3);
        for (var field = 0; field < SearchField.Count; field++)
        {
            if (posting.Count(field) > 0) WriteField(posting, field);
        }
    }

    /// <summary>Short codes for the places where most words stand.</summary>
    private static (uint Code, int Length)? AloneCode(int field) => field switch
    {
        SearchField.Text => (1, 1),
        SearchField.Compound => (1, 2),
        SearchField.Decision => (1, 3),
        _ => null,
    };

    private void WriteField(Posting posting, int field)
    {
        _bits.Gamma((uint)posting.Count(field));
        _bits.Rice(SearchField.All[field].Rice, (uint)lengths[posting.Document * SearchField.Count + field]);
    }
}
