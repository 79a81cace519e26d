using Microsoft.Playwright;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Browser;

/// <summary>Many visits to one searcher, and what they add up to.</summary>
internal sealed class Visits(Bench bench, ISearcher searcher, StaticServer server, IBrowser browser)
{
    private const double Slow = 150; // milliseconds
    private readonly List<Visit> _visits = [];

    public async Task VisitAsync(Pair pair)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        server.Take();
        await searcher.OpenAsync(page, server.Origin, pair.Query);
        var opened = await RestAsync(page);
        var first = await searcher.SearchAsync(page, pair.First);
        var fetchedFirst = await RestAsync(page);
        var second = await searcher.SearchAsync(page, pair.Second);
        _visits.Add(new(pair, opened, first, fetchedFirst, second, await RestAsync(page)));
        if (searcher is OwnSearcher && Math.Max(first.Milliseconds, second.Milliseconds) > Slow) Console.WriteLine($"slow: {first.Milliseconds:0} and {second.Milliseconds:0} ms for {pair}");
        if (first.Results == 0 || second.Results == 0) Console.WriteLine($"{searcher.Name} found nothing for one of {pair}");
    }

    // What is fetched after the results, such as counts beside facets, belongs to the question.
    private async Task<List<Sent>> RestAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Task.Delay(600);
        return server.Take();
    }

    public void Note()
    {
        var oneWord = _visits.Where(visit => visit.Pair.Kind is "common" or "middling" or "rare").ToList();
        Note("script", oneWord.Max(visit => Bytes(visit.Opened.Concat(visit.First), "script")));
        Note("root", oneWord.Max(visit => Bytes(visit.Opened.Concat(visit.First), "root")));
        foreach (var kind in oneWord.Select(visit => visit.Pair.Kind).Distinct())
        {
            var these = oneWord.Where(visit => visit.Pair.Kind == kind).ToList();
            Note($"first, {kind}", these.Max(visit => Bytes(visit.Opened.Concat(visit.First), "script", "root", "shards", "tables")));
            Note($"requests, {kind}", these.Max(visit => Count(visit.Opened.Concat(visit.First))));
            Note($"further, {kind}", these.Max(visit => Bytes(visit.Second, "script", "root", "shards", "tables")));
            foreach (var part in (string[])["shards", "tables"])
            {
                Note($"first {part}, {kind}", these.Max(visit => Bytes(visit.Opened.Concat(visit.First), part)));
                Note($"further {part}, {kind}", these.Max(visit => Bytes(visit.Second, part)));
            }

            Note($"snippets, {kind}", these.Max(visit => Bytes(visit.First, "snippets")));
        }

        Note("first", oneWord.Max(visit => Bytes(visit.Opened.Concat(visit.First), "script", "root", "shards", "tables")));
        Note("further", oneWord.Max(visit => Bytes(visit.Second, "script", "root", "shards", "tables")));
        Times("first", _visits.Select(visit => visit.FirstShown));
        Times("further", _visits.Select(visit => visit.SecondShown));
        foreach (var kind in _visits.Select(visit => visit.Pair.Kind).Distinct())
            Times(kind, _visits.Where(visit => visit.Pair.Kind == kind).Select(visit => visit.FirstShown));
        Times("all", _visits.SelectMany(visit => (Shown[])[visit.FirstShown, visit.SecondShown]));
    }

    private void Times(string what, IEnumerable<Shown> shown)
    {
        var times = shown.Select(one => one.Milliseconds).Order().ToList();
        Note($"p50 {what}", times[times.Count / 2]);
        Note($"p95 {what}", times[Math.Min(times.Count - 1, (int)Math.Ceiling(times.Count * 0.95) - 1)]);
    }

    private void Note(string figure, double value) => bench.Note($"{searcher.Name} in Chromium", figure, value);

    private long Bytes(IEnumerable<Sent> sent, params string[] kinds) => sent.Where(file => kinds.Contains(searcher.KindOf(file.Path))).Sum(file => file.Bytes);

    private int Count(IEnumerable<Sent> sent) => sent.Count(file => searcher.KindOf(file.Path) is not ("page" or "snippets"));

    private sealed record Visit(Pair Pair, List<Sent> Opened, Shown FirstShown, List<Sent> First, Shown SecondShown, List<Sent> Second);
}
