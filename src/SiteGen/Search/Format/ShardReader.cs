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
        for (int i = 0, next = 0; i < count; i++)
        {
            var document = next + (int)_bits.Rice(k);
            next = document + 1;
            postings.Add(Fields(Posting.In(document)));
        }
    }

    private Posting Fields(Posting posting)
    {
        if (_bits.Bits(1) == 1) return Field(posting, SearchField.Text);
        if (_bits.Bits(1) == 1) return Field(posting, SearchField.Compound);
        if (_bits.Bits(1) == 1) return Field(posting, SearchField.Decision);
        var mask = _bits.Bits(SearchField.Count);
        for (var field = 0; field < SearchField.Count; field++)
        {
            if ((mask >> (SearchField.Count - 1 - field) & 1) == 1) posting = Field(posting, field);
        }

        return posting;
    }

    private Posting Field(Posting posting, int field)
    {
        var with = posting.Plus(field, (int)_bits.Gamma());
        _bits.Rice(SearchField.All[field].Rice);
        return with;
    }
}
