using System.Text.RegularExpressions;
using SiteGen.Import.Recognition;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Import;

/// <summary>The rules that docs/import.md states are the rules that propose outcomes, in their order.</summary>
public partial class ImportDocumentationTests
{
    [GeneratedRegex(@"^\| `(?<outcome>\w+)` \| (?<words>[^|]+) \| (?<weak>weak)? ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    private static List<Match> Rows => [.. Row.Matches(Repository.Read("docs/import.md")).Cast<Match>()];

    [Fact]
    public void Every_rule_has_its_row() =>
        Rows.Select(row => (row.Groups["outcome"].Value, row.Groups["weak"].Success)).ShouldBe(Outcomes.Stated);

    [Fact]
    public void The_words_of_a_row_give_its_outcome()
    {
        foreach (var row in Rows.Where(row => !row.Groups["words"].Value.Contains(" … ", StringComparison.Ordinal)))
        {
            foreach (var words in row.Groups["words"].Value.Split(", ").Where(words => !words.StartsWith("where ", StringComparison.Ordinal)))
            {
                var hasRecommendation = row.Groups["words"].Value.Contains("where the item has a recommendation", StringComparison.Ordinal);
                var proposed = Outcomes.Propose($"Byrådet {words}.", hasRecommendation);
                (words, proposed?.Text).ShouldBe((words, row.Groups["outcome"].Value));
                if (row.Groups["weak"].Success) proposed!.Doubt.ShouldNotBeNull(words);
            }
        }
    }

    [Theory]
    [InlineData("Godkendt.", "approved", false)]
    [InlineData("Rådet godkendte planen og tog orienteringen til efterretning.", "approved", true)]
    [InlineData("Godkendt med den ændring, at møde 3 flyttes.", "amended", false)]
    [InlineData("Indstillingen kunne ikke godkendes; sagen blev udsat.", "postponed", true)]
    [InlineData("Der var kaffe.", null, false)]
    public void A_decision_has_the_outcome_of_the_first_rule_and_a_doubt_when_others_fit(string decision, string? outcome, bool isDoubtful)
    {
        var proposed = Outcomes.Propose(decision, hasRecommendation: false);

        (proposed?.Text, proposed?.Doubt is not null).ShouldBe((outcome, isDoubtful));
    }
}
