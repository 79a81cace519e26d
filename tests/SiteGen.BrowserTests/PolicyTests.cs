using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The Content-Security-Policy that every page carries. That no page breaks it is part of every visit: what the console says fails the test.</summary>
[Collection(InChromium.Name)]
public sealed class PolicyTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void Every_page_forbids_what_it_does_not_need(string site)
    {
        foreach (var page in Sites.Named(site).Pages.Where(page => page.Kind != "redirect"))
        {
            var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]").ShouldNotBeNull(page.Address).GetAttribute("content")!;
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
            policy.ShouldNotContain("http");
        }
    }

    [Theory]
    [MemberData(nameof(PagesUnderTest.All), MemberType = typeof(PagesUnderTest))]
    public async Task No_page_breaks_its_own_policy_or_throws_or_asks_another_host(string page)
    {
        await chromium.VisitAsync(page, Look.Desk, async open =>
        {
            // Pictures that wait to be scrolled to are loaded too.
            (await open.EvaluateAsync<bool>("""
                async () => {
                  for (const picture of document.images) {
                    picture.loading = 'eager';
                    await picture.decode();
                  }
                  return [...document.images].every(picture => picture.naturalWidth > 0);
                }
                """)).ShouldBeTrue();
        });
    }

    [Theory]
    [InlineData("const s = document.createElement('script'); s.textContent = 'document.title = 1'; document.body.append(s)")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')")]
    [InlineData("document.body.insertAdjacentHTML('beforeend', '<img src=\"https://elsewhere.test/x.png\" alt>')")]
    [InlineData("throw new Error('broken')")]
    public async Task A_page_that_breaks_its_policy_or_throws_fails_the_visit(string misdeed)
    {
        var failure = await Assert.ThrowsAsync<ShouldAssertException>(() => chromium.VisitAsync("demo home", Look.Desk, async open =>
        {
            await open.EvaluateAsync($"setTimeout(() => {{ {misdeed} }})");
            await open.WaitForTimeoutAsync(300);
        }));
        failure.Message.ShouldContain("complains");
    }
}
