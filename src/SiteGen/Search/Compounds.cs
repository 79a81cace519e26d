using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>
/// Long words that are put together from known ones: "projektudvikling" is found by "projekt" and by "udvikling". Works on terms, so the
/// last part is known in all its inflections, and knows no more than the archive itself: a part is a word that stands on its own in
/// several items. A wrong guess costs little, since the field counts half a word of the text.
/// </summary>
/// <param name="terms">All terms.</param>
/// <param name="documents">In how many documents each term stands on its own.</param>
/// <param name="links">Letters that join the parts in this language.</param>
internal sealed class Compounds(TermTable terms, int[] documents, ImmutableArray<string> links)
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;

    // A word of three letters begins or ends many words by chance, so it must be a common one.
    private const int DocumentsOfPart = 2;
    private const int DocumentsOfShortPart = 8;

    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);

    /// <summary>The letters between the parts, by language; none for languages that do not write compounds as one word.</summary>
    public static ImmutableArray<string> LinksOf(string language) => language switch
    {
        "da" or "no" => ["", "s", "e"],
        "sv" => ["", "s"],
        "de" => ["", "s", "n", "en", "es", "er"],
        "nl" => ["", "s", "en"],
        _ => [],
    };

    /// <summary>The parts of every term as terms, longest compounds' own parts too; null for most.</summary>
    /// <param name="words">The archive's words in the letters of the index, each with its term: a first part keeps its inflection.</param>
    public int[]?[] Find(IEnumerable<(string Word, int Term)> words)
    {
        var parts = new int[]?[terms.Count];
        if (links.IsEmpty) return parts;
        for (var term = 0; term < terms.Count; term++) Know(terms.Texts[term], term);
        foreach (var (word, term) in words) Know(word, term);

        // Parts are shorter than what they make up, so in this order theirs are known already.
        foreach (var term in Enumerable.Range(0, terms.Count).Where(term => terms.Texts[term].Length >= ShortestCompound).OrderBy(term => terms.Texts[term].Length))
        {
            if (Split(terms.Texts[term]) is not var (head, tail)) continue;
            parts[term] = [.. new[] { head, tail }.Concat(parts[head] ?? []).Concat(parts[tail] ?? []).Where(part => part != term).Distinct()];
        }

        return parts;
    }

    private void Know(string word, int term)
    {
        if (word.Length < ShortestPart || !word.All(char.IsLetter)) return;
        if (documents[term] >= (word.Length == ShortestPart ? DocumentsOfShortPart : DocumentsOfPart)) _heads.TryAdd(word, term);
    }

    /// <summary>Cut where the shorter part is longest; the second part must be a term, as the word as a whole has been stemmed.</summary>
    private (int Head, int Tail)? Split(string word)
    {
        var heads = _heads.GetAlternateLookup<ReadOnlySpan<char>>();
        (int, int)? best = null;
        var longest = 0;
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (!heads.TryGetValue(word.AsSpan(cut), out var tail) || !word.AsSpan(cut).SequenceEqual(terms.Texts[tail])) continue;
            foreach (var link in links)
            {
                var end = cut - link.Length;
                if (end < ShortestPart || Math.Min(end, word.Length - cut) <= longest || !word.AsSpan(end, link.Length).SequenceEqual(link)) continue;
                if (!heads.TryGetValue(word.AsSpan(0, end), out var head)) continue;
                (best, longest) = ((head, tail), Math.Min(end, word.Length - cut));
            }
        }

        return best;
    }
}
