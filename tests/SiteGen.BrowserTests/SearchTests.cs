using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The search page as a reader uses it, with the keyboard.</summary>
[Collection(InChromium.Name)]
public sealed class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("a compound by its part", "sager ", "/rar-nordjylland/2023-09-28/punkt-3.2.1/")]
    [InlineData("an inflected form", "nytteindsatser", "/rar-nordjylland/2023-09-28/punkt-2.2.1/")]
    [InlineData("a misspelt word", "postivliste ", "/rar-nordjylland/2023-09-28/punkt-2.1.1/")]
    [InlineData("aa for å", "aarshjul", "/rar-nordjylland/2023-09-28/punkt-1.4.1/")]
    [InlineData("a synonym", "jobmesse", "/rar-nordjylland/2023-09-28/punkt-2.3.1/")]
    [InlineData("the beginning of a case number", "15.00.00-g01", "/rebild-lar/2024-06-25/punkt-6/")]
    [InlineData("a phrase", "\"karriere bootcamp\"", "/rar-nordjylland/2023-09-28/punkt-2.3.1/")]
    [InlineData("an exclusion", "positivliste -uddannelsespulje", "/rar-nordjylland/2023-09-28/punkt-2.5.1/")]
    [InlineData("a word in a title", "titel:handicap", "/rar-nordjylland/2023-09-28/punkt-2.4.1/")]
    [InlineData("a word that is not finished", "handica", "/rar-nordjylland/2023-09-28/punkt-2.4.1/")]
    [InlineData("a day", "25/6-2024 seminar", "/rebild-lar/2024-06-25/punkt-4/")]
    public async Task A_question_typed_gives_the_expected_first_answer(string what, string question, string first)
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            await TypeAsync(open, question);
            (await FirstAnswerAsync(open, question)).ShouldBe(first, what);
        });
    }

    [Fact]
    public async Task A_facet_without_words_lists_its_items_and_two_facets_narrow_each_other()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            await TickAsync(open, "Udsat");
            (await FirstAnswerAsync(open, "")).ShouldBe("/rebild-lar/2024-06-25/punkt-3/");
            await open.GotoAsync(BuiltSite.Origin + "/soeg/");
            await TickAsync(open, "Drøftelse");
            await open.WaitForURLAsync("**/soeg/?type=discussion");
            await TickAsync(open, "2024");
            await open.WaitForURLAsync("**/soeg/?type=discussion&year=2024");
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(1);
            (await FirstAnswerAsync(open, "")).ShouldBe("/rebild-lar/2024-06-25/punkt-5/");
        });
    }

    [Fact]
    public async Task The_facets_of_a_large_archive_are_fetched_when_somebody_turns_to_the_boxes()
    {
        var root = JsonNode.Parse(Sites.Demo.BytesOf("search-index/root.json"))!.AsObject();
        var facets = $"/search-index/{root["facets"]}.bin";
        root["documents"] = 6000;
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            await open.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await open.RouteAsync("**/root.json", route => route.FulfillAsync(new() { Body = root.ToJsonString(), ContentType = "application/json" }));
            var asked = new ConcurrentQueue<string>();
            void Note(object? _, IRequest request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
            open.Request += Note;
            var wide = open.ViewportSize!;
            await open.SetViewportSizeAsync(400, wide.Height);
            await open.ReloadAsync();
            await TypeAsync(open, "seminar");
            await Assertions.Expect(open.GetByRole(AriaRole.Status)).ToHaveTextAsync("8 resultater");

            // The window grows wide, and the fold opens for everybody.
            await open.SetViewportSizeAsync(wide.Width, wide.Height);
            await Assertions.Expect(open.Locator("[data-part=facets]")).ToBeVisibleAsync();
            await open.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Task.Delay(200);
            asked.ShouldNotContain(facets);

            await open.RunAndWaitForRequestAsync(() => open.Locator("[data-part=facets]").HoverAsync(), request => new Uri(request.Url).AbsolutePath == facets);
            open.Request -= Note;
            await open.UnrouteAllAsync();
        });
    }

    [Fact]
    public async Task A_mistyped_word_is_answered_and_the_page_says_what_it_did()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/?q=arbejdsmakred", Look.Desk, async open =>
            await Assertions.Expect(open.Locator("[data-part=notes]")).ToHaveTextAsync("Viser resultater for “arbejdsmarked”. Der er ingen med “arbejdsmakred”."));
    }

    [Fact]
    public async Task A_result_shows_the_words_found_and_leads_to_their_section()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/?q=substitution", Look.Desk, async open =>
        {
            var result = open.Locator(".result").First;
            await Assertions.Expect(result.Locator("mark").First).ToHaveTextAsync("substitution");
            await Assertions.Expect(result.Locator("[data-part=caption]")).ToContainTextAsync("RAR Nordjylland · torsdag den 28. september 2023 · punkt 0.1.3");
            var section = (await result.Locator("[data-part=section] a").GetAttributeAsync("href"))!.Split('#');
            Sites.Demo.PageAt(section[0]).Document.GetElementById(section[1]).ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task The_address_holds_the_question_and_back_and_forward_work()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            await TypeAsync(open, "seminar");
            await open.Keyboard.PressAsync("Enter");
            await open.WaitForURLAsync("**/soeg/?q=seminar");
            await TypeAsync(open, "budget");
            await open.Keyboard.PressAsync("Enter");
            await open.WaitForURLAsync("**/soeg/?q=budget");
            await TickAsync(open, "2023");
            await open.WaitForURLAsync("**/soeg/?q=budget&year=2023");
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(1);

            await open.GoBackAsync();
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(4);
            (await open.GetByLabel("2023", new() { Exact = false }).IsCheckedAsync()).ShouldBeFalse();
            await open.GoBackAsync();
            await Assertions.Expect(Box(open)).ToHaveValueAsync("seminar");
            (await FirstAnswerAsync(open, "seminar")).ShouldBe("/rar-nordjylland/2023-09-28/punkt-1.3.1/");
            await open.GoForwardAsync();
            await Assertions.Expect(Box(open)).ToHaveValueAsync("budget");
            await open.ReloadAsync();
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(4);
        });
    }

    [Fact]
    public async Task The_count_is_announced_when_typing_has_paused_and_focus_stays()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            await TypeAsync(open, "budget");
            await Assertions.Expect(open.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 resultater");
            (await open.TitleAsync()).ShouldStartWith("budget – 4 resultater – Søg");
            (await open.EvaluateAsync<string>("() => document.activeElement.name")).ShouldBe("q");
        });
    }

    [Fact]
    public async Task More_results_come_when_asked_for_and_focus_goes_on_when_there_are_no_more()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/?q=arbejdsmarked", Look.Desk, async open =>
        {
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(10);
            await open.GetByRole(AriaRole.Button, new() { Name = "Vis flere" }).PressAsync("Enter");
            await Assertions.Expect(open.Locator(".result")).ToHaveCountAsync(15);
            (await open.EvaluateAsync<int>("() => [...document.querySelectorAll('.result')].indexOf(document.activeElement.closest('.result'))")).ShouldBe(10);
        });
    }

    [Fact]
    public async Task The_box_in_the_header_leads_to_the_answers()
    {
        await chromium.VisitAsync("demo item", Look.Desk, async open =>
        {
            await open.Locator("header input[name=q]").FillAsync("seminar");

            // The box fetches the search page's scripts as soon as it is entered; leaving the page meanwhile would break that off.
            await open.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await open.Keyboard.PressAsync("Enter");
            await open.WaitForURLAsync("**/soeg/?q=seminar");
            await Assertions.Expect(open.Locator(".result").First).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Search_works_below_a_link_root_and_in_another_language()
    {
        await chromium.VisitAsync(Sites.Torture, "/referater/search/", Look.Desk, async open =>
        {
            await TypeAsync(open, "2020-05-07");
            var first = await FirstAnswerAsync(open, "2020-05-07");
            first.ShouldStartWith("/referater/smaasager/2020-05-07/item-");
            await Assertions.Expect(open.Locator("[data-part=total]")).ToHaveTextAsync("20 results");
        });
    }

    [Theory]
    [InlineData(404)]
    [InlineData(200)]
    public async Task A_lost_or_broken_file_of_the_index_gives_a_message_and_never_a_list(int status)
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk, async open =>
        {
            var files = new Regex(@"/search-index/[\w-]{8}\.bin$");
            await open.RouteAsync(files, route => route.FulfillAsync(new() { Status = status, Body = "not the file" }));
            await TypeAsync(open, "seminar");
            await Assertions.Expect(open.GetByText("Søgeregisteret kunne ikke læses.", new() { Exact = true }).Last).ToBeVisibleAsync();
            (await open.Locator(".result").CountAsync()).ShouldBe(0);
            await Assertions.Expect(open.GetByRole(AriaRole.Status)).ToHaveTextAsync("Søgeregisteret kunne ikke læses.");

            await open.UnrouteAsync(files);
            await open.GetByRole(AriaRole.Button, new() { Name = "Prøv igen" }).ClickAsync();
            (await FirstAnswerAsync(open, "seminar")).ShouldBe("/rar-nordjylland/2023-09-28/punkt-1.3.1/");
        });
    }

    [Fact]
    public async Task Nothing_found_gives_advice_and_ways_on()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/?q=zzzqqq", Look.Phone, async open =>
        {
            await Assertions.Expect(open.Locator("[data-part=total]")).ToHaveTextAsync("Ingen resultater");
            await Assertions.Expect(open.Locator("[data-part=advice]")).ToBeVisibleAsync();
            await Assertions.Expect(open.Locator(".search-ways a").First).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_leads_to_every_list()
    {
        await chromium.VisitAsync(Sites.Demo, "/soeg/", Look.Desk with { Scripts = false }, async open =>
        {
            // Playwright's own look at texts leaves noscript out.
            (await open.Locator("main").InnerTextAsync()).ShouldContain("kræver JavaScript");
            var ways = await open.Locator(".search-ways .entries a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            ways.ShouldBe(["/rar-nordjylland/", "/rebild-lar/", "/emner/", "/typer/", "/udfald/", "/aar/", "/sager/"], ignoreOrder: true, customMessage: string.Join(' ', ways));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=budget")]
    [InlineData("?q=arbejdsmakred&type=presentation")]
    [InlineData("?q=zzzqqq&year=2024")]
    [InlineData("?q=broken")]
    public async Task Axe_finds_nothing_in_any_state_in_either_scheme_at_either_width(string query)
    {
        foreach (var look in new[] { Look.Phone, Look.Desk })
        {
            await chromium.VisitAsync(Sites.Demo, "/soeg/", look, async open =>
            {
                if (query == "?q=broken") await open.RouteAsync("**/search-index/*.bin", route => route.FulfillAsync(new() { Status = 404 }));
                await open.GotoAsync(BuiltSite.Origin + "/soeg/" + query);
                await SettledAsync(open);
                foreach (var fold in await open.Locator("main summary").AllAsync()) if (await fold.IsVisibleAsync()) await fold.ClickAsync();
                (await open.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{query} {look}");
                await Axe.InjectAsync(open);
                foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
                {
                    await open.EmulateMediaAsync(new() { ColorScheme = scheme });
                    (await Axe.RunAsync(open)).ShouldBeEmpty($"{query} {look} {scheme}");
                }

                await open.UnrouteAllAsync();
            });
        }
    }

    private static ILocator Box(IPage page) => page.Locator("main input[name=q]");

    private static async Task TypeAsync(IPage page, string text)
    {
        await Box(page).FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Ticks a box the way the keyboard does.</summary>
    private static async Task TickAsync(IPage page, string label)
    {
        var box = page.Locator(".facet label", new() { HasText = label }).Locator("input").First;
        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
    }

    private static async Task SettledAsync(IPage page) => await
        page.WaitForFunctionAsync("() => { const page = document.querySelector('[data-search]'); return page.dataset.state && !page.hasAttribute('aria-busy') && document.querySelector('.facet, [data-state=failed]') !== null; }");

    /// <summary>The first result's address once the answer to what was typed stands there.</summary>
    private static async Task<string> FirstAnswerAsync(IPage page, string question)
    {
        // What is announced after the pause is the answer to the whole of it.
        await page.WaitForFunctionAsync("q => document.querySelector('[role=status]').textContent !== '' && document.title.startsWith(q) && !document.querySelector('[data-search]').hasAttribute('aria-busy')", question.Trim());
        await Assertions.Expect(page.Locator(".result").First).ToBeVisibleAsync();
        return (await page.Locator(".result a").First.GetAttributeAsync("href"))!;
    }
}
