using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>A lettered or numbered recommendation against its decision: each point is decided, and each point decided was recommended.</summary>
internal static partial class LetterCheck
{
    // "A. …", "- b) …", "Ad c. …", "Punkt 2: …" at the beginning of a line; deeper lists are parts of a point.
    [GeneratedRegex(@"^ {0,3}(?:[-+] +)?(?:(?:ad|punkt|pkt\.?|litra) +)?(?<mark>[a-zæøå]|\d{1,2})(?<sign>[.):]) *(?=\S)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Point { get; }

    // Any way to name a point within a sentence: "A", "b)", "punkt c", "A-C", "a til c".
    [GeneratedRegex(@"(?<![\p{L}\d])(?<from>[a-zæøå]|\d{1,2})[.)]? ?(?:-|–|til) ?(?<to>[a-zæøå]|\d{1,2})(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Range { get; }

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?<mark>[A-ZÆØÅ]|\d{1,2})(?![\p{L}\d])|(?<mark>[a-zæøå])[).:]|(?:ad|punkt|punkterne|pkt\.?|litra|og|samt|,) *(?<mark>[a-zæøå])(?![\p{L}\d]))")]
    private static partial Regex Mention { get; }

    [GeneratedRegex(@"øvrig|resten|samtlige|alle (?:punkter|at-punkter)|hele indstillingen|desuden|yderligere|endvidere|supplerende|herudover|derudover|otherwise|the rest|in addition", RegexOptions.IgnoreCase)]
    private static partial Regex SaysMore { get; }

    /// <summary>Adds SG1112, SG1113 and SG1114.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        var recommendation = text.With(SectionRole.Recommendation);
        var decision = text.With(SectionRole.Decision);
        var recommended = recommendation is null ? [] : Points(recommendation);
        var decided = decision is null ? [] : Points(decision);
        if (recommendation is not null) CheckRow(recommendation, recommended, diagnostics);
        if (decision is not null) CheckRow(decision, decided, diagnostics);

        // One decision on everything ("Godkendt.") needs no letters; one point alone is no list.
        if (!text.Meeting.HasMinutes || recommended.Count < 2 || decided.Count == 0 || recommended[0].IsLetter != decided[0].IsLetter) return;
        if (SaysMore.IsMatch(decision!.Words)) return;
        var named = NamedIn(decision.Words);
        foreach (var point in recommended.Where(point => !named.Contains(point.Mark))) diagnostics.Add(DiagnosticCodes.PointUndecided(recommendation!.At(point.Offset), point.Written));
        foreach (var point in decided.Where(point => recommended.All(other => other.Mark != point.Mark))) diagnostics.Add(DiagnosticCodes.PointNotRecommended(decision.At(point.Offset), point.Written));
    }

    /// <summary>Points that skip one, which the page would number on as if nothing were missing.</summary>
    private static void CheckRow(Passage text, List<ListPoint> points, DiagnosticBag diagnostics)
    {
        // In Markdown all points of a numbered list may be written as 1.
        if (points.Count < 2 || points.All(point => point.Mark == points[0].Mark)) return;
        foreach (var (before, point) in points.Zip(points.Skip(1)))
        {
            if (point.Ordinal != before.Ordinal + 1) diagnostics.Add(DiagnosticCodes.PointOutOfOrder(text.At(point.Offset), point.Written, before.Written));
        }
    }

    /// <summary>The points of the text's list; none when it has no list that begins at its first letter or number, or several.</summary>
    private static List<ListPoint> Points(Passage text)
    {
        var all = Point.Matches(text.Words).Select(match => new ListPoint(match.Groups["mark"].Value, match.Groups["mark"].Index, match.Groups["sign"].Value[0])).ToList();
        if (all.Count == 0) return [];
        var points = all.Where(point => point.IsLetter == all[0].IsLetter && point.Sign == all[0].Sign).ToList();
        var isOneList = points[0].Ordinal == 1 && (points.Count(point => point.Ordinal == 1) == 1 || points.All(point => point.Ordinal == 1));
        return isOneList && points.Count == all.Count ? points : [];
    }

    private static HashSet<string> NamedIn(string words)
    {
        var named = Mention.Matches(words).Select(match => match.Groups["mark"].Value.ToLowerInvariant()).ToHashSet();
        named.UnionWith(Point.Matches(words).Select(match => match.Groups["mark"].Value.ToLowerInvariant()));
        foreach (Match range in Range.Matches(words))
        {
            var (from, to) = (new ListPoint(range.Groups["from"].Value, 0, '.'), new ListPoint(range.Groups["to"].Value, 0, '.'));
            if (from.IsLetter != to.IsLetter) continue;
            for (var ordinal = from.Ordinal; ordinal <= to.Ordinal; ordinal++) named.Add(from.IsLetter ? $"{(char)('a' + ordinal - 1)}" : $"{ordinal}");
        }

        return named;
    }

    /// <param name="Written">Letter or number as written.</param>
    /// <param name="Offset">Where it stands.</param>
    /// <param name="Sign">What stands behind it.</param>
    private sealed record ListPoint(string Written, int Offset, char Sign)
    {
        public string Mark => Written.ToLowerInvariant();

        public bool IsLetter => !char.IsAsciiDigit(Written[0]);

        public int Ordinal => IsLetter ? Mark[0] - 'a' + 1 : int.Parse(Written, CultureInfo.InvariantCulture);
    }
}
