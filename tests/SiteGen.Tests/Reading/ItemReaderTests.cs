using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class ItemReaderTests : IDisposable
{
    private const string Item = "input/minutes/byraadet/2024-01-30/1-punkt.md";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_key_of_an_item_is_read()
    {
        _site.With("input/vocabulary.yml", "topics:\n  skole: {da: Skole}\n  vej: {da: Vej}\n")
            .WithMeeting("status: approved\nsections: [{number: \"2\", title: Sager}]")
            .WithMeetingFile("9.md", """
                ---
                number: "2.1.1"
                title: Ny skole
                type: [decision, presentation]
                access: open
                section: "2"
                case: 15.00.00-G01-3-22
                decidedBy: Økonomiudvalget
                outcome: postponed
                postponedTo: 2024-02-27
                topics: [vej, skole]
                presenters: [Pia Pedersen, {name: Ole Olsen, organisation: UCN}]
                absent: [Bo Bang]
                votes: {for: [A, V], against: Ø, abstain: []}
                attachments: [{title: Plan, url: "https://example.org/plan"}]
                followUp: [{what: Høring, who: Forvaltningen, by: 2024-03-01, done: 2024-02-20}, {what: Budget}]
                changes: [{date: 2024-03-02, note: Rettet}]
                redirects: [/gammel.html, /a/b]
                ---

                ## Beslutning

                Udsat.
                """);
        var item = _site.Item();

        (item.Number, item.Title, item.DecidedBy, item.Section, item.ClosedOn).ShouldBe(("2.1.1", "Ny skole", "Økonomiudvalget", new AgendaSection("2", "Sager"), null));
        item.Types.Select(type => type.Id).ShouldBe(["decision", "presentation"]);
        item.Case.ShouldBe(new CaseNumber("15.00.00-G01-3-22"));
        item.Case!.Kle.ShouldBe(new KleNumber("15.00.00", "G01", "3", "22"));
        (item.Outcome!.Id, item.PostponedTo).ShouldBe(("postponed", new DateOnly(2024, 2, 27)));
        item.Topics.Select(topic => topic.Label).ShouldBe(["Vej", "Skole"]);
        item.Presenters.ShouldBe([new Presenter("Pia Pedersen"), new Presenter("Ole Olsen", "UCN")]);
        item.Absent.ShouldBe(["Bo Bang"]);
        (string.Join(' ', item.Votes!.For), string.Join(' ', item.Votes.Against), item.Votes.Abstain.Length).ShouldBe(("A V", "Ø", 0));
        item.Attachments.ShouldHaveSingleItem().ShouldBeOfType<LinkAttachment>().Url.ShouldBe("https://example.org/plan");
        item.FollowUps.ShouldBe([new FollowUp("Høring", "Forvaltningen", new DateOnly(2024, 3, 1), new DateOnly(2024, 2, 20)), new FollowUp("Budget", null, null, null)]);
        item.Changes.ShouldBe([new Change(new DateOnly(2024, 3, 2), "Rettet")]);
        item.Redirects.ShouldBe(["/gammel.html", "/a/b/"]);
        item.Decision!.Text.Markdown.ShouldBe("Udsat.");
        _site.Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("outcome: godkendt", "SG0507")]
    [InlineData("topics: [skole]", "SG0507")]
    [InlineData("section: \"3\"", "SG0509")]
    [InlineData("votes: {for: [19], against: [6]}", "SG0512")]
    [InlineData("votes: 19-6", "SG0209")]
    [InlineData("postponedTo: 2024-02-27\noutcome: approved", "SG0511")]
    [InlineData("followUp: [{who: Forvaltningen}]", "SG0208")]
    [InlineData("presenters: [{organisation: UCN}]", "SG0208")]
    [InlineData("publishDecision: ja", "SG0212")]
    [InlineData("emne: skole", "SG0206")]
    public void A_fault_has_its_code(string frontMatter, string code) =>
        _site.WithItem("1", frontMatter).Build().Diagnostics.Select(fault => fault.Code).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Godkendt", "approved")]
    [InlineData("aproved", "approved")]
    public void The_word_that_the_site_shows_leads_to_the_id_to_write(string written, string meant) =>
        _site.WithItem("1", $"outcome: {written}").Build().Diagnostics.Single().Help!.Value.En.ShouldStartWith($"did you mean \"{meant}\"?");

    [Fact]
    public void Without_access_an_item_stops_the_build_and_is_not_read()
    {
        _site.With(Item, "---\nnumber: \"1\"\ntitle: Personsag\ntype: decision\n---\n");

        _site.Faults().ShouldBe([$"SG0501 {Item}:2"]);
        _site.Meeting().Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_asks_for_an_outcome_once_there_are_minutes()
    {
        _site.WithItem("1", "", "## Beslutning\n\nGodkendt.\n").Faults().ShouldBe([$"SG0508 {Item}:2"]);
        _site.WithMeeting("status: draft").Faults().ShouldBe([$"SG0508 {Item}:2"]);
    }

    [Fact]
    public void An_agenda_has_no_decisions() =>
        _site.WithMeeting("status: agenda").WithItem("1", "outcome: approved", "## Beslutning\n\nGodkendt.\n").Faults().ShouldBe([$"SG0510 {Item}:6"]);

    [Theory]
    [InlineData("../1")]
    [InlineData("1/2")]
    [InlineData("1 a")]
    [InlineData("1.")]
    public void A_number_that_cannot_be_in_an_address_is_refused(string number) =>
        _site.WithMeetingFile("x.md", $"---\nnumber: \"{number}\"\ntitle: Punkt\ntype: decision\naccess: open\n---\n").Build().Diagnostics.Single().Code.ShouldBe("SG0506");

    [Fact]
    public void Two_items_cannot_have_one_number() =>
        _site.WithItem("1a").WithMeetingFile("2.md", "---\nnumber: 1A\ntitle: Punkt\ntype: decision\naccess: open\n---\n").Faults()
            .ShouldBe(["SG0505 input/minutes/byraadet/2024-01-30/2.md:2"]);

    [Fact]
    public void Items_stand_in_the_order_of_their_numbers_whatever_their_files_are_called() =>
        _site.WithItem("10").WithItem("9").WithItem("2.10").WithItem("2.9").Meeting().Items.Select(item => item.Number).ShouldBe(["2.9", "2.10", "9", "10"]);
}
