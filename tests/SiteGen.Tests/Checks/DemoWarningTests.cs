using SiteGen.Tests.SourceEquality;

namespace SiteGen.Tests.Checks;

/// <summary>
/// The two real minutes have slips, which their retelling keeps on purpose. The checks find these and nothing else; each line here was looked
/// at by hand against the minutes (seeds/README.md lists the slips).
/// </summary>
public class DemoWarningTests
{
    private const string Rar = "input/minutes/rar-nordjylland/2023-09-28";
    private const string Rebild = "input/minutes/rebild-lar/2024-06-25";

    [Fact]
    public void The_demonstration_is_told_exactly_the_slips_of_the_real_minutes() =>
        Demo.Site.Diagnostics.Select(fault => $"{fault.Code} {fault.At}").ShouldBe(
        [
            // Anne Emdal Arba is listed under 2.1.1 and presents under 0.1.2.
            $"SG1127 {Rar}/0.1.2-varslingsindsats.md:11:12",

            // "25. august 2024" beside a link of 2023-08-25.
            $"SG1105 {Rar}/2.3.1-karriere-bootcamp.md:29:48",

            // Marked as a decision (B); the council took note.
            $"SG1106 {Rar}/3.1.1-kommunikation.md:7:10",

            // A recommendation, and no decision in the minutes.
            $"SG1109 {Rar}/3.3.1-orientering.md:14:1",

            // The recommendation asks for a decision, the decision reads "Taget til efterretning."
            $"SG1106 {Rebild}/4-faellesseminar-2024.md:8:10",

            // By the table new job orders fell by 56 or 17,8 %.
            $"SG1119 {Rebild}/6-beskaeftigelsesplan-2023.md:41:25",
            $"SG1119 {Rebild}/6-beskaeftigelsesplan-2023.md:41:60",
            $"SG1119 {Rebild}/6-beskaeftigelsesplan-2023.md:43:15",
        ]);

    [SourceFact]
    public void The_fall_of_job_orders_is_told_in_the_real_minutes_own_words()
    {
        var lines = Sources.Read("rebild-lar-2024-06-25.txt").Split('\n');
        var table = lines.SkipWhile(line => !line.StartsWith("År\t", StringComparison.Ordinal)).TakeWhile(line => line.Contains('\t')).Select(line => $"| {line.Replace("\t", " | ")} |").ToList();
        table.Insert(1, "| --- | --- | --- | --- |");
        var told = lines.Where(line => line.Contains("8,4%", StringComparison.Ordinal));
        using var site = new SiteUnderTest().WithItem("1", "outcome: noted", $"## Sagsfremstilling\n\n{string.Join('\n', table)}\n\n{string.Join("\n\n", told)}\n\n## Beslutning\n\nTaget til efterretning.\n").WithMeeting("status: draft");

        site.AllFaults().Where(fault => fault.StartsWith("SG1119", StringComparison.Ordinal)).ShouldBe(
            Enumerable.Repeat("input/minutes/byraadet/2024-01-30/1-punkt.md", 2).SelectMany((path, i) => Enumerable.Repeat($"SG1119 {path}:{18 + (2 * i)}", i == 0 ? 2 : 1)));
    }

    [SourceFact]
    public void The_year_beside_the_link_is_told_in_the_real_minutes_own_words()
    {
        // The minutes have the address in a paragraph of its own, below the sentence that tells of it.
        var told = Sources.Read("rar-nordjylland-2023-09-28.txt").Split("\n\n").SkipWhile(text => !text.Contains("25. august 2024", StringComparison.Ordinal)).Take(2);
        using var site = new SiteUnderTest().WithItem("1", "outcome: approved", $"## Sagsfremstilling\n\n{string.Join("\n\n", told)}\n\n## Beslutning\n\nGodkendt.\n");

        site.AllFaults().Count(fault => fault.StartsWith("SG1105", StringComparison.Ordinal)).ShouldBe(1);
    }
}
