namespace SiteGen.Search;

/// <summary>That a term stands in a document, and how often in each field, in eight bytes: an archive of 30,000 items has millions of them.</summary>
/// <param name="Bits">22 bits of document number (four million documents), then the counts of the fields in their order, as many bits each as <see cref="Widths"/> says.</param>
internal readonly record struct Posting(ulong Bits) : IComparable<Posting>
{
    /// <summary>By document.</summary>
    public int CompareTo(Posting other) => Bits.CompareTo(other.Bits);

    private static ReadOnlySpan<int> Widths => [5, 8, 4, 4, 11, 10];

    private static ReadOnlySpan<int> Shifts => [37, 29, 25, 21, 10, 0];

    /// <summary>The document's number.</summary>
    public int Document => (int)(Bits >> 42);

    /// <summary>How often the term stands in a field; 0 when it does not.</summary>
    public int Count(int field) => (int)(Bits >> Shifts[field]) & Largest(field);

    /// <summary>A posting with no counts yet.</summary>
    public static Posting In(int document) => new((ulong)document << 42);

    /// <summary>The same with more of one field; beyond what fits, the largest count that does.</summary>
    /// <remarks>A word stands more than 30 times in a title, or 2,000 times in a text, only where somebody tries; lunr's weight hardly grows beyond ten.</remarks>
    public Posting Plus(int field, int count)
    {
        var sum = Math.Min(Count(field) + count, Largest(field));
        return new Posting((Bits & ~((ulong)Largest(field) << Shifts[field])) | ((ulong)sum << Shifts[field]));
    }

    private static int Largest(int field) => (1 << Widths[field]) - 1;
}
