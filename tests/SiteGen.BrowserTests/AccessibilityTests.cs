using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

[Collection(InSecondChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(PagesUnderTest.All), MemberType = typeof(PagesUnderTest))]
    public async Task Axe_finds_nothing_in_either_scheme_at_either_width(string page)
    {
        var violations = new ConcurrentQueue<string>();
        await Task.WhenAll(new[] { Look.Phone, Look.Desk }.Select(look => chromium.VisitAsync(page, look, async open =>
        {
            await Axe.InjectAsync(open);
            foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await open.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var violation in await Axe.RunAsync(open)) violations.Enqueue($"{look}, {scheme}: {violation}");
            }
        })));
        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_does_see_what_is_wrong()
    {
        await chromium.VisitAsync("demo home", Look.Desk with { WithoutPolicy = true }, async open =>
        {
            await open.EvaluateAsync("""
                () => {
                  document.documentElement.removeAttribute('lang');
                  document.querySelector('main').insertAdjacentHTML('beforeend', '<p style="color: #aaa">grey</p>');
                }
                """);
            await Axe.InjectAsync(open);
            (await Axe.RunAsync(open)).Select(violation => violation.Split(':')[0]).ShouldBe(["color-contrast", "html-has-lang"], ignoreOrder: true);
        });
    }

    [Theory]
    [InlineData("demo home")]
    [InlineData("torture item with everything")]
    public async Task A_badge_keeps_an_edge_where_colours_are_forced(string page)
    {
        await chromium.VisitAsync(page, Look.Desk with { ForcedColors = true }, async open =>
        {
            var edge = await open.Locator("main .badge").First.EvaluateAsync<string>("badge => { const s = getComputedStyle(badge); return s.borderTopStyle + ' ' + s.borderTopWidth; }");
            edge.ShouldBe("solid 1px");
        });
    }
}
