using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class ListPageTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Three_hundred_items_fit_one_page()
    {
        var plan = Plan((2024, 1, 300));

        Urls(plan, "/typer/decision/").ShouldBe(["/typer/decision/"]);
        Make(plan, "/typer/decision/").Parts.ShouldBeEmpty();
    }

    [Fact]
    public void A_longer_list_is_cut_by_year()
    {
        var plan = Plan((2024, 1, 200), (2023, 5, 101));

        Urls(plan, "/typer/decision/").ShouldBe(["/typer/decision/", "/typer/decision/2023/", "/typer/decision/2024/"]);
        Make(plan, "/typer/decision/").Groups.Single().Items.Length.ShouldBe(200);
        Make(plan, "/typer/decision/2023/").Parts.Select(part => (part.Text, part.IsCurrent)).ShouldBe([("2024", false), ("2023", true)]);
    }

    [Fact]
    public void A_long_year_is_cut_by_month()
    {
        var plan = Plan((2024, 3, 200), (2024, 1, 101), (2023, 5, 1));

        Urls(plan, "/typer/decision/").ShouldBe(["/typer/decision/", "/typer/decision/2023/", "/typer/decision/2024-01/", "/typer/decision/2024-03/"]);
        Urls(plan, "/aar/2024/").ShouldBe(["/aar/2024/", "/aar/2024/2024-01/", "/aar/2024/2024-03/"]);
        Make(plan, "/aar/2024/2024-01/").Heading.ShouldBe("Året 2024, januar 2024");
    }

    [Fact]
    public void Every_item_is_on_exactly_one_part()
    {
        var plan = Plan((2024, 3, 200), (2024, 1, 101), (2023, 5, 1));

        Urls(plan, "/typer/decision/").Skip(1).SelectMany(url => Make(plan, url).Groups).SelectMany(group => group.Items).Select(row => row.Url).Distinct().Count().ShouldBe(302);
    }

    [Fact]
    public void A_list_goes_by_year_newest_first_and_a_year_by_body()
    {
        _site.With("input/bodies/aeldre.md", "---\nname: Ældrerådet\n---\n").WithItem("1");
        foreach (var (body, day) in new[] { ("aeldre", "2024-01-29"), ("byraadet", "2023-12-19") })
        {
            _site.With($"input/minutes/{body}/{day}/meeting.md", $"---\ndate: {day}\nstatus: approved\n---\n")
                .With($"input/minutes/{body}/{day}/1.md", "---\nnumber: 1\ntitle: Andet\ntype: decision\naccess: open\n---\n");
        }

        _site.PageAt<ListPage>("/typer/decision/").Groups.Select(group => (group.Heading, group.Items.Length)).ShouldBe([("2024", 2), ("2023", 1)]);
        _site.PageAt<ListPage>("/aar/2024/").Groups.Select(group => group.Heading).ShouldBe(["Byrådet", "Ældrerådet"]);
    }

    [Fact]
    public void A_list_shows_its_siblings_and_nothing_that_has_no_items()
    {
        _site.With("input/vocabulary.yml", "topics:\n  b: {da: Åby}\n  a: {da: By}\n  c: {da: Tom}\n").WithItem("1", "topics: [a]").WithItem("2", "topics: [a, b]");

        _site.PageAt<IndexPage>("/emner/").Entries.Select(entry => (entry.Text, entry.Note)).ShouldBe([("By", "2 punkter"), ("Åby", "1 punkt")]);
        _site.PageAt<ListPage>("/emner/a/").Siblings.Select(entry => entry.Text).ShouldBe(["Åby"]);
        _site.Urls().ShouldNotContain("/emner/c/");
    }

    private PagePlan Plan(params (int Year, int Month, int Items)[] meetings) => _site.PlanOf(meetings);

    private static ImmutableArray<string> Urls(PagePlan plan, string below) =>
        [.. plan.PagesInOrder.Select(page => page.Url).Where(url => url.StartsWith(below, StringComparison.Ordinal))];

    private static ListPage Make(PagePlan plan, string url) => plan.Pages.Single(page => page.Url == url).Make().ShouldBeOfType<ListPage>();
}
