namespace SiteGen.Search;

/// <summary>Reads the postings of a shard that was published, so that an edit need not go through the archive to write it anew.</summary>
/// <param name="bytes">The shard.</param>
internal ref struct ShardReader(ReadOnlySpan<byte> bytes)
{
    private BitReader _bits = new(bytes);

    /// <summary>How many terms it holds. Read this first.</summary>
    public int Start() => (int)_bits.Gamma() - 1;

    /// <summary>Takes in the postings of the next term, for which there is room after <see cref="Start"/>.</summary>
    public void Next(List<Posting> postings)
    {
        _bits.Gamma();
        for (var own = _bits.Gamma() - 1; own > 0; own--) _bits.Bits(8);
        var count = (int)_bits.Gamma();
        var k = (int)_bits.Bits(5);
        var codes = count < PlaceCodes.Many ? PlaceCodes.Usual : Codes();
        for (int i = 0, next = 0; i < count; i++)
        {
            var document = next + (int)_bits.Rice(k);
            next = document + 1;
            var rank = _bits.Rice(0);
            postings.Add(Fields(Posting.In(document), rank < codes.Masks.Length ? codes.Masks[rank] : _bits.Bits(SearchField.Count), codes.IsUnary));
        }
    }

    private PlaceCodes Codes()
    {
        var masks = new uint[_bits.Gamma()];
        for (var rank = 0; rank < masks.Length; rank++) masks[rank] = _bits.Bits(SearchField.Count);
        return new PlaceCodes(masks, _bits.Bits(1) == 1);
    }

    private Posting Fields(Posting posting, uint mask, bool isUnary)
    {
        for (var field = 0; field < SearchField.Count; field++)
        {
            if ((mask & PlaceCodes.MaskOf(field)) == 0) continue;
            posting = posting.Plus(field, (int)(isUnary ? _bits.Rice(0) + 1 : _bits.Gamma()));
            _bits.Rice(SearchField.All[field].Rice);
        }

        return posting;
    }
}
