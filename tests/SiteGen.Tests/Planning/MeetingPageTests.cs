using SiteGen.Pages;

namespace SiteGen.Tests.Planning;

public sealed class MeetingPageTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Items_stand_under_the_sections_of_the_agenda_and_the_others_last()
    {
        _site.WithMeeting("status: approved\nsections: [{number: 1, title: Sager}, {number: 0, title: Tema}, {number: 2, title: Tomt}]")
            .WithItem("1", "section: 0").WithItem("2", "section: 1").WithItem("3");

        Meeting().Agenda.Select(group => (group.Heading, group.Items.Single().Row.Number)).ShouldBe([("1. Sager", "2"), ("0. Tema", "1"), ("Øvrige punkter", "3")]);
    }

    [Fact]
    public void Without_sections_the_items_stand_in_one_group_without_a_heading()
    {
        _site.WithItem("1").WithItem("2");

        var group = Meeting().Agenda.Single();
        (group.Heading, group.Items.Length).ShouldBe((null, 2));
    }

    [Fact]
    public void An_item_has_the_anchor_of_its_address_and_its_sections_begin_with_it()
    {
        _site.WithItem("2.1.1", "outcome: approved", "## Sagen kort\n\nKort.\n\n### Del\n\n## Beslutning\n\nGodkendt.\n");

        var item = Meeting().Agenda.Single().Items.Single();
        item.Id.ShouldBe("punkt-2.1.1");
        item.Sections.Select(section => section.Id).ShouldBe(["punkt-2.1.1-beslutning", "punkt-2.1.1-sagen-kort"]);
        item.Sections[1].Html.ShouldContain("<h5 id=\"punkt-2.1.1-del\">");
    }

    [Fact]
    public void A_link_within_an_item_stays_within_it_on_the_meeting_s_page()
    {
        _site.WithItem("1", "", "## Sagen kort\n\nSe [økonomi](#oekonomi).\n\n## Økonomi\n\nIntet.\n");

        _site.Html("byraadet/2024-01-30/index.html").QuerySelector("#punkt-1-oekonomi").ShouldNotBeNull();
        Meeting().Agenda.Single().Items.Single().Sections[0].Html.ShouldContain("href=\"#punkt-1-oekonomi\"");
    }

    [Fact]
    public void The_day_carries_the_offset_of_its_season()
    {
        _site.WithMeeting("status: approved\nstart: \"17:00\"").With("input/minutes/byraadet/2024-06-25/meeting.md", "---\ndate: 2024-06-25\nstatus: approved\nstart: \"17:00\"\n---\n");

        Meeting().HeldOn.Iso.ShouldBe("2024-01-30T17:00+01:00");
        _site.PageAt<MeetingPage>("/byraadet/2024-06-25/").HeldOn.Iso.ShouldBe("2024-06-25T17:00+02:00");
    }

    [Fact]
    public void People_are_shown_with_what_the_minutes_say_of_them()
    {
        _site.WithItem("1").WithItem("2").WithMeeting("""
            status: approved
            attendance: [{group: A, members: [Bo, {name: Eva, note: suppleant, from: "17:15", until: "18:00", items: ["1", "2"]}]}]
            absent: [Jens, {name: Kaj, reason: sygdom, substitute: Eva}]
            """);

        Meeting().Attendance.Single().People.ShouldBe(["Bo", "Eva (suppleant, fra kl.\u00A017.15, til kl.\u00A018.00, under punkt\u00A01 og 2)"]);
        Meeting().Absent.ShouldBe(["Jens", "Kaj: sygdom (stedfortræder: Eva)"]);
    }

    [Fact]
    public void Neighbours_are_the_body_s_meetings_before_and_after()
    {
        foreach (var day in new[] { "2024-02-27", "2023-12-19" }) _site.With($"input/minutes/byraadet/{day}/meeting.md", $"---\ndate: {day}\nstatus: approved\n---\n");

        (Meeting().Previous!.Url, Meeting().Next!.Url).ShouldBe(("/byraadet/2023-12-19/", "/byraadet/2024-02-27/"));
    }

    private MeetingPage Meeting() => _site.PageAt<MeetingPage>("/byraadet/2024-01-30/");
}
