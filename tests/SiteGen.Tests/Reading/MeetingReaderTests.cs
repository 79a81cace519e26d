using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class MeetingReaderTests : IDisposable
{
    private const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_key_of_a_meeting_is_read()
    {
        var meeting = _site.WithItem("1").WithMeetingFile("attachments/plan.pdf", "pdf").WithMeeting("""
            start: "17:00"
            end: "19:30"
            place: Byrådssalen
            status: approved
            published: 2024-02-05T12:00
            chair: Pia Pedersen
            secretary: Ole Olsen
            sections: [{number: "0", title: Tema}]
            attendance:
              - group: Liste A
                members: [Bo Bang, {name: Eva Enø, note: stedfortræder, from: "17:15", until: "18:00", items: ["1"]}]
            absent: [Jens Ja, {name: Kaj Kold, reason: sygdom, substitute: Eva Enø}]
            attachments: [{title: Plan, number: "1", file: attachments/plan.pdf}]
            changes: [{date: 2024-03-02, note: To}, {date: 2024-03-01, note: En}]
            redirects: [/gammelt/moede]
            """, "Et *særligt* møde.\n").Meeting();

        meeting.Id.ShouldBe("byraadet/2024-01-30");
        meeting.Body.Name.ShouldBe("Byrådet");
        (meeting.HeldOn, meeting.StartsAt, meeting.EndsAt).ShouldBe((new DateOnly(2024, 1, 30), new TimeOnly(17, 0), new TimeOnly(19, 30)));
        (meeting.Place, meeting.Chair, meeting.Secretary, meeting.Status).ShouldBe(("Byrådssalen", "Pia Pedersen", "Ole Olsen", MeetingStatus.Approved));
        meeting.PublishedAt.ShouldBe(new DateTime(2024, 2, 5, 12, 0, 0));
        meeting.Sections.ShouldBe([new AgendaSection("0", "Tema")]);
        meeting.Attendance.Single().Group.ShouldBe("Liste A");
        meeting.Attendance.Single().Members[0].Name.ShouldBe("Bo Bang");
        var late = meeting.Attendance.Single().Members[1];
        (late.Name, late.Note, late.From, late.Until, late.Items.Single()).ShouldBe(("Eva Enø", "stedfortræder", new TimeOnly(17, 15), new TimeOnly(18, 0), "1"));
        meeting.Absent.ShouldBe([new Absence("Jens Ja"), new Absence("Kaj Kold", "sygdom", "Eva Enø")]);
        meeting.Attachments.Single().ShouldBeOfType<FileAttachment>().File.Source.ShouldBe("input/minutes/byraadet/2024-01-30/attachments/plan.pdf");
        meeting.Changes.Select(change => change.Note).ShouldBe(["En", "To"]);
        meeting.Redirects.ShouldBe(["/gammelt/moede/"]);
        meeting.Introduction.Markdown.ShouldBe("Et *særligt* møde.");
        _site.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void An_item_that_somebody_attended_and_nobody_can_read_is_told_once() =>
        _site.WithMeeting("status: approved\nattendance: [{group: A, members: [{name: B, items: [1]}]}]")
            .WithMeetingFile("1-punkt.md", "---\nnumber: 1\ntitle: Punkt\ntype: decision\n---\n").Faults().Select(fault => fault[..6]).ShouldBe(["SG0501"]);

    [Theory]
    [InlineData("status: approved\nstart: kl. 17", "SG0211")]
    [InlineData("status: approved\nstart: \"25:00\"", "SG0211")]
    [InlineData("status: approved\nstart: \"17:00\"\nend: \"16:00\"", "SG0409")]
    [InlineData("status: vedtaget", "SG0212")]
    [InlineData("place: Salen", "SG0208")]
    [InlineData("status: approved\npublished: i morgen", "SG0210")]
    [InlineData("status: approved\nsections: [{number: 1, title: A}, {number: 1, title: B}]", "SG0411")]
    [InlineData("status: approved\nsections: A", "SG0209")]
    [InlineData("status: approved\nattendance: [{members: [A]}]", "SG0208")]
    [InlineData("status: approved\nattendance: [{group: A, members: [{name: B, items: [9]}]}]", "SG0412")]
    [InlineData("status: approved\nabsent: [{reason: syg}]", "SG0208")]
    [InlineData("status: approved\nabsent: [{name: A, cause: syg}]", "SG0206")]
    [InlineData("status: approved\nchanges: [{note: uden dato}]", "SG0208")]
    public void A_fault_has_its_code(string frontMatter, string code) =>
        _site.WithMeeting(frontMatter).Build().Diagnostics.Select(fault => fault.Code).ShouldBe([code]);

    [Fact]
    public void A_meeting_without_a_date_is_reported_and_kept()
    {
        _site.With(Meeting, "---\nstatus: approved\n---\n");

        _site.Faults().ShouldBe([$"SG0208 {Meeting}:2"]);
        _site.Meeting().HeldOn.ShouldBe(new DateOnly(2024, 1, 30));
    }

    [Fact]
    public void The_folder_wins_over_a_date_that_contradicts_it()
    {
        _site.With(Meeting, "---\nstatus: approved\ndate: 2024-01-31\n---\n");

        _site.Faults().ShouldBe([$"SG0403 {Meeting}:3"]);
        _site.Meeting().HeldOn.ShouldBe(new DateOnly(2024, 1, 30));
    }

    [Theory]
    [InlineData("13.05", 13)]
    [InlineData("\"9:05\"", 9)]
    public void A_time_may_have_a_full_stop_or_one_digit(string written, int hour) =>
        _site.WithMeeting($"status: approved\nstart: {written}").Meeting().StartsAt.ShouldBe(new TimeOnly(hour, 5));

    [Fact]
    public void A_meeting_without_a_usable_status_counts_as_a_draft_so_that_its_decisions_are_no_faults_on_top() =>
        _site.WithMeeting("status: ukendt").Meeting().Status.ShouldBe(MeetingStatus.Draft);

    [Fact]
    public void A_day_s_second_meeting_is_a_meeting_of_its_own() =>
        _site.With("input/minutes/byraadet/2024-01-30-2/meeting.md", "---\ndate: 2024-01-30\nstatus: approved\n---\n")
            .Council().Meetings.Select(meeting => meeting.Id).ShouldBe(["byraadet/2024-01-30", "byraadet/2024-01-30-2"]);
}
