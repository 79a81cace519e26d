namespace SiteGen.Tests.Planning;

public sealed class ItemPageTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_link_may_name_an_address_that_stands_under_another_heading()
    {
        _site.WithItem("1", "outcome: approved", "## Sagen kort\n\nSe [loven][lov] og [byrådet].\n\n## Beslutning\n\nGodkendt efter [loven][lov].\n\n## Baggrund\n\nIntet.\n\n[lov]: https://lov.example/ \"Loven\"\n[byrådet]: /byraadet/\n");

        var page = _site.Page("byraadet/2024-01-30/punkt-1/index.html");

        System.Text.RegularExpressions.Regex.Count(page, "<a href=\"https://lov.example/\">loven</a>").ShouldBe(2);
        page.ShouldContain("<a href=\"/byraadet/\">byrådet</a>");
        page.ShouldNotContain("[lov]");
    }

    [Fact]
    public void Sections_stand_in_the_order_in_which_people_ask_whatever_the_order_of_the_file()
    {
        const string headings = "Videre proces|Emner|Baggrund|Økonomi|Eget afsnit|Sagsfremstilling|Mindretalsudtalelse|Beslutning|Indstilling|Sagen kort";
        _site.WithItem("1", "outcome: approved", string.Concat(headings.Split('|').Select(heading => $"## {heading}\n\nTekst.\n\n")));

        _site.ItemPage("1").Sections.Select(section => section.Heading).ShouldBe(
            ["Sagen kort", "Indstilling", "Mindretalsudtalelse", "Sagsfremstilling", "Eget afsnit", "Økonomi", "Baggrund", "Emner", "Videre proces"]);
    }

    [Fact]
    public void A_decision_that_fits_the_box_stands_there_whole_and_nowhere_else()
    {
        var page = _site.WithItem("1", "outcome: approved", "## Beslutning\n\nEn.\n\nTo.\n\nTre.\n").ItemPage("1");

        (page.DecisionId, page.DecisionUrl).ShouldBe(("beslutning", null));
        page.DecisionHtml.ShouldBe("<p>En.</p>\n<p>To.</p>\n<p>Tre.</p>");
        page.Sections.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_long_decision_the_box_shows_the_first_paragraph_and_links_to_the_whole()
    {
        var page = _site.WithItem("1", "outcome: approved", "## Sagen kort\n\nKort.\n\n## Beslutning\n\nEn.\n\nTo.\n\nTre.\n\nFire.\n").ItemPage("1");

        (page.DecisionHtml, page.DecisionId, page.DecisionUrl).ShouldBe(("<p>En.</p>", "beslutning-status", "#beslutning"));
        page.Sections.Select(section => section.Id).ShouldBe(["sagen-kort", "beslutning"]);
        _site.Html("byraadet/2024-01-30/punkt-1/index.html").QuerySelectorAll("#beslutning").Length.ShouldBe(1);
    }

    [Fact]
    public void Before_the_meeting_there_is_no_decision_and_no_badge()
    {
        var page = _site.WithMeeting("status: agenda").WithItem("1").ItemPage("1");

        (page.IsAgenda, page.DecisionHtml, page.Badge).ShouldBe((true, null, null));
    }

    [Fact]
    public void The_badge_names_the_outcome_and_leads_to_its_list()
    {
        var badge = _site.WithItem("1", "outcome: asRecommended").ItemPage("1").Badge!;

        (badge.Label, badge.Kind, badge.Url).ShouldBe(("Som indstillet", "approved", "/udfald/as-recommended/"));
    }

    [Fact]
    public void Votes_are_told_by_name()
    {
        var votes = _site.WithItem("1", "votes: {for: [A, V, C], against: [Ø]}").ItemPage("1").Votes;

        votes.Select(vote => (vote.Name, vote.Text)).ShouldBe([("For", "A, V og C"), ("Imod", "Ø")]);
    }

    [Fact]
    public void Neighbours_are_named_and_the_first_and_last_item_have_one()
    {
        _site.WithItem("1").WithItem("2").WithItem("10");

        var (first, second, last) = (_site.ItemPage("1"), _site.ItemPage("2"), _site.ItemPage("10"));
        (first.Previous, first.Next!.Text).ShouldBe((null, "2 Punkt 2"));
        (second.Previous!.Url, second.Next!.Url).ShouldBe(("/byraadet/2024-01-30/punkt-1/", "/byraadet/2024-01-30/punkt-10/"));
        last.Next.ShouldBeNull();
    }

    [Fact]
    public void The_same_case_is_listed_oldest_first_across_meetings_with_this_page_marked()
    {
        _site.WithItem("1", "case: 15.00.00-G01-3-22").WithItem("2", "case: 15.00.00-g01-3-22").WithItem("3", "case: andet")
            .With("input/minutes/byraadet/2023-12-19/meeting.md", "---\ndate: 2023-12-19\nstatus: approved\n---\n")
            .With("input/minutes/byraadet/2023-12-19/7.md", "---\nnumber: \"7\"\ntitle: Før\ntype: decision\naccess: open\ncase: 15.00.00-G01-3-22\n---\n");

        _site.ItemPage("2").SameCase.Select(row => (row.Title, row.IsCurrent)).ShouldBe([("Før", false), ("Punkt 1", false), ("Punkt 2", true)]);
        _site.ItemPage("3").SameCase.ShouldBeEmpty();
    }

    [Fact]
    public void The_way_from_the_home_page_goes_over_body_and_meeting() =>
        _site.WithItem("1").ItemPage("1").Breadcrumbs.Select(link => (link.Text, link.Url)).ShouldBe(
            [("Forside", "/"), ("Byrådet", "/byraadet/"), ("tirsdag den 30. januar 2024", "/byraadet/2024-01-30/"), ("Punkt 1", "/byraadet/2024-01-30/punkt-1/")]);

    [Fact]
    public void The_title_names_item_body_day_and_site() =>
        _site.WithItem("1").ItemPage("1").Title.ShouldBe("1 Punkt 1 – Byrådet, 30.1.2024 – Prøvekommunen");

    [Fact]
    public void The_description_is_the_decision_and_else_the_summary_and_else_what_is_known()
    {
        _site.WithItem("1", "outcome: approved", "## Sagen kort\n\nKort.\n\n## Beslutning\n\nGodkendt.\n").ItemPage("1").Description.ShouldBe("Godkendt.");
        _site.WithItem("1", "", "## Sagsfremstilling\n\nLang.\n\n## Sagen kort\n\nKort.\n").ItemPage("1").Description.ShouldBe("Kort.");
        _site.WithItem("1").ItemPage("1").Description.ShouldBe("Punkt 1 på mødet i Byrådet tirsdag den 30. januar 2024.");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(1)]
    public void A_description_is_cut_between_words_and_no_longer_than_a_search_result(int wordLength)
    {
        var word = new string('ø', wordLength);
        var description = _site.WithItem("1", "", $"## Sagen kort\n\n{string.Join(' ', Enumerable.Repeat(word, 200 / wordLength))}\n").ItemPage("1").Description;

        description.Length.ShouldBeLessThanOrEqualTo(160);
        description.ShouldEndWith($"{word}\u00A0…");
    }

    [Fact]
    public void Corrections_of_the_item_stand_newest_first_and_those_of_the_meeting_stay_there()
    {
        _site.WithMeeting("status: approved\nchanges: [{date: 2024-02-02, note: Møde}]").WithItem("1", "changes: [{date: 2024-02-03, note: Nyt}, {date: 2024-02-01, note: Gammelt}]");

        _site.ItemPage("1").Changes.Select(change => change.Note).ShouldBe(["Nyt", "Gammelt"]);
    }
}
