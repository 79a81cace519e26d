using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

[Collection(InChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    private const int Stops = 70;

    // What has focus, and what is wrong with how it shows that: null when nothing is. A stop may lie in a part that scrolls by itself.
    private const string Focused = """
        () => {
          const e = document.activeElement;
          if (e === document.body) return { name: '' };
          const s = getComputedStyle(e), box = e.getClientRects()[0] ?? e.getBoundingClientRect();
          const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
          const fault = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 ? 'has no outline'
            : box.width < 4 || box.height < 4 || s.opacity === '0' ? 'is not shown'
            : box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth ? 'is out of sight'
            : !at || !(e.contains(at) || at.contains(e)) ? 'is covered or cut off' : null;
          return { name: `${e.tagName.toLowerCase()} "${(e.getAttribute('aria-label') ?? e.innerText).trim().slice(0, 60)}"`, fault };
        }
        """;

    [Theory]
    [InlineData("demo home")]
    [InlineData("demo meeting")]
    [InlineData("torture item with everything")]
    public async Task The_first_stop_skips_to_the_content(string page)
    {
        await chromium.VisitAsync(page, Look.Desk, async open =>
        {
            await open.Keyboard.PressAsync("Tab");
            (await open.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')")).ShouldBe("#indhold");
            (await open.EvaluateAsync<Stop>(Focused)).Fault.ShouldBeNull();
            await open.Keyboard.PressAsync("Enter");
            await open.Keyboard.PressAsync("Tab");
            (await open.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
        });
    }

    [Theory]
    [MemberData(nameof(PagesUnderTest.Telling), MemberType = typeof(PagesUnderTest))]
    public async Task Every_stop_can_be_seen_at_both_widths(string page)
    {
        foreach (var look in new[] { Look.Phone, Look.Desk })
        {
            await chromium.VisitAsync(page, look, async open =>
            {
                var faults = new List<string>();
                var reached = 0;
                for (; reached < Stops; reached++)
                {
                    await open.Keyboard.PressAsync("Tab");
                    var stop = await open.EvaluateAsync<Stop>(Focused);
                    if (stop.Name.Length == 0) break;
                    if (stop.Fault is not null) faults.Add($"{look}: {stop.Name} {stop.Fault}");
                }

                reached.ShouldBeGreaterThan(5);
                faults.ShouldBeEmpty();
            });
        }
    }

    [Fact]
    public async Task On_a_phone_the_contents_open_with_the_keyboard_and_close_after_a_choice()
    {
        await chromium.VisitAsync("demo item", Look.Phone, async open =>
        {
            var contents = open.Locator(".toc");
            await contents.Locator("summary").FocusAsync();
            await open.Keyboard.PressAsync("Enter");
            await contents.GetByRole(AriaRole.Link).First.WaitForAsync();
            await open.Keyboard.PressAsync("Tab");
            var target = await open.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
            target.ShouldStartWith("#");
            await open.Keyboard.PressAsync("Enter");
            new Uri(open.Url).Fragment.ShouldBe(target);
            (await contents.Locator("details").GetAttributeAsync("open")).ShouldBeNull();
        });
    }

    [Theory]
    [MemberData(nameof(PagesUnderTest.Telling), MemberType = typeof(PagesUnderTest))]
    public async Task On_a_phone_everything_that_can_be_pressed_is_large_enough(string page)
    {
        // WCAG 2.5.8: 24 px, or a link within a sentence.
        await chromium.VisitAsync(page, Look.Phone, async open => (await open.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, summary, nav a, .permalink')]
              .filter(e => e.checkVisibility())
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.width > 1 && (box.height < 24 || box.width < 24))
              .map(([e, box]) => `${e.className || e.tagName} "${e.innerText.trim()}" ${Math.round(box.width)} × ${Math.round(box.height)}`)
            """)).ShouldBeEmpty());
    }

    private sealed record Stop
    {
        public string Name { get; set; } = "";

        public string? Fault { get; set; }
    }
}
