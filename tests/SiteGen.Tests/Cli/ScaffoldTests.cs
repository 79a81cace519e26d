using System.Text;
using SiteGen.Output;
using SiteGen.Scaffolding;

namespace SiteGen.Tests.Cli;

public class ScaffoldTests
{
    private static readonly DateOnly Day = new(2024, 11, 12);

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void A_meeting_has_every_required_key_and_names_every_other_one(string language)
    {
        var file = MeetingScaffold.Make("minutes/raad/2024-11-12", Day, new MeetingFacts(), language);

        file.Path.ShouldBe("minutes/raad/2024-11-12/meeting.md");
        var lines = Lines(file);
        lines.ShouldContain("date: 2024-11-12");
        lines.ShouldContain(line => line.StartsWith("status: agenda"));
        foreach (var key in new[] { "start", "end", "place", "published", "chair", "secretary", "sections", "attendance", "absent", "attachments", "changes", "redirects" })
            lines.ShouldContain(line => line.StartsWith($"# {key}:"));
    }

    [Fact]
    public void What_is_known_of_a_meeting_is_filled_in()
    {
        var lines = Lines(MeetingScaffold.Make("m", Day, new MeetingFacts("17:00", "Sal \"A\": nord\n"), "da"));

        lines.ShouldContain("start: \"17:00\"");
        lines.ShouldContain("""place: "Sal \"A\": nord " """.TrimEnd());
    }

    [Theory]
    [InlineData("da", "## Sagen kort")]
    [InlineData("en", "## Summary")]
    public void An_item_has_every_required_key_and_headings_in_the_language(string language, string heading)
    {
        var lines = Lines(ItemScaffold.Make("m", new ItemFacts("2.1", "Ny cykelsti", ["decision"]), language));

        lines.ShouldContain("number: \"2.1\"");
        lines.ShouldContain("title: \"Ny cykelsti\"");
        lines.ShouldContain(line => line.StartsWith("type: decision "));
        lines.ShouldContain(heading);
        foreach (var key in new[] { "ground", "publishDecision", "section", "case", "decidedBy", "outcome", "postponedTo", "topics", "presenters", "absent", "votes", "attachments", "followUp", "changes", "redirects" })
            lines.ShouldContain(line => line.StartsWith($"# {key}:"));
    }

    [Fact]
    public void Whether_an_item_is_open_is_never_chosen_by_the_program() =>
        Lines(ItemScaffold.Make("m", new ItemFacts("1", "X", ["decision"]), "da")).ShouldContain("access:");

    [Fact]
    public void What_is_known_of_an_item_is_filled_in()
    {
        var lines = Lines(ItemScaffold.Make("m", new ItemFacts("1", "X", ["information", "presentation"]) { Case = "15.00.00-G01-3-22", Section = "2" }, "en"));

        lines.ShouldContain(line => line.StartsWith("type: [information, presentation] "));
        lines.ShouldContain("case: \"15.00.00-G01-3-22\"");
        lines.ShouldContain("section: \"2\"");
    }

    [Theory]
    [InlineData("Ny cykelsti på Åvej", "m/7-ny-cykelsti-paa-aavej.md")]
    [InlineData("!?", "m/7.md")]
    [InlineData("Orientering om beskæftigelsesplanens mål for unge uden uddannelse i de elleve kommuner", "m/7-orientering-om-beskaeftigelsesplanens-maal-for-unge-uden.md")]
    public void An_items_file_is_named_by_number_and_title(string title, string path) =>
        ItemScaffold.Make("m", new ItemFacts("7", title, ["decision"]), "da").Path.ShouldBe(path);

    private static string[] Lines(OutputFile file) => Encoding.UTF8.GetString(file.Make().Span).Split('\n');
}
