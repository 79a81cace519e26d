using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition;

/// <summary>Proposes an item's type where the title marks none: from what the recommendation asks for, the outcome, the title. Always marked for a person.</summary>
internal static partial class ItemTypes
{
    [GeneratedRegex(@"\b(?:godkender|godkendes|vælger|beslutter|besluttes|vedtager|vedtages|bevilger|bevilges|tiltræder|tiltrædes|udpeger|tager stilling|meddeles|gives|imødekommes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForDecision { get; }

    [GeneratedRegex(@"\bdrøft(?:er|es|e)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForDiscussion { get; }

    [GeneratedRegex(@"\btil efterretning\b|\btil orientering\b|\borienter\w*", RegexOptions.IgnoreCase)]
    private static partial Regex AsksToTakeNote { get; }

    [GeneratedRegex(@"^(?:eventuelt|evt\.?|meddelelser|nyt fra|bordet rundt|orientering|opfølgning|siden sidst|gensidig orientering)", RegexOptions.IgnoreCase)]
    private static partial Regex TellingTitle { get; }

    /// <summary>The type.</summary>
    /// <param name="recommendation">Words of the recommendation; empty when there is none.</param>
    /// <param name="outcome">The outcome; null when there is none.</param>
    /// <param name="title">The title.</param>
    public static Fact Propose(string recommendation, string? outcome, string title)
    {
        foreach (var (asks, type) in new[] { (AsksForDecision, "decision"), (AsksForDiscussion, "discussion"), (AsksToTakeNote, "information") })
        {
            if (asks.Match(recommendation) is { Success: true } match) return Fact.Concluded(type, Doubts.TypeProposed(match.Value));
        }

        var fromOutcome = outcome switch { null => null, "noted" => "information", "discussed" => "discussion", _ => "decision" };
        if (fromOutcome is not null) return Fact.Concluded(fromOutcome, Doubts.TypeProposed($"outcome: {outcome}"));
        if (TellingTitle.Match(title) is { Success: true } telling) return Fact.Concluded("information", Doubts.TypeProposed(telling.Value));
        if (title.StartsWith("Drøftelse", StringComparison.OrdinalIgnoreCase)) return Fact.Concluded("discussion", Doubts.TypeProposed("Drøftelse"));
        return title.StartsWith("Godkendelse", StringComparison.OrdinalIgnoreCase) ? Fact.Concluded("decision", Doubts.TypeProposed("Godkendelse")) : Fact.Concluded("information", Doubts.TypeGuessed);
    }
}
