using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.SourceEquality;

namespace SiteGen.Tests.Import;

/// <summary>The two public minutes import whole: every fact is the source's, every word has its place.</summary>
public class RealMinutesTests
{
    private const string Rar = "rar-nordjylland-2023-09-28.txt";
    private const string Rebild = "rebild-lar-2024-06-25.txt";

    // What may stand in another notation: labels that became keys, words that tie names and dates together, marks of type, the date itself.
    private static readonly HashSet<string> Replaceable =
    [
        .. ("Referat af RAR Nordjyllands møde den kl september til Mødet holdes hos sluttede klokken På mødet deltog Fra kommunerne DA og samt under punkt følgende oplægsholdere fra "
            + "B D O Oplæg Bilag Sagsnr Sagen afgøres i Mødedato Mødetidspunkt Sted Fraværende juni deltog ikke behandlingen sagen").Split(' '),
        "28", "25", "00", "13", "16", "14", "2023", "2024",
    ];

    [SourceTheory]
    [InlineData(Rar, 17)]
    [InlineData(Rebild, 8)]
    public void Every_line_has_its_place_and_no_word_is_lost(string name, int items)
    {
        using var imported = Import(name);

        imported.Result.Counts.Unplaced.ShouldBe(0);
        imported.Result.Meetings.ShouldHaveSingleItem().Items.ShouldBe(items);
        Audit.Lost(Sources.Read(name), imported).ShouldBeEmpty();
        Audit.Turned(imported).SelectMany(Audit.WordsOf).Where(word => !Replaceable.Contains(word)).ShouldBeEmpty();
        Audit.Reasons(imported).Distinct().ShouldBeSubsetOf(
        [
            "står allerede i organets fil", "overskrift på indholdsfortegnelsen", "indholdsfortegnelse, som gentages af overskriften",
            "siger kun, at der ingen bilag er", "overskrift uden tekst", "sidehoved eller sidefod",
        ]);
    }

    [SourceTheory]
    [InlineData(Rar)]
    [InlineData(Rebild)]
    public void The_site_builds_once_a_person_has_set_access(string name)
    {
        using var imported = Import(name);

        imported.Check().Where(fault => fault.Severity == Severity.Error).ShouldBeEmpty();
        imported.Check().Where(fault => fault.Code == "SG1201").Count().ShouldBe(imported.Result.Counts.Checks);
    }

    [SourceTheory]
    [InlineData(Rar)]
    [InlineData(Rebild)]
    public void Without_a_person_every_item_stops_the_build(string name)
    {
        using var imported = Import(name);

        imported.Texts.Values.Count(text => text.Contains("\naccess:  # open eller closed: det sætter et menneske\n", StringComparison.Ordinal)).ShouldBe(imported.Result.Meetings[0].Items);
    }

    [SourceFact]
    public void RAR_has_the_numbers_titles_types_and_sections_of_its_table_of_contents()
    {
        using var imported = Import(Rar);

        imported.Meeting.Items.Select(item => (item.Number, item.Title)).ShouldBe(RarSource.Items.Select(item => (item.Number, item.Title)));
        imported.Meeting.Items.Select(item => string.Join(" + ", item.Types.Select(type => type.Letter ?? type.Label))).ShouldBe(RarSource.Items.Select(item => string.Join(" + ", item.Marks)));
        imported.Meeting.Sections.Select(section => (section.Number, section.Title)).ShouldBe(RarSource.Sections);
        imported.Meeting.Items.Select(item => item.Section?.Number).ShouldBe(RarSource.Items.Select(item => item.Number[..1]));
    }

    [SourceFact]
    public void RAR_has_the_day_time_place_and_people_of_its_minutes()
    {
        using var imported = Import(Rar);
        var meeting = imported.Meeting;

        (meeting.HeldOn, meeting.StartsAt, meeting.EndsAt, meeting.Place).ShouldBe((RarSource.Meeting.Day, (TimeOnly?)RarSource.Meeting.Start, (TimeOnly?)RarSource.Meeting.End, (string?)RarSource.Meeting.Place));
        meeting.Attendance.Select(group => $"{group.Group.ToLowerInvariant()}: {string.Join(", ", group.Members.Select(member => member.Name))}")
            .ShouldBe(RarSource.Attendance.Select(group => $"{group.Group.ToLowerInvariant()}: {string.Join(", ", group.Names)}"));
    }

