using SiteGen.Model;

namespace SiteGen.Tests.SourceEquality;

/// <summary>What the site says of the meeting in Rebild is what its minutes say.</summary>
public class RebildEqualityTests
{
    private static Meeting Meeting => Demo.Meeting("rebild-lar");

    [SourceFact]
    public void The_agenda_is_the_table_of_contents_with_its_8_items()
    {
        RebildSource.Items.Count.ShouldBe(8);
        Meeting.Items.Select(item => (item.Number, item.Title)).ShouldBe(RebildSource.Items.Select(item => (item.Number, item.Title)));
    }

    [SourceFact]
    public void Every_item_has_its_case_number_and_says_who_decides()
    {
        Meeting.Items.Select(item => (item.Case?.Text, item.DecidedBy))
            .ShouldBe(RebildSource.Items.Select(item => ((string?)RebildSource.CaseOf(item), (string?)RebildSource.DeciderOf(item))));
        Meeting.Items.ShouldAllBe(item => item.Case!.Kle != null);
    }

    [SourceFact]
    public void Items_announced_as_information_are_filed_as_information() =>
        Meeting.Items.Where(item => item.Title.StartsWith("Orienteringssag:", StringComparison.Ordinal)).Select(item => item.Types.Single().Id)
            .ShouldBe(["information", "information"]);

    [SourceFact]
    public void The_same_people_were_absent_from_every_item()
    {
        foreach (var (item, source) in Meeting.Items.Zip(RebildSource.Items))
        {
            RebildSource.AbsentFrom(source).Length.ShouldBe(4);
            item.Absent.ToArray().ShouldBe(RebildSource.AbsentFrom(source), customMessage: item.Number);
        }
    }

    [SourceFact]
    public void Every_item_page_shows_title_case_number_decider_and_who_was_absent()
    {
        foreach (var source in RebildSource.Items)
        {
            var page = Demo.Page($"rebild-lar/2024-06-25/punkt-{source.Number}/index.html");

            page.QuerySelector("h1")!.TextContent.ShouldBe(source.Title);
            page.QuerySelector(".facts")!.TextContent.ShouldContain(RebildSource.CaseOf(source));
            page.QuerySelector(".facts")!.TextContent.ShouldContain(RebildSource.DeciderOf(source));
            foreach (var name in RebildSource.AbsentFrom(source)) page.QuerySelector(".decision")!.TextContent.ShouldContain(name);
        }
    }

    [SourceFact]
    public void Day_time_and_place_are_those_of_the_minutes_which_do_not_say_when_it_ended()
    {
        (Meeting.HeldOn, Meeting.StartsAt, Meeting.Place).ShouldBe((RebildSource.Meeting.Day, (TimeOnly?)RebildSource.Meeting.Start, (string?)RebildSource.Meeting.Place));
        RebildSource.Meeting.End.ShouldBe("");
        Meeting.EndsAt.ShouldBeNull();
    }

    [SourceFact]
    public void Every_attachment_of_the_minutes_is_there()
    {
        RebildSource.Items.SelectMany(RebildSource.AttachmentsOf).ShouldBe(["Forretningsorden januar 2024"]);
        foreach (var (item, source) in Meeting.Items.Zip(RebildSource.Items))
            item.Attachments.Select(attachment => attachment.Title).ShouldBe(RebildSource.AttachmentsOf(source), customMessage: item.Number);
    }

    [SourceFact]
    public void Both_tables_of_item_6_are_shown_cell_by_cell()
    {
        var tables = RebildSource.TablesOf(RebildSource.Items[5]);
        var shown = Demo.Page("rebild-lar/2024-06-25/punkt-6/index.html").QuerySelectorAll("table").ToList();

        tables.Select(table => (table.Length, table[0].Length)).ShouldBe([(6, 4), (2, 7)]);
        shown.Count.ShouldBe(2);
        foreach (var (table, source) in shown.Zip(tables))
        {
            var cells = table.QuerySelectorAll("tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToArray()).ToArray();

            // An empty corner says nothing to a screen reader, so the site names it.
            if (source[0][0].Length == 0) cells[0][0] = "";
            cells.Select(row => string.Join(" | ", row)).ShouldBe(source.Select(row => string.Join(" | ", row)));
        }
    }

    [SourceFact]
    public void Both_figures_of_item_6_name_their_source()
    {
        var sources = RebildSource.Items[5].Text.Split('\n').Where(line => line.StartsWith("Kilde:", StringComparison.Ordinal)).ToList();

        sources.Count.ShouldBe(2);
        Demo.Page("rebild-lar/2024-06-25/punkt-6/index.html").QuerySelectorAll("figure .source").Select(source => source.TextContent).ShouldBe(sources);
    }
}
