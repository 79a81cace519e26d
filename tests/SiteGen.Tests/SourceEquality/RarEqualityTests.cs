using SiteGen.Model;

namespace SiteGen.Tests.SourceEquality;

/// <summary>What the site says of RAR Nordjylland's meeting is what its minutes say.</summary>
public class RarEqualityTests
{
    private static Meeting Meeting => Demo.Meeting("rar-nordjylland");

    [SourceFact]
    public void The_agenda_is_the_table_of_contents_with_its_17_items()
    {
        RarSource.Items.Count.ShouldBe(17);
        Meeting.Items.Select(item => (item.Number, item.Title)).ShouldBe(RarSource.Items.Select(item => (item.Number, item.Title)));
    }

    [SourceFact]
    public void Every_item_stands_in_the_section_that_its_number_begins_with()
    {
        Meeting.Sections.Select(section => (section.Number, section.Title)).ShouldBe(RarSource.Sections);
        Meeting.Items.Select(item => item.Section?.Number).ShouldBe(RarSource.Items.Select(item => item.Number[..1]));
    }

    [SourceFact]
    public void Every_item_has_the_marks_of_the_table_of_contents()
    {
        var marks = Meeting.Items.Select(item => (item.Number, string.Join(" + ", item.Types.Select(type => type.Letter ?? type.Label))));

        marks.ShouldBe(RarSource.Items.Select(item => (item.Number, string.Join(" + ", item.Marks))));
    }

    [SourceFact]
    public void The_meeting_s_table_of_contents_shows_each_number_title_and_type()
    {
        var lines = Demo.Page("rar-nordjylland/2023-09-28/index.html").QuerySelectorAll("nav.toc li li").Select(line => line.TextContent).ToList();

        lines.Count.ShouldBe(17);
        foreach (var (line, item) in lines.Zip(RarSource.Items))
        {
            line.ShouldContain(item.Number);
            line.ShouldContain(item.Title);
            foreach (var mark in item.Marks) line.ShouldContain(mark switch { "B" => "Beslutning", "D" => "Drøftelse", "O" => "Orientering", _ => mark });
        }
    }

    [SourceFact]
    public void Every_item_page_is_headed_by_its_title()
    {
        foreach (var item in RarSource.Items)
            Demo.Page($"rar-nordjylland/2023-09-28/punkt-{item.Number}/index.html").QuerySelector("h1")!.TextContent.ShouldBe(item.Title);
    }

    [SourceFact]
    public void The_same_people_attended_group_by_group_in_the_same_order()
    {
        static string Line(string group, IEnumerable<string> names) => $"{group.ToLowerInvariant()}: {string.Join(", ", names)}";

        Meeting.Attendance.Select(group => Line(group.Group, group.Members.Select(member => member.Name)))
            .ShouldBe(RarSource.Attendance.Select(group => Line(group.Group, group.Names)));
    }

    [SourceFact]
    public void Whatever_is_noted_beside_a_name_stands_in_the_minutes()
    {
        var attendance = RarSource.AttendanceText.ToLowerInvariant();
        var notes = Meeting.Attendance.SelectMany(group => group.Members).Where(person => person.Note is not null).ToList();

        notes.Count.ShouldBe(8);
        foreach (var note in notes.SelectMany(person => person.Note!.Split(' ')).Where(word => word != "oplægsholder,"))
            attendance.ShouldContain(note.Trim(',').ToLowerInvariant());
    }

    [SourceFact]
    public void Day_time_and_place_are_those_of_the_minutes() =>
        (Meeting.HeldOn, Meeting.StartsAt, Meeting.EndsAt, Meeting.Place).ShouldBe(
            (RarSource.Meeting.Day, (TimeOnly?)RarSource.Meeting.Start, (TimeOnly?)RarSource.Meeting.End, (string?)RarSource.Meeting.Place));

    [SourceFact]
    public void Every_attachment_has_the_number_title_and_address_of_the_minutes()
    {
        RarSource.Items.Sum(item => RarSource.AttachmentsOf(item).Count).ShouldBe(15);
        foreach (var (item, source) in Meeting.Items.Zip(RarSource.Items))
        {
            item.Attachments.Select(attachment => (attachment.Number, attachment.Title, (attachment as LinkAttachment)?.Url))
                .ShouldBe(RarSource.AttachmentsOf(source), customMessage: item.Number);
        }
    }

    [SourceFact]
    public void The_body_covers_the_eleven_municipalities_of_the_front_page()
    {
        RarSource.Municipalities.Count.ShouldBe(11);
        Meeting.Body.Municipalities.ToArray().ShouldBe(RarSource.Municipalities);
    }
}