    [SourceFact]
    public void Every_part_of_RAR_says_what_the_source_says_below_its_heading()
    {
        using var imported = Import(Rar);
        foreach (var (item, source) in imported.Meeting.Items.Zip(RarSource.Items))
        {
            item.Attachments.Select(attachment => (attachment.Number, attachment.Title, (attachment as LinkAttachment)?.Url)).ShouldBe(RarSource.AttachmentsOf(source), customMessage: item.Number);
            SameParts(item, source, "");
        }
    }

    [SourceFact]
    public void Every_part_of_Rebild_says_what_the_source_says_below_its_heading()
    {
        using var imported = Import(Rebild);
        imported.Meeting.Items.Select(item => (item.Number, item.Title)).ShouldBe(RebildSource.Items.Select(item => (item.Number, item.Title)));
        foreach (var ((item, source), next) in imported.Meeting.Items.Zip(RebildSource.Items).Zip(RebildSource.Items.Skip(1).Select(item => $"{item.Number} {item.Title}").Append("")))
        {
            item.Case!.Text.ShouldBe(RebildSource.CaseOf(source));
            item.DecidedBy.ShouldBe(RebildSource.DeciderOf(source));
            item.Absent.ToArray().ShouldBe(RebildSource.AbsentFrom(source));
            item.Attachments.Select(attachment => attachment.Title).ShouldBe(RebildSource.AttachmentsOf(source));
            SameParts(item, source, next);
        }
    }

    [SourceFact]
    public void Both_tables_of_Rebild_are_there_cell_by_cell()
    {
        using var imported = Import(Rebild);
        var rows = imported.File1("/6-").Split('\n').Where(line => line.StartsWith('|') && !line.Contains("---")).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

        rows.Select(row => string.Join(" | ", row)).ShouldBe(RebildSource.TablesOf(RebildSource.Items[5]).SelectMany(table => table).Select(row => string.Join(" | ", row)));
    }

    [SourceFact]
    public void The_outcomes_are_those_that_the_demonstration_gives()
    {
        using var rar = Import(Rar);
        using var rebild = Import(Rebild);

        rar.Meeting.Items.Select(item => (item.Number, item.Outcome?.Id)).ShouldBe(Demo.Meeting("rar-nordjylland").Items.Select(item => (item.Number, item.Outcome?.Id)));
        rebild.Meeting.Items.Select(item => (item.Number, item.Outcome?.Id)).ShouldBe(Demo.Meeting("rebild-lar").Items.Select(item => (item.Number, item.Outcome?.Id)));
        rebild.Meeting.Items.Select(item => item.Types.Single().Id).ShouldBe(Demo.Meeting("rebild-lar").Items.Select(item => item.Types.Single().Id));
    }

    [SourceTheory]
    [InlineData(Rar)]
    [InlineData(Rebild)]
    public void An_import_gives_the_same_bytes_twice(string name)
    {
        using var once = Import(name);
        using var twice = Import(name);

        twice.All.ShouldBe(once.All);
        twice.Result.Report.ShouldBe(once.Result.Report);
    }

    private static Imported Import(string name) => Imported.Bytes(name, File.ReadAllBytes(Path.Combine(Sources.Folder!, name)), withBodies: true);

    // The test's own reading of the source leaves the next item's heading at the end of the part before it.
    private static void SameParts(AgendaItem item, SourceItem source, string next)
    {
        foreach (var (heading, text) in source.Parts.Where(part => part.Key != "Bilag"))
        {
            var section = item.Sections.Single(section => section.Heading == heading);
            var (words, ending) = (string.Join(' ', Audit.WordsOf(text)), string.Join(' ', Audit.WordsOf(next)));
            string.Join(' ', Audit.WordsOf(section.Text.Markdown)).ShouldBe(ending.Length > 0 && words.EndsWith(ending, StringComparison.Ordinal) ? words[..^ending.Length].Trim() : words, $"{item.Number} {heading}");
        }
    }
}

/// <summary>A theory that needs the two public minutes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceTheoryAttribute : TheoryAttribute
{
    public SourceTheoryAttribute()
    {
        if (Sources.Folder is null) Skip = "the two public minutes (shared/seeds) do not lie above this checkout";
    }
}
