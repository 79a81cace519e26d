using SiteGen.Import.Fidelity;

namespace SiteGen.Import.Recognition;

/// <summary>What a line says besides the facts that were read from it: a line is used up only when nothing is left.</summary>
internal static class Leftover
{
    // Words that tie date, time, place and name together, and say nothing that the facts do not say.
    private const string Glue =
        "af fra for til i på den d kl klokken ca møde mødet mødes s referat mødereferat dagsorden protokol beslutningsprotokol beslutningsreferat holdes afholdes holdt afholdt hos ved sluttede sluttet slut hævet hæves blev starter start "
        + "mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen dato tid og";

    /// <summary>The words of <paramref name="text"/> that stand neither in <paramref name="understood"/> nor among the words that only tie together.</summary>
    public static IReadOnlyList<string> Of(string text, params ReadOnlySpan<string?> understood)
    {
        var known = new HashSet<string>(Words.In(Glue), StringComparer.OrdinalIgnoreCase);
        foreach (var part in understood)
        {
            // A name in the genitive is the same name.
            foreach (var word in Words.In(part ?? "")) known.UnionWith([word, word + "s"]);
        }

        return [.. Words.In(text).Where(word => !known.Contains(word) && !IsMeetingOf(word, known))];
    }

    // "skolebestyrelsesmøde" once the body is known to be "skolebestyrelse".
    private static bool IsMeetingOf(string word, HashSet<string> known) =>
        word.EndsWith("møde", StringComparison.OrdinalIgnoreCase) && word[..^4].TrimEnd('s') is { Length: > 3 } body && known.Any(name => name.TrimEnd('s', 'n').Equals(body, StringComparison.OrdinalIgnoreCase));
}
