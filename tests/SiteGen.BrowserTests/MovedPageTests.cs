using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>What meets a reader at an old or a wrong address.</summary>
[Collection(InChromium.Name)]
public sealed class MovedPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("/referater/moeder/2024-01.html", "/referater/byraadet/2024-01-30/", true)]
    [InlineData("/referater/gammel/sag/", "/referater/byraadet/2024-01-30/item-1.1/", true)]
    [InlineData("/referater/gammelt-byraad/", "/referater/byraadet/", false)]
    [InlineData("/referater/was/", "/referater/tilgaengelighed/", false)]
    public async Task An_old_address_leads_to_the_new_one(string old, string now, bool scripts)
    {
        await chromium.VisitAsync(Sites.Torture, old, Look.Desk with { Scripts = scripts }, async open =>
        {
            // Asked again and again: the stub may have led on before anybody could wait for it to do so.
            await Assertions.Expect(open).ToHaveURLAsync(BuiltSite.Origin + now);
            await Assertions.Expect(open.Locator("h1")).ToHaveCountAsync(1);
        });
    }

    [Theory]
    [InlineData("demo", "/findes-ikke")]
    [InlineData("demo", "/rar-nordjylland/2023-09-28/punkt-99/")]
    [InlineData("torture", "/referater/findes/slet/ikke/her.html")]
    public async Task A_wrong_address_is_answered_with_a_page_that_leads_on_at_any_depth(string name, string address)
    {
        var site = Sites.Named(name);
        await chromium.VisitAsync(site, address, Look.Desk, async open =>
        {
            (await open.Locator("body").GetAttributeAsync("data-page-kind")).ShouldBe("error");
            (await open.Locator("meta[name=robots]").GetAttributeAsync("content")).ShouldBe("noindex");
            (await open.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.wrap')).maxWidth")).ShouldNotBe("none", "the style sheet is found from here");
            await open.Locator($"main a[href='{site.Home}']").First.ClickAsync();
            await Assertions.Expect(open).ToHaveURLAsync(BuiltSite.Origin + site.Home);
        });
    }
}
