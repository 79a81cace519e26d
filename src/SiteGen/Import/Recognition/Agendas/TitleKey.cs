namespace SiteGen.Import.Recognition.Agendas;

/// <summary>Compares titles as a reader would: case, signs, blanks and marks of type do not matter.</summary>
internal static class TitleKey
{
    /// <summary>Letters and figures alone, small.</summary>
    public static string Of(string title) => string.Concat(TitleMarks.Split(title).Title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>How much two titles have in common, 0 to 1: the share of pairs of neighbouring letters (Dice).</summary>
    public static double Likeness(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        if (a.Length < 2 || b.Length < 2) return a == b ? 1 : 0;
        var pairs = Pairs(a).CountBy(pair => pair).ToDictionary();
        var shared = 0;
        foreach (var pair in Pairs(b))
        {
            if (pairs.GetValueOrDefault(pair) == 0) continue;
            pairs[pair]--;
            shared++;
        }

        return 2.0 * shared / (a.Length + b.Length - 2);
    }

    private static IEnumerable<string> Pairs(string key) => Enumerable.Range(0, key.Length - 1).Select(i => key.Substring(i, 2));
}
