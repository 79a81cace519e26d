using System.Text;
using SiteGen.Output;

namespace SiteGen.Tests.Reading;

/// <summary>What may not be public is nowhere in the output: searched for byte by byte in every file that is made.</summary>
public class ClosedItemTests
{
    private const string Secret = "Hemmelig-Sag-4711";

    [Fact]
    public void A_closed_item_shows_its_number_title_and_ground()
    {
        using var site = new SiteUnderTest().WithMeetingFile("7-lukket.md", Closed(""));

        var page = site.Page("byraadet/2024-01-30/punkt-7/index.html");

        page.ShouldContain("Lukket punkt");
        page.ShouldContain("Personsag");
        page.ShouldContain("Styrelseslovens §\u00A010");
    }

    [Fact]
    public void Front_matter_that_may_tell_what_a_closed_item_is_about_is_nowhere_in_the_output()
    {
        using var site = new SiteUnderTest()
            .With("input/vocabulary.yml", $"topics:\n  skjult: {{da: {Secret}-emne}}\n")
            .WithMeetingFile("attachments/bilag.txt", Secret)
            .WithMeetingFile("7-lukket.md", Closed($"""
                case: {Secret}
                decidedBy: {Secret}
                topics: [skjult]
                presenters: [{Secret}]
                absent: [{Secret}]
                outcome: approved
                votes: {"{"}for: [{Secret}]{"}"}
                attachments: [{"{"}title: {Secret}, file: attachments/bilag.txt{"}"}]
                followUp: [{"{"}what: {Secret}{"}"}]
                """));

        var result = site.Build();

        result.HasErrors.ShouldBeFalse();
        FilesHolding(result.Files, Secret).ShouldBeEmpty();
    }

    [Fact]
    public void Text_in_a_closed_item_stops_the_build()
    {
        using var site = new SiteUnderTest().WithMeetingFile("7-lukket.md", Closed("", $"\n## Sagsfremstilling\n\n{Secret}\n"));

        site.Faults().ShouldBe(["SG0503 input/minutes/byraadet/2024-01-30/7-lukket.md:12"]);
        site.Build().Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_item_may_publish_its_decision_and_nothing_else()
    {
        using var site = new SiteUnderTest().WithMeetingFile("7-lukket.md", Closed("publishDecision: true\noutcome: approved", "\n## Beslutning\n\nByrådet godkendte salget.\n"));

        var page = site.Page("byraadet/2024-01-30/punkt-7/index.html");

        page.ShouldContain("Byrådet godkendte salget.");
        page.ShouldContain("Styrelseslovens §\u00A010");
    }

    [Fact]
    public void An_embargoed_meeting_is_nowhere_in_the_output_until_its_moment()
    {
        using var site = new SiteUnderTest()
            .WithMeeting($"status: approved\npublished: 2026-11-22T14:00\nplace: {Secret}")
            .WithMeetingFile("attachments/bilag.txt", Secret)
            .WithItem("1", $"outcome: approved\ncase: {Secret}\nattachments: [{{title: {Secret}, file: attachments/bilag.txt}}]", $"## Beslutning\n\n{Secret}\n");
        var justBefore = new DateTimeOffset(2026, 11, 22, 13, 59, 0, TimeSpan.FromHours(1));

        var before = site.Build(justBefore);
        var after = site.Build(justBefore.AddMinutes(1));

        before.HasErrors.ShouldBeFalse();
        before.Counts.Embargoed.ShouldBe(1);
        FilesHolding(before.Files, Secret).ShouldBeEmpty();
        before.Files.ShouldNotContain(file => file.Path.Contains("2024-01-30"));
        FilesHolding(after.Files, Secret).ShouldNotBeEmpty();
    }

    private static IEnumerable<string> FilesHolding(IEnumerable<OutputFile> files, string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        return files.Where(file => file.Make().Span.IndexOf(bytes) >= 0 || file.Path.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(file => file.Path);
    }

    private static string Closed(string more, string text = "") =>
        $"---\nnumber: \"7\"\ntitle: Personsag\ntype: decision\naccess: closed\nground: Styrelseslovens § 10\n{more}\n---\n{text}";
}
