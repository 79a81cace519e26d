using System.Text.RegularExpressions;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;
using SiteGen.Model;

namespace SiteGen.Import.Recognition;

/// <summary>
/// An item whose text has no label at all, as in the minutes of a school's board. A last paragraph that says "Godkendt." is its decision,
/// and so is a text of one sentence that tells what was decided; both are marked for a person. Other text stays as it is.
/// </summary>
internal static partial class UnlabelledText
{
    [GeneratedRegex(@"^(?:Godkendt|Taget til efterretning|Til efterretning|Drøftet|Udsat|Tiltrådt|Vedtaget|Bevilget|Afvist|Forkastet|Som indstillet|Indstillingen|Punktet (?:blev |er )?(?:udsat|udgår|drøftet|godkendt)|Dagsordenen (?:blev |er )?godkendt|(?:\p{L}+ )?(?:byrådet|bestyrelsen|skolebestyrelsen|udvalget|økonomiudvalget|regionsrådet|rådet|kommunalbestyrelsen) (?:godkendte|tog|besluttede|vedtog|drøftede|tiltrådte|udsatte|valgte|bevilgede))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReadsAsDecision { get; }

    /// <summary>The lines with a gap before a decision that stands right below other text.</summary>
    public static List<SourceLine> WithGaps(IReadOnlyList<SourceLine> lines)
    {
        var result = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (result.Count > 0 && !result[^1].IsBlank && ReadsAsDecision.IsMatch(line.Plain) && (result[^1].Plain.EndsWith('.') || ListMark.Of(result[^1].Text) is not null)) result.Add(new SourceLine(line.Number, ""));
            result.Add(line);
        }

        return result;
    }

    /// <summary>Moves a decision under its heading, or notes that the text has none.</summary>
    public static void Settle(ItemDraft item, string language)
    {
        if (item.Sections.FirstOrDefault() is not { Blocks.Count: > 0 } text) return;
        var at = text.Blocks.FindIndex(block => ReadsAsDecision.IsMatch(block.Lines[0].Text));
        if (at < 0)
        {
            item.Doubts.Add(Doubts.TextWithoutHeading);
            return;
        }

        var decision = new SectionDraft(new Fact(FieldLabels.HeadingOf(SectionRole.Decision, language)!, []), SectionRole.Decision);
        decision.Blocks.AddRange(text.Blocks[at..]);
        text.Blocks.RemoveRange(at, text.Blocks.Count - at);
        if (text.Blocks.Count == 0) item.Sections.Remove(text);
        item.Sections.Add(decision);
        var proposed = Outcomes.Propose(string.Join('\n', decision.Blocks.SelectMany(block => block.Lines).Select(line => line.Text)), hasRecommendation: false);
        item.Outcome = new Fact(proposed?.Text ?? "", [], Doubts.DecisionWithoutHeading);
    }
}
