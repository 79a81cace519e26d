using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Planning;

public sealed class RecordAccountTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Everything_is_there_where_nothing_is_missing() => Text().ShouldContain("Ingen møder mangler referat");

    [Fact]
    public void Minutes_that_are_missing_are_late_by_the_days_beyond_the_deadline()
    {
        _site.WithMeeting("status: agenda");

        // 30 January to 1 March is 31 days.
        Text().ShouldContain("17 dage forsinket");
        Csv().ShouldContain("meeting,missing,Byrådet,2024-01-30,byraadet/2024-01-30,,,,,17,https://example.org/byraadet/2024-01-30/");
    }

    [Fact]
    public void The_municipality_sets_the_deadline()
    {
        _site.WithMeeting("status: agenda").With("statiq.json", """{"SiteTitle": "P", "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "9"}, "PublishWithinDays": 31}""");

        Text().ShouldContain("31 dage siden mødet");
        Text().ShouldContain("1 referat ventes inden for fristen.");
        Text().ShouldNotContain("dage forsinket");
        Text().ShouldContain("ikke er lagt frem 31 dage efter mødet");
    }

    [Fact]
    public void A_meeting_of_today_is_a_coming_one()
    {
        _site.WithMeeting("status: agenda");

        Csv(new DateTimeOffset(2024, 1, 30, 22, 0, 0, TimeSpan.Zero)).ShouldContain("meeting,planned,");
        Csv(new DateTimeOffset(2024, 1, 30, 23, 0, 0, TimeSpan.Zero)).ShouldContain("meeting,awaitingMinutes,", customMessage: "it is 31 January in Copenhagen");
    }

    [Fact]
    public void Minutes_that_came_late_are_counted()
    {
        _site.WithMeeting("status: draft\npublished: 2024-02-20");

        Text().ShouldContain("1 referat blev lagt frem efter fristen");
        Text().ShouldContain("kom 7 dage for sent");
        Text().ShouldContain("1 foreløbigt referat afventer godkendelse");
    }

    [Fact]
    public void Closed_items_are_counted_by_ground_and_hold_nothing_else()
    {
        _site.WithMeetingFile("1.md", "---\nnumber: \"1\"\ntitle: Køb af grund\ntype: decision\naccess: closed\nground: Styrelseslovens § 10\n---\n");

        Text().ShouldContain("Styrelseslovens § 10");
        Csv().ShouldContain("item,closed,Byrådet,2024-01-30,byraadet/2024-01-30,1,1,Køb af grund,Styrelseslovens § 10,,");
    }

    [Fact]
    public void Of_a_meeting_under_embargo_only_that_there_is_one_is_told()
    {
        _site.WithMeeting("status: approved\npublished: 2024-04-01").WithItem("1");

        Text().ShouldContain("1 møde er holdt tilbage");
        Csv().Split('\n').Length.ShouldBe(2, "a header and the end");
        File("data.json").ShouldBe("""{"embargoedMeetings":1,"entries":[]}""");
    }

    [Fact]
    public void Numbers_and_attachments_that_are_missing_are_told_by_name()
    {
        _site.WithItem("1", "outcome: approved\nattachments:\n  - {title: Plan, withheld: fortroligt}", "## Beslutning\n\nGodkendt, se bilag 4.\n").WithItem("4", "outcome: approved");

        Text().ShouldContain("punkt 2–3 mangler");
        Text().ShouldContain("teksten nævner “bilag 4”");
        Text().ShouldContain("Der mangler 2 numre på dagsordenerne og 1 bilag, som teksten henviser til");
        Csv().ShouldContain("attachment,withheld,Byrådet,2024-01-30,byraadet/2024-01-30,1,,Plan,fortroligt,,");
        Csv().ShouldContain("attachment,missing,Byrådet,2024-01-30,byraadet/2024-01-30,1,4,bilag 4,,,");
        Csv().ShouldContain("item,missing,Byrådet,2024-01-30,byraadet/2024-01-30,,2–3,,,,");
    }

    [Fact]
    public void A_long_list_is_cut_on_the_page_and_whole_in_the_data()
    {
        for (var day = 1; day <= 130; day++)
        {
            var date = new DateOnly(2022, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            _site.With($"input/minutes/byraadet/{date}/meeting.md", $"---\ndate: {date}\nstatus: agenda\n---\n");
        }

        Text().ShouldContain("Og 30 til. De står i datafilerne.");
        Csv().Split("meeting,missing,").Length.ShouldBe(131);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless()
    {
        _site.WithItem("1", "outcome: approved\nattachments:\n  - {title: \"=1+1\", withheld: \"a, \\\"b\\\"\"}", "## Beslutning\n\nGodkendt.\n");

        Csv().ShouldContain(",'=1+1,\"a, \"\"b\"\"\",");
    }

    [Fact]
    public void Every_page_leads_to_the_account() => Demo.Page("index.html").QuerySelectorAll(".site-footer a").Select(link => link.GetAttribute("href")).ShouldContain("/fuldstaendighed/");

    [Fact]
    public void The_account_is_the_same_in_every_time_zone_and_the_day_is_told_only_where_it_matters() =>
        Demo.Text("fuldstaendighed/index.html").ShouldNotContain("Opgjort");

    private string Text() => new HtmlParser().ParseDocument(File("index.html")).QuerySelector("main")!.TextContent;

    private string Csv(DateTimeOffset? asOf = null) => File("data.csv", asOf);

    private string File(string name, DateTimeOffset? asOf = null) => SiteUnderTest.TextOf(_site.Build(asOf ?? Now).Files.Single(file => file.Path == $"fuldstaendighed/{name}"));
}
