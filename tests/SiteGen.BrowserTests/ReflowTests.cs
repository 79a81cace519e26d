using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>WCAG 1.4.4, 1.4.10 and 1.4.12: a page fits its window, whatever its width and whatever its reader does to the text.</summary>
[Collection(InChromium.Name)]
public sealed class ReflowTests(Chromium chromium)
{
    // What is wider than the window and does not lie in a part that scrolls by itself.
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= width) return [];
          const scrolls = e => e && e !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          return ['the page', ...[...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
            .map(e => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 40)}`)].slice(0, 4);
        }
        """;

    // What holds more text than it shows.
    private const string Cut = """
        () => [...document.body.querySelectorAll('*')]
          .filter(e => /hidden|clip/.test(getComputedStyle(e).overflow) && e.clientWidth > 2 && e.innerText?.trim() && (e.scrollHeight > e.clientHeight + 3 || e.scrollWidth > e.clientWidth + 3))
          .map(e => `${e.tagName.toLowerCase()}.${e.className}`)
        """;

    private const string WiderSpacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    [Theory]
    [MemberData(nameof(PagesUnderTest.All), MemberType = typeof(PagesUnderTest))]
    public async Task A_page_fits_a_phone_even_with_its_letters_spread(string page)
    {
        await chromium.VisitAsync(page, Look.Phone with { WithoutPolicy = true }, async open =>
        {
            (await open.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty("at 320 px");
            (await open.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty("at 320 px");
            await open.AddStyleTagAsync(new() { Content = WiderSpacing });
            (await open.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty("with the text spacing of WCAG 1.4.12");
            (await open.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty("with the text spacing of WCAG 1.4.12");
        });
    }

    [Theory]
    [MemberData(nameof(PagesUnderTest.Telling), MemberType = typeof(PagesUnderTest))]
    public async Task A_page_fits_a_desk_with_its_menus_and_contents_open(string page)
    {
        await chromium.VisitAsync(page, Look.Desk, async open => (await open.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty());
        await chromium.VisitAsync(page, Look.Phone, async open =>
        {
            foreach (var fold in await open.Locator("summary").AllAsync()) await fold.ClickAsync();
            (await open.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty();
        });
    }

    [Fact]
    public async Task Text_grows_with_the_readers_own_size_and_still_fits()
    {
        await using var browser = await chromium.StartAsync("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
        var faults = new List<string>();
        foreach (var pages in PagesUnderTest.TellingNames.Select(name => (Name: name, Page: PagesUnderTest.Find(name))).GroupBy(page => page.Page.Site))
        {
            var window = await Window.OpenAsync(browser, pages.Key, Look.Desk);
            foreach (var (name, page) in pages)
            {
                await window.VisitAsync(page.Address, async open =>
                {
                    (await open.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)")).ShouldBe(36);
                    faults.AddRange((await open.EvaluateAsync<string[]>(TooWide)).Select(fault => $"{name}: {fault}"));
                    faults.AddRange((await open.EvaluateAsync<string[]>(Cut)).Select(fault => $"{name}, cut: {fault}"));
                });
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wide_table_scrolls_by_itself_and_the_keyboard_can_scroll_it()
    {
        await chromium.VisitAsync("torture item with everything", Look.Phone, async open =>
        {
            var table = open.GetByRole(AriaRole.Group, new() { Name = "Udgifter" });
            (await table.EvaluateAsync<bool>("e => e.scrollWidth > e.clientWidth && e.tabIndex === 0")).ShouldBeTrue();
            await table.FocusAsync();
            await open.Keyboard.PressAsync("ArrowRight");
            await open.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
        });
    }
}
