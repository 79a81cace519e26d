namespace SiteGen.Tests.Privacy;

/// <summary>
/// What is closed or held back leaves no trace: the site is the same to the last byte, the search index included, whatever the hidden
/// files say.
/// </summary>
public sealed class HiddenItemTests
{
    private const string Told = """
        case: 27.00.00-G01-99-24
        decidedBy: Hemmelighedsudvalget
        topics: [skjult]
        presenters: [{name: Hans Hemmelig, organisation: Skjult A/S}]
        absent: [Hans Hemmelig]
        outcome: postponed
        votes: {for: [Hemmelig], against: [Skjult]}
        attachments: [{title: Hemmeligt bilag, file: attachments/bilag.txt}, {title: Hemmeligt link, url: "https://hemmelig.example/"}]
        followUp: [{what: Hemmelig opgave, who: Hans Hemmelig}]
        postponedTo: 2031-01-01
        """;

    [Fact]
    public void A_closed_item_that_tells_too_much_gives_the_same_site_as_one_that_tells_nothing()
    {
        using var silent = Site().WithMeetingFile("7-lukket.md", Closed(""));
        using var talking = Site().WithMeetingFile("7-lukket.md", Closed(Told));

        Bytes(talking).ShouldBe(Bytes(silent));
    }

    [Theory]
    [InlineData("agenda")]
    [InlineData("draft")]
    [InlineData("cancelled")]
    public void That_holds_for_a_meeting_of_any_status(string status)
    {
        var told = Told.Replace("outcome: postponed\n", "").Replace("postponedTo: 2031-01-01", "");
        using var silent = Site().WithMeeting($"status: {status}").WithMeetingFile("7-lukket.md", Closed(""));
        using var talking = Site().WithMeeting($"status: {status}").WithMeetingFile("7-lukket.md", Closed(told));

        Bytes(talking).ShouldBe(Bytes(silent));
    }

    [Fact]
    public void A_meeting_under_embargo_gives_the_same_site_whatever_it_holds()
    {
        using var silent = Site().WithMeeting("status: approved\npublished: 2030-01-01");
        using var talking = Site().WithMeeting("status: approved\npublished: 2030-01-01\nplace: Hemmeligt sted\nredirects: [/hemmelig/]\nattachments: [{title: Hemmeligt, file: attachments/bilag.txt}]")
            .WithItem("1", "outcome: approved\ntopics: [skjult]\ncase: 27.00.00-G01-99-24\nredirects: [/skjult/]", "## Beslutning\n\nHemmelig. ![Hemmeligt](attachments/bilag.svg)\n")
            .WithMeetingFile("attachments/bilag.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Bytes(talking).ShouldBe(Bytes(silent));
    }

    [Theory]
    [InlineData("Hemmeligt.")]
    [InlineData("<!-- hemmeligt -->")]
    [InlineData("[hemmeligt]: https://example.org/")]
    [InlineData("| hemmeligt |\n| --- |")]
    [InlineData("## Sagsfremstilling")]
    [InlineData("# Hemmeligt")]
    [InlineData("## Beslutning\n\nHemmeligt.")]
    [InlineData("![](x.png)")]
    [InlineData("***")]
    public void Any_text_in_a_closed_item_stops_the_build(string text)
    {
        using var site = Site().WithMeetingFile("7-lukket.md", Closed("", text + "\n"));

        site.Faults().Select(fault => fault[..6]).ShouldContain("SG0503");
        site.Build().Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("access:")]
    [InlineData("access: ~")]
    [InlineData("access: Open")]
    [InlineData("access: offentlig")]
    [InlineData("access: [open]")]
    [InlineData("access: {open: true}")]
    [InlineData("Access: open")]
    [InlineData("access: closed\naccess: open")]
    public void An_item_that_does_not_say_that_it_is_open_stops_the_build(string access)
    {
        using var site = Site().WithMeetingFile("7.md", $"---\nnumber: \"7\"\ntitle: Sag\ntype: decision\n{access}\n---\n\n## Baggrund\n\nTekst.\n");

        site.Build().HasErrors.ShouldBeTrue();
        site.Build().Files.ShouldBeEmpty();
    }

    private static SiteUnderTest Site() => new SiteUnderTest()
        .With("input/vocabulary.yml", "topics:\n  skjult: {da: Skjult}\n")
        .WithMeetingFile("attachments/bilag.txt", "Hemmeligt");

    private static string Closed(string more, string text = "") =>
        $"---\nnumber: \"7\"\ntitle: Personsag\ntype: decision\naccess: closed\nground: Styrelseslovens § 10\n{more}\n---\n\n{text}";

    private static IEnumerable<string> Bytes(SiteUnderTest site)
    {
        var result = site.Build();
        result.HasErrors.ShouldBeFalse();
        return [.. result.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Make().Span))}")];
    }
}
