namespace SiteGen.Search;

/// <summary>The parts of compounds with the parts of these, from where each compound is cut in two. Safe from any thread.</summary>
/// <param name="terms">The terms.</param>
/// <param name="heads">The first part of each; -1 when it is no compound.</param>
/// <param name="tails">The last part of each.</param>
internal sealed class CompoundParts(TextTable terms, int[] heads, int[] tails)
{
    private readonly int[]?[] _known = new int[]?[heads.Length];

    /// <summary>The parts of a term, each once; empty when it is no compound.</summary>
    public ReadOnlySpan<int> Of(int term) => term >= heads.Length || heads[term] < 0 ? [] : _known[term] ??= Found(term);

    private int[] Found(int term)
    {
        var (head, tail) = (heads[term], tails[term]);
        return [.. new[] { head, tail }.Concat(Inner(head)).Concat(Inner(tail)).Where(part => part != term).Distinct()];

        // A part is shorter than what it is part of, but for a stemmer that makes longer terms of words: that part is taken whole.
        int[] Inner(int part) => terms[part].Length < terms[term].Length ? Of(part).ToArray() : [];
    }
}
