using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Scripts only add to pages that are whole without them.</summary>
[Collection(InChromium.Name)]
public sealed class WithoutScriptTests(Chromium chromium)
{
    private static readonly Look Scriptless = Look.Desk with { Scripts = false };

    // textContent would count what is hidden. Scripts add the button that copies the citation, and to the search page all but its lists.
    private const string Shown = """
        () => {
          const main = document.querySelector('main');
          const added = [...main.querySelectorAll('.citation-copy, .search-body, noscript')].map(e => e.innerText);
          return { text: added.reduce((text, one) => text.replace(one, ''), main.innerText).replace(/\s+/g, ' ').trim(), links: [...main.querySelectorAll('a[href]')].filter(a => a.checkVisibility()).length };
        }
        """;

    [Theory]
    [MemberData(nameof(PagesUnderTest.All), MemberType = typeof(PagesUnderTest))]
    public async Task A_page_says_the_same_and_links_to_the_same_without_scripts(string page)
    {
        Content? with = null, without = null;
        await Task.WhenAll(
            chromium.VisitAsync(page, Look.Desk, async open => with = await open.EvaluateAsync<Content>(Shown)),
            chromium.VisitAsync(page, Scriptless, async open => without = await open.EvaluateAsync<Content>(Shown)));
        without.ShouldBe(with);
        without!.Text.Length.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("demo item", 1280)]
    [InlineData("demo item", 320)]
    [InlineData("demo meeting", 1280)]
    [InlineData("demo meeting", 320)]
    [InlineData("torture item with everything", 1280)]
    [InlineData("torture plain", 320)]
    public async Task The_table_of_contents_leads_to_its_sections_without_scripts(string page, int width)
    {
        await chromium.VisitAsync(page, Scriptless with { Width = width }, async open =>
        {
            var contents = open.Locator(".toc");
            if (width < 600) await contents.Locator("summary").ClickAsync();
            var last = contents.GetByRole(AriaRole.Link).Last;
            var target = (await last.GetAttributeAsync("href"))!;
            await last.ClickAsync();
            new Uri(open.Url).Fragment.ShouldBe(target);
            (await open.EvaluateAsync<bool>("id => { const top = document.getElementById(id).getBoundingClientRect().top; return top >= 0 && top < innerHeight; }", Uri.UnescapeDataString(target[1..]))).ShouldBeTrue();
        });
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_menu_works_without_scripts(int width)
    {
        await chromium.VisitAsync("demo home", Scriptless with { Width = width }, async open =>
        {
            if (width < 600) await open.Locator(".site-menu summary").ClickAsync();
            await open.Locator(".site-menu a").Last.ClickAsync();
            (await open.Locator("body").GetAttributeAsync("data-page-kind")).ShouldNotBe("home");
        });
    }

    private sealed record Content
    {
        public string Text { get; set; } = "";

        public int Links { get; set; }
    }
}
