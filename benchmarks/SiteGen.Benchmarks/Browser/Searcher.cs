using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Browser;

/// <summary>One way to search the site in a browser.</summary>
internal interface ISearcher
{
    string Name { get; }

    /// <summary>Opens its page and waits until it rests.</summary>
    Task OpenAsync(IPage page, string origin, string query);

    /// <summary>Searches as a reader does. Answers the milliseconds from the last key to the results, and how many were shown.</summary>
    Task<Shown> SearchAsync(IPage page, string words);

    /// <summary>What kind of file an address is: <c>page</c>, <c>script</c>, <c>root</c>, <c>shards</c>, <c>tables</c> or <c>snippets</c>.</summary>
    string KindOf(string path);
}

internal sealed record Shown(double Milliseconds, int Results);

/// <summary>SiteGen's own page, measured from the last letter until the page is no longer busy.</summary>
/// <param name="isTyped">Letter by letter, each of which searches for what begins so; otherwise the words come at once, as when they are pasted.</param>
internal sealed class OwnSearcher(bool isTyped) : ISearcher
{
    private const string Field = "[data-search] input[name=q]";
    private const int BetweenLetters = 90; // milliseconds; a quick typist

    public string Name => isTyped ? "sitegen, typed" : "sitegen";

    public async Task OpenAsync(IPage page, string origin, string query)
    {
        await page.GotoAsync(origin + "/soeg/" + query, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("""
            () => {
              const search = document.querySelector('[data-search]');
              addEventListener('input', () => { search.typedAt = performance.now(); search.shownAt = null; }, true);
              const look = () => { if (!search.hasAttribute('aria-busy') && search.shownAt === null) search.shownAt = performance.now(); };
              new MutationObserver(look).observe(search, { attributes: true, attributeFilter: ['aria-busy'] });
            }
            """);
    }

    public async Task<Shown> SearchAsync(IPage page, string words)
    {
        await page.FillAsync(Field, isTyped ? "" : words);
        if (isTyped) await page.Locator(Field).PressSequentiallyAsync(words, new() { Delay = BetweenLetters });
        await page.WaitForFunctionAsync("""
            () => { const search = document.querySelector('[data-search]'); return search.shownAt !== null && !search.hasAttribute('aria-busy'); }
            """, null, new() { Timeout = 60_000 });
        var shown = await page.EvaluateAsync<double[]>("""
            () => { const search = document.querySelector('[data-search]'); return [search.shownAt - search.typedAt, search.querySelectorAll('[data-part="results"] > *').length]; }
            """);
        return new(shown[0], (int)shown[1]);
    }

    public string KindOf(string path) => path switch
    {
        _ when path.StartsWith("/search-index/", StringComparison.Ordinal) => path.EndsWith("/root.json", StringComparison.Ordinal) ? "root"
            : path.EndsWith(".bin", StringComparison.Ordinal) ? "shards" : "tables",
        // The script that every page of the site has comes with the page.
        _ when path.EndsWith(".js", StringComparison.Ordinal) => path.StartsWith("/assets/site.", StringComparison.Ordinal) ? "page" : "script",
        _ when path.Contains("/punkt-", StringComparison.Ordinal) => "snippets",
        _ => "page",
    };
}
