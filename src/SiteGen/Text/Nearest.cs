namespace SiteGen.Text;

/// <summary>Finds what somebody probably meant: "did you mean …?"</summary>
public static class Nearest
{
    // Nobody mistypes a longer word, and comparing two long ones takes long.
    private const int LongestWord = 100;

    /// <summary>
    /// The candidate with the fewest differing letters (Damerau–Levenshtein, case ignored); null when none is near enough: at most
    /// one difference for up to four letters, two for up to eight, otherwise a third of the length, and never as many as the word has letters.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return null;
        var allowed = word.Length <= 4 ? 1 : word.Length <= 8 ? 2 : word.Length / 3;
        var lower = word.ToLowerInvariant();
        var (nearest, least) = ((string?)null, Math.Min(allowed, word.Length - 1) + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed) continue;
            var distance = Distance(lower, candidate.ToLowerInvariant(), most: least);
            if (distance > least || (distance == least && (nearest is null || string.CompareOrdinal(candidate, nearest) >= 0))) continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many letters differ; when it is more than <paramref name="most"/>, only that it is more.</summary>
    private static int Distance(string a, string b, int most)
    {
        // Three rows of the table are enough: the one being filled and the two before it.
        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        var earlier = rows[..(b.Length + 1)];
        var before = rows.Slice(b.Length + 1, b.Length + 1);
        var row = rows[(2 * (b.Length + 1))..];
        for (var j = 0; j <= b.Length; j++) before[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(before[j] + 1, row[j - 1] + 1), before[j - 1] + cost);

                // Two neighbours swapped are one slip of the fingers, not two.
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], earlier[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // No later row can be less than the two before it.
            if (Math.Min(least, leastBefore) > most) return most + 1;
            leastBefore = least;
            var spare = earlier;
            earlier = before;
            before = row;
            row = spare;
        }

        return before[b.Length];
    }
}
