using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>What an item was for against what came of it: its type, its outcome, the words of its decision, and whether there is one at all.</summary>
internal static class OutcomeCheck
{
    // Whole sentences only: "Godkendt, idet punkt b udgår" says more than a formula, and is left alone.
    private static readonly Dictionary<string, string> Formulas = Table(
        ("noted", "taget til efterretning|til efterretning|orienteringen blev taget til efterretning|orienteringen er taget til efterretning|orientering taget til efterretning|noted"),
        ("approved", "godkendt|godkendt som indstillet|indstillingen blev godkendt|indstillingen godkendt|indstillingen godkendes|indstillingen er godkendt|indstillingen blev tiltrådt|indstillingen tiltrådt|tiltrådt|vedtaget|godkendes|approved"),
        ("postponed", "udsat|udsættes|sagen udsat|sagen blev udsat|sagen er udsat|sagen udsættes|punktet udsat|punktet blev udsat|punktet er udsat|punktet udsættes|sagen blev udsat til næste møde|udsat til næste møde|punktet blev udsat til næste møde|postponed|deferred"),
        ("rejected", "ikke godkendt|afvist|forkastet|indstillingen blev ikke godkendt|indstillingen blev forkastet|indstillingen blev afvist|forslaget blev forkastet|forslaget blev ikke vedtaget|forslaget faldt|indstillingen faldt|rejected|not approved"),
        ("withdrawn", "taget af dagsordenen|punktet blev taget af dagsordenen|sagen blev taget af dagsordenen|punktet udgik|punktet udgår|sagen udgik|udgik|udgået|withdrawn"));

    // A look that says nothing for certain (sent, neutral, a site's own) contradicts no formula.
    private static readonly string[] Certain = ["approved", "amended", "rejected", "postponed", "noted", "withdrawn"];

    /// <summary>Adds SG1106 to SG1109.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        var (meeting, item) = (text.Meeting, text.Item);
        if (!meeting.HasMinutes) return;
        var types = item.Types.Select(type => type.Id).ToList();
        if (item.Outcome is { } outcome)
        {
            if (outcome.Id == "noted" && types.Contains("decision") && !types.Contains("information") && !types.Contains("discussion"))
                diagnostics.Add(DiagnosticCodes.DecisionOnlyNoted(item.At("outcome"), outcome.Label));
            if (outcome.Kind is "approved" or "amended" or "rejected" && types is ["information"])
                diagnostics.Add(DiagnosticCodes.InformationDecided(item.At("outcome"), outcome.Label));
            if (Contradicts(text, outcome) is { } said) diagnostics.Add(DiagnosticCodes.OutcomeContradictsDecision(item.At("outcome"), outcome.Id, said));
        }

        CheckDecision(text, types, diagnostics);
    }

    /// <summary>A recommendation, or an item for decision with a text, that the minutes leave without a decision. An empty section is SG1116's.</summary>
    private static void CheckDecision(TreatedText text, List<string> types, DiagnosticBag diagnostics)
    {
        var item = text.Item;
        if (item.IsClosed || item.Decision is not null || item.Outcome is { Kind: "postponed" or "withdrawn" }) return;
        if (item.SectionWith(SectionRole.Recommendation) is { Text.IsEmpty: false } recommendation) diagnostics.Add(DiagnosticCodes.NoDecision(recommendation.At, isRecommended: true));
        else if (types.Contains("decision") && item.Sections.Any(section => !section.Text.IsEmpty)) diagnostics.Add(DiagnosticCodes.NoDecision(item.At("type"), isRecommended: false));
    }

    /// <summary>The decision's first sentence when it is a formula that tells of another outcome.</summary>
    private static string? Contradicts(TreatedText text, Term outcome)
    {
        if (!Certain.Contains(outcome.Kind) || text.Item.Decision is not { Text.FirstParagraph: { Length: > 0 } words }) return null;
        var end = words.IndexOf('.');
        var said = (end < 0 ? words : words[..end]).Trim();
        if (!Formulas.TryGetValue(said, out var kind) || kind == outcome.Kind || (kind == "approved" && outcome.Kind == "amended")) return null;

        // To approve a recommendation to take note is both.
        var isBoth = kind is "noted" or "approved" && outcome.Kind is "noted" or "approved";
        return isBoth && text.With(SectionRole.Recommendation)?.Words.Contains("efterretning", StringComparison.OrdinalIgnoreCase) != false ? null : said;
    }

    private static Dictionary<string, string> Table(params IEnumerable<(string Kind, string Sentences)> rows) => rows
        .SelectMany(row => row.Sentences.Split('|'), (row, sentence) => KeyValuePair.Create(sentence, row.Kind))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
