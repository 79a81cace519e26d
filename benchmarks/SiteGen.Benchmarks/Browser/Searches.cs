using Microsoft.Playwright;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Browser;

/// <summary>
/// Searches the built site in Chromium: two questions one after the other in a window that has seen nothing before, for every pair of words.
/// </summary>
internal static class Searches
{
    public static async Task MeasureAsync(Bench bench)
    {
        var pages = new Dictionary<string, string> { [PagefindSearcher.Address] = PagefindSearcher.Page, [LunrSearcher.Address] = LunrSearcher.Page };
        await using var server = new StaticServer([("/pagefind/", bench.Pagefind), ("/lunr/", bench.Lunr), ("/", bench.Site)], pages);
        await server.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var words = QueryWords.Of(bench.Source);
        if (File.Exists(Path.Combine(bench.Site, "soeg", "index.html")))
        {
            await MeasureAsync(new OwnSearcher(isTyped: false));
            await MeasureAsync(new OwnSearcher(isTyped: true));
        }

        if (Directory.Exists(bench.Pagefind)) await MeasureAsync(new PagefindSearcher());
        if (Directory.Exists(bench.Lunr)) await MeasureAsync(new LunrSearcher());

        async Task MeasureAsync(ISearcher searcher)
        {
            var visits = new Visits(bench, searcher, server, browser);
            // lunr has everything after its first question; thirty times its whole index would teach nothing.
            foreach (var pair in searcher is LunrSearcher ? Pairs(words).Take(5) : Pairs(words)) await visits.VisitAsync(pair);
            visits.Note();
        }
    }

    private static IEnumerable<Pair> Pairs(QueryWords words)
    {
        for (var index = 0; index < words.Common.Length; index++) yield return new("common", words.Common[index], words.Rare[index]);
        for (var index = 0; index < words.Middling.Length; index++) yield return new("middling", words.Middling[index], words.Middling[(index + 1) % words.Middling.Length]);
        for (var index = 0; index < words.Rare.Length; index++) yield return new("rare", words.Rare[index], words.Rare[(index + 1) % words.Rare.Length]);
        for (var index = 0; index < 4; index++) yield return new("two words", $"{words.Middling[index]} {words.Middling[index + 4]}", $"{words.Common[index]} {words.Middling[index]}");
        for (var index = 0; index < 3; index++) yield return new("with a facet", words.Middling[index], words.Common[index], "?type=decision");
    }
}

/// <summary>A question and the one asked after it, on a page opened with something chosen already or not.</summary>
internal sealed record Pair(string Kind, string First, string Second, string Query = "");
