using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Import;

/// <summary>The retold minutes in seeds/ import to the demonstration in input/, whether they come as text, Word document or web page.</summary>
public partial class SeedImportTests
{
    public const string Rar = "rar-nordjylland-2023-09-28";
    public const string Rebild = "rebild-lar-2024-06-25";

    public static TheoryData<string, string> Documents => Each([".txt", ".md", ".docx", ".html"]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_becomes_the_items_of_the_demonstration(string seed, string kind)
    {
        using var imported = Import(seed, kind);
        var (meeting, demo) = (imported.Meeting, Demo.Meeting(seed[..^11]));

        imported.Result.Counts.Unplaced.ShouldBe(0, imported.Result.Report);
        meeting.Id.ShouldBe(demo.Id);
        meeting.Items.Select(item => item.Number).ShouldBe(demo.Items.Select(item => item.Number));
        foreach (var (item, told) in meeting.Items.Zip(demo.Items))
        {
            Facts(item).ShouldBe(Facts(told));
            item.Attachments.Select(attachment => (attachment.Number, attachment.Title, (attachment as LinkAttachment)?.Url))
                .ShouldBe(told.Attachments.Select(attachment => (attachment.Number, attachment.Title, (attachment as LinkAttachment)?.Url)), customMessage: item.Number);
            foreach (var section in told.Sections.Where(section => section.Heading != "Bilag"))
                Words(item.Sections.Single(one => one.Heading == section.Heading)).ShouldBe(Words(section), $"{item.Number} {section.Heading}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_meeting_has_its_day_place_and_people(string seed, string kind)
    {
        using var imported = Import(seed, kind);
        var (meeting, demo) = (imported.Meeting, Demo.Meeting(seed[..^11]));

        (meeting.HeldOn, meeting.StartsAt, meeting.EndsAt, meeting.Place).ShouldBe((demo.HeldOn, demo.StartsAt, demo.EndsAt, demo.Place));
        meeting.Sections.ToArray().ShouldBe(demo.Sections.ToArray());
        meeting.Attendance.Select(group => $"{group.Group}: {string.Join(", ", group.Members.Select(member => member.Name))}")
            .ShouldBe(demo.Attendance.Select(group => $"{group.Group}: {string.Join(", ", group.Members.Select(member => member.Name))}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_site_builds_from_it_once_access_is_set(string seed, string kind)
    {
        using var imported = Import(seed, kind);

        imported.Check().Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.At} {fault.Message.En}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Rar)]
    [InlineData(Rebild)]
    public void No_word_of_the_text_is_lost(string seed)
    {
        using var imported = Import(seed, ".txt");

        Audit.Lost(Text(seed), imported).ShouldBeEmpty();
    }

    /// <summary>Each of the two seeds with each of some values.</summary>
    public static TheoryData<string, string> Each(IEnumerable<string> values)
    {
        var data = new TheoryData<string, string>();
        foreach (var value in values)
        {
            data.Add(Rar, value);
            data.Add(Rebild, value);
        }

        return data;
    }

    /// <summary>The text of a seed.</summary>
    public static string Text(string seed) => Repository.Read($"seeds/{seed}.txt");

    private static Imported Import(string seed, string kind)
    {
        var text = Text(seed);
        var beside = Path.Combine(Demo.Root, "input", "minutes", seed[..^11], seed[^10..]);
        return kind switch
        {
            ".docx" => Imported.Bytes(seed + kind, WordMaker.FromText(Pictures.Replace(text, "${words}\n")), withBodies: true, beside),
            ".html" => Imported.Bytes(seed + kind, Encoding.UTF8.GetBytes(HtmlMaker.FromText(text)), withBodies: true, beside),
            _ => Imported.Text(text, seed + kind, withBodies: true, beside: beside),
        };
    }

    [GeneratedRegex(@"!\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Pictures { get; }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target { get; }

    // Rebild, which has no sections, marks no types either: what the importer proposes there is a question.
    private static string Facts(AgendaItem item) =>
        $"{item.Number}|{item.Title}|{(item.Section is null ? "" : string.Join('+', item.Types.Select(type => type.Id)))}|{item.Section?.Number}|{item.Case?.Text}|{item.DecidedBy}|{item.Outcome?.Id}|{string.Join(',', item.Absent)}";

    private static string Words(ItemSection section) => string.Join(' ', Audit.WordsOf(Target.Replace(section.Text.Markdown, "]")));
}
