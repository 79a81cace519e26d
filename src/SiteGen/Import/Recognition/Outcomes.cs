using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Recognition;

/// <summary>
/// Proposes the outcome of an item from the words of its decision. The rules are few and stated in docs/import.md; the first that fits
/// wins, and a decision that fits several, or only a weak one, is marked for a person.
/// </summary>
internal static class Outcomes
{
    // From what stops an item, over what changes it, to what only takes note of it.
    private static readonly Rule[] Rules =
    [
        new("withdrawn", @"\b(?:taget|tages|tog|trukket|trak) (?:punktet |sagen )?af (?:dagsordenen|dagsorden)|\b(?:punktet|sagen) (?:udgår|udgik|er udgået)|\btrukket tilbage\b"),
        new("postponed", @"\b(?:udsat|udsættes|udsatte|udskudt|udskydes|udskød|genoptages på)\b"),
        new("rejected", @"\bikke (?:godkendt|tiltrådt|imødekommet|vedtaget)\b|\bgodkend\w+ ikke\b|\bk(?:an|unne) ikke (?:godkend\w*|tiltræd\w*|imødekomm\w*)|\b(?:afvist|afviste|afvises|forkastet|forkastede|nedstemt|afslag|afslået|bortfalder)\b|\bimødekommes ikke\b"),
        new("amended", @"\b(?:godkendt|godkendte|vedtaget|vedtog|tiltrådt|tiltrådte)\b[^.]{0,80}\b(?:ændring|ændringer|tilføjelse|tilføjelser|justering|justeringer|præcisering|rettelse|rettelser|ændringsforslag)\b"),
        new("asRecommended", @"\b(?:som|jf\.) indstill(?:et|ingen)\b|\bindstillingen\b[^.]{0,30}\b(?:tiltrådt|godkendt|vedtaget|følges|fulgt|tiltrædes|godkendes)\b|\b(?:tiltrådte|godkendte|følger|fulgte|tiltræder|godkender) (?:\p{L}+s )?indstilling(?:en)?\b|\bi overensstemmelse med indstillingen\b"),
        new("elected", @"\b(?:blev valgt|valgt(?:es)?|valgte|genvalgt|konstituere\w*|konstitueret|udpeget|udpegede|udpegedes)\b"),
        new("approved", @"\b(?:godkendt|godkendte|godkendtes|godkendes|godkender|vedtaget|vedtog|vedtoges|bevilget|bevilgede|imødekommet|imødekom|tiltrådt|tiltrådte|tiltrædes)\b"),
        new("referred", @"\b(?:oversendt|oversendes|oversendte|fremsendes|videresendes|henvist|henvises)\b|\bsend(?:es|t|te|er)? (?:videre til|i høring|til (?:byrådet|økonomiudvalget|udvalget|høring))|\banbefal(?:es|er|ede) (?:over for )?(?:byrådet|økonomiudvalget|kommunalbestyrelsen|regionsrådet)\b"),
        new("approved", @"\b(?:tilbyder sig|påtager sig|vil gerne (?:være|stå for))\b") { IsWeak = true },
        new("asRecommended", @"\bbeslutte(?:de|t|r)\b") { IsWeak = true, NeedsRecommendation = true },
        new("approved", @"\bbeslutte(?:de|t)\b") { IsWeak = true },
        new("noted", @"\btil efterretning\b|\b(?:taget|tog|tager) til orientering\b|\b(?:orienterede|orienteret|gav orientering|gav en orientering|blev orienteret|til orientering)\b"),
        new("discussed", @"\b(?:drøftet|drøftede|drøftedes|blev drøftet)\b"),
        new("discussed", @"\b(?:kvitterede|takkede)\b") { IsWeak = true },
    ];

    /// <summary>The outcome; null when the decision fits no rule.</summary>
    /// <param name="decision">The words of the decision.</param>
    /// <param name="hasRecommendation">Whether the item has a recommendation that the decision may follow.</param>
    public static Fact? Propose(string decision, bool hasRecommendation)
    {
        var fitting = Rules.Where(rule => hasRecommendation || !rule.NeedsRecommendation)
            .Select(rule => (Rule: rule, Match: rule.Shape.Match(decision))).Where(found => found.Match.Success).ToList();
        if (fitting.Count == 0) return null;
        var (rule, match) = fitting[0];
        var others = fitting.Skip(1).Where(found => found.Rule.Outcome != rule.Outcome && !found.Rule.IsWeak && found.Rule.Shape.Matches(decision).Any(other => other.Index >= match.Index + match.Length || other.Index + other.Length <= match.Index)).Select(found => found.Rule.Outcome).Distinct().ToList();
        var doubt = others.Count > 0 ? Doubts.OutcomesCompete(string.Join(", ", others)) : rule.IsWeak ? Doubts.Proposed(match.Value) : (LocalText?)null;
        return new Fact(rule.Outcome, [], doubt);
    }

    /// <summary>Outcome and pattern of each rule in their order, for the test that holds the documentation to them.</summary>
    public static IEnumerable<(string Outcome, bool IsWeak)> Stated => Rules.Select(rule => (rule.Outcome, rule.IsWeak));

    private sealed record Rule(string Outcome, string Words)
    {
        public Regex Shape { get; } = new(Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        /// <summary>True when the words are said of other outcomes too.</summary>
        public bool IsWeak { get; init; }

        public bool NeedsRecommendation { get; init; }
    }
}
