using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

[Collection(InSecondChromium.Name)]
public sealed class PrintTests(Chromium chromium)
{
    private static readonly Look Paper = new(718) { Print = true };

    [Theory]
    [InlineData("demo item")]
    [InlineData("demo meeting")]
    [InlineData("torture item with everything")]
    [InlineData("torture meeting")]
    public async Task A_printed_page_has_no_navigation_and_says_where_it_is_from(string page)
    {
        await chromium.VisitAsync(page, Paper, async open =>
        {
            (await open.Locator("nav:visible, button:visible, .skip-link:visible, .permalink:visible").CountAsync()).ShouldBe(0);
            (await open.Locator(".print-source").InnerTextAsync()).ShouldContain("https://sitegen.example.org" + new Uri(open.Url).AbsolutePath);
            (await open.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
            (await open.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        });
    }

    [Fact]
    public async Task The_decision_is_printed_with_its_badge_in_black_on_white()
    {
        await chromium.VisitAsync("demo item", Paper, async open =>
        {
            (await open.Locator(".decision-words").InnerTextAsync()).Length.ShouldBeGreaterThan(20);
            (await open.Locator(".decision .badge").IsVisibleAsync()).ShouldBeTrue();
            (await open.Locator(".decision-words").EvaluateAsync<string>("e => getComputedStyle(e).color")).ShouldBe("rgb(0, 0, 0)");
        });
    }

    [Fact]
    public async Task A_reader_of_dark_pages_prints_on_white_too()
    {
        await chromium.VisitAsync("demo item", Paper, async open =>
        {
            await open.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
            (await open.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
            (await open.EvaluateAsync<string>("() => getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
            await open.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = Microsoft.Playwright.ColorScheme.Light });
        });
    }

    [Fact]
    public async Task The_printed_minutes_hold_every_item_and_write_out_where_links_lead()
    {
        await chromium.VisitAsync("torture meeting", Paper, async open =>
        {
            (await open.Locator(".full-item h3:visible").CountAsync()).ShouldBe(12);
            (await open.Locator("main a[href^='http']").First.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content")).ShouldContain("(https://proevekommunen.example.org/");
        });
    }
}
