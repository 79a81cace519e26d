using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class CaseListPageTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Six_hundred_cases_fit_one_page()
    {
        var plan = Plan((2024, 1, CaseListPages.CasesOnAPage));

        Lists(plan).ShouldBe(["/sager/"]);
        Make(plan, "/sager/").Parts.ShouldBeEmpty();
        Make(plan, "/sager/").Entries.Length.ShouldBe(CaseListPages.CasesOnAPage);
    }

    [Fact]
    public void More_are_cut_by_the_year_in_which_they_were_last_treated()
    {
        var plan = Plan((2024, 1, 300), (2023, 5, 700));

        Lists(plan).ShouldBe(["/sager/", "/sager/aar-2023/", "/sager/aar-2024/"]);
        Make(plan, "/sager/").Entries.Length.ShouldBe(300);
        Make(plan, "/sager/aar-2023/").Entries.Length.ShouldBe(400);
        Make(plan, "/sager/aar-2023/").Parts.Select(part => (part.Text, part.IsCurrent)).ShouldBe([("2024", false), ("2023", true)]);
        Make(plan, "/sager/aar-2023/").Heading.ShouldBe("Sager, 2023");
        Make(plan, "/sager/aar-2023/").Lead.ShouldEndWith("sidst blev behandlet i 2023; de andre findes nederst på siden.");
        Make(plan, "/sager/aar-2024/").CanonicalUrl.ShouldBe(Make(plan, "/sager/").CanonicalUrl);
    }

    [Fact]
    public void A_long_year_is_cut_by_month()
    {
        var plan = Plan((2024, 3, 10), (2024, 1, 700));

        Lists(plan).ShouldBe(["/sager/", "/sager/aar-2024-01/", "/sager/aar-2024-03/"]);
        Make(plan, "/sager/aar-2024-01/").Heading.ShouldBe("Sager, januar 2024");
    }

    [Fact]
    public void Every_case_is_on_exactly_one_part()
    {
        var plan = Plan((2024, 3, 500), (2024, 1, 700), (2022, 2, 900));

        Lists(plan).Skip(1).SelectMany(url => Make(plan, url).Entries).Select(entry => entry.Text).Order().ShouldBe(
            Enumerable.Range(1, 900).Select(number => $"{number:0000}").Order());
    }

    /// <summary>Meetings that each treat the cases 0001, 0002 and so on, one in each item.</summary>
    private PagePlan Plan(params (int Year, int Month, int Cases)[] meetings) =>
        _site.PlanOf(meetings, (item, number) => item with { Case = new CaseNumber($"{number:0000}") });

    private static ImmutableArray<string> Lists(PagePlan plan) =>
        [.. plan.PagesInOrder.Select(page => page.Url).Where(url => url == "/sager/" || url.StartsWith("/sager/aar-", StringComparison.Ordinal))];

    private static IndexPage Make(PagePlan plan, string url) => plan.Pages.Single(page => page.Url == url).Make().ShouldBeOfType<IndexPage>();
}
