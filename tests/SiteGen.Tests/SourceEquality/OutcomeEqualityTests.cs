namespace SiteGen.Tests.SourceEquality;

/// <summary>Each item's outcome agrees with the words of its decision.</summary>
public class OutcomeEqualityTests
{
    // Words of the decisions in the two minutes and the outcome they mean; the first that a decision holds counts.
    private static readonly (string Words, string Outcome, string Badge)[] Meaning =
    [
        ("blev udsat", "postponed", "Udsat"),
        ("Godkendt.", "approved", "Godkendt"),
        ("godkendte", "approved", "Godkendt"),
        ("tilbyder sig som tovholder", "approved", "Godkendt"),
        ("Rådet besluttede", "asRecommended", "Som indstillet"),
        ("Drøftet.", "discussed", "Drøftet"),
        ("til efterretning", "noted", "Taget til efterretning"),
        ("gav orientering", "noted", "Taget til efterretning"),
        ("kvitterede for", "discussed", "Drøftet"),
    ];

    [SourceFact]
    public void The_outcomes_of_RAR_Nordjylland_are_what_was_decided() => Check("rar-nordjylland", "2023-09-28", RarSource.Items);

    [SourceFact]
    public void The_outcomes_of_Rebild_are_what_was_decided() => Check("rebild-lar", "2024-06-25", RebildSource.Items);

    [SourceFact]
    public void Only_the_two_items_without_a_decision_have_no_outcome() =>
        RarSource.Items.Concat(RebildSource.Items).Where(item => item.Decision.Length == 0).Select(item => item.Number).ShouldBe(["3.3.1", "3.4.1"]);

    private static void Check(string body, string day, IReadOnlyList<SourceItem> sources)
    {
        foreach (var source in sources)
        {
            var item = Demo.Meeting(body).Items.Single(item => item.Number == source.Number);
            var badge = Demo.Page($"{body}/{day}/punkt-{source.Number}/index.html").QuerySelector(".decision .badge");
            if (source.Decision.Length == 0)
            {
                item.Outcome.ShouldBeNull(source.Number);
                item.Decision.ShouldBeNull(source.Number);
                badge.ShouldBeNull(source.Number);
                continue;
            }

            var (_, outcome, words) = Meaning.First(meaning => source.Decision.Contains(meaning.Words, StringComparison.Ordinal));
            item.Outcome!.Id.ShouldBe(outcome, source.Number);
            badge!.TextContent.ShouldContain(words, customMessage: source.Number);
        }
    }
}
