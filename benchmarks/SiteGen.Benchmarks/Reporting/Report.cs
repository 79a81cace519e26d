using System.Text;
using SiteGen.Benchmarks.Measuring;
using static SiteGen.Benchmarks.Reporting.Table;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>docs/benchmarks.md: every number in it comes from a measurement.</summary>
internal static class Report
{
    private static readonly string[] Searchers = ["sitegen", "sitegen, typed", "pagefind", "lunr"];
    private static readonly string[] Commands =
    [
        "build without search", "unchanged without search", "edit without search", "build cold", "build unchanged", "build in a fresh clone", "build after an edit", "hugo cold", "hugo after an edit", "hugo pagefind",
        "eleventy cold", "eleventy after an edit", "eleventy pagefind", "pagefind", "lunr",
    ];

    private static readonly string[] Kinds = ["common", "middling", "rare"];

    public static string Of(Figures figures)
    {
        var facts = figures.Facts;
        return new StringBuilder()
            .Append("<!-- Written by benchmarks/run; change the program, not this page. -->\n# Benchmarks\n\n")
            .Append(Machine.Words(figures))
            .Append("## Must reach\n\nWhole processes, in seconds unless it says otherwise; reached: what is measured as a share of what is allowed; behind others: how many times\nwhat SiteGen takes. Searches stand beside Pagefind over the same pages.\n\n").Append(new MustReach(figures).Table())
            .Append("\n## Search at every size\n\n").Append(Budgets.Of(figures))
            .Append("\n## Whole processes\n\nWall and processor time in seconds; peak: MiB held by the largest process.\n\n").Append(Processes(figures))
            .Append("\n## From saving to the reloaded page\n\nSeconds until Chromium has loaded and drawn the page with the edit, over nine edits of one item; start: until it serves.\n\n").Append(Previews(figures))
            .Append("\n## What lies on the disk\n\n").Append(Disk(figures))
            .Append("\n## What one edited item changes\n\nFiles that are new or hold something else, after a build with one item's title and text changed.\n\n").Append(Changes(figures))
            .Append("\n## What a browser fetches\n\nKB as sent, the largest of all words of their kind; first: script, root and everything else up to the results and what follows them,\nsnippets aside; further: what the next question adds. Typed: letter by letter, each of which\nsearches. Pagefind and lunr are called from a script, without a page of theirs.\n\n").Append(Wire(figures))
            .Append("\n## From the last key to the results\n\nMilliseconds on the machine itself, p50 / p95; the pages that results are cut from are fetched within.\n\n").Append(Times(figures))
            .Append("\n## How good the answers are\n\nMean reciprocal rank and nDCG@10: what citizens may ask of the demonstration (`tests/search-quality/queries.yml`), and the questions planted in\nthe archives.\n\n").Append(Answers(figures))
            .ToString();
    }

    private static Table Processes(Figures figures)
    {
        var table = new Table("Items", "What", "Wall", "Processor", "Peak");
        foreach (var items in figures.Sizes)
            foreach (var what in Commands.Where(what => figures[items, what, "wall"] is not null))
                table.Row(Whole(items), what, Seconds(figures[items, what, "wall"]), Seconds(figures[items, what, "cpu"]), Whole(figures[items, what, "peak"]));
        return table;
    }

    private static Table Previews(Figures figures)
    {
        var table = new Table("Items", "What", "Start", "p50", "Slowest", "Peak, MiB");
        foreach (var items in figures.Sizes)
            foreach (var what in ((string[])["preview", "hugo server"]).Where(what => figures[items, what, "p50"] is not null))
                table.Row(Whole(items), what, Seconds(figures[items, what, "start"]), Seconds(figures[items, what, "p50"]), Seconds(figures[items, what, "max"]), Whole(figures[items, what, "peak"]));
        return table;
    }

    private static Table Disk(Figures figures)
    {
        var table = new Table("Items", "What", "Files", "MB", "Shards", "Root, KB compressed");
        foreach (var items in figures.Sizes)
        {
            table.Row(Whole(items), "site with index", Whole(figures[items, "site", "files"]), Mega(figures[items, "site", "bytes"]), "", "");
            table.Row(Whole(items), "search index", Whole(figures[items, "index", "files"]), Mega(figures[items, "index", "bytes"]), Whole(figures[items, "index", "shards"]), Kilo(figures[items, "index", "root compressed"]));
            foreach (var peer in ((string[])["hugo", "hugo pagefind", "eleventy", "eleventy pagefind", "pagefind", "lunr"]).Where(peer => figures[items, peer, "files"] is not null))
                table.Row(Whole(items), peer, Whole(figures[items, peer, "files"]), Mega(figures[items, peer, "bytes"]), "", "");
        }

        return table;
    }

    private static Table Changes(Figures figures)
    {
        string[] kinds = ["shards", "root", "other index files", "pages", "other files"];
        var table = new Table(["Items", .. kinds]);
        foreach (var items in figures.Sizes) table.Row([Whole(items), .. kinds.Select(kind => Whole(figures[items, "an edit changes", kind]))]);
        return table;
    }

    private static Table Wire(Figures figures)
    {
        var table = new Table("Items", "Search", "Word", "Script", "Root", "First", "of it shards", "of it tables", "Requests", "Further", "Snippets");
        foreach (var (items, searcher) in Each(figures))
        {
            double? Of(string figure) => figures[items, searcher + " in Chromium", figure];
            foreach (var kind in Kinds.Where(kind => Of($"first, {kind}") is not null))
            {
                table.Row(Whole(items), searcher, kind, Kilo(Of("script")), Kilo(Of("root")), Kilo(Of($"first, {kind}")), Kilo(Of($"first shards, {kind}")), Kilo(Of($"first tables, {kind}")), Whole(Of($"requests, {kind}")), Kilo(Of($"further, {kind}")), Kilo(Of($"snippets, {kind}")));
            }
        }

        return table;
    }

    private static Table Times(Figures figures)
    {
        string[] kinds = ["common", "middling", "rare", "two words", "with a facet", "further", "all"];
        var table = new Table(["Items", "Search", .. kinds]);
        foreach (var (items, searcher) in Each(figures))
        {
            double? Of(string figure) => figures[items, searcher + " in Chromium", figure];
            if (Of("p50 all") is null) continue;
            table.Row([Whole(items), searcher, .. kinds.Select(kind => $"{Whole(Of($"p50 {kind}"))} / {Whole(Of($"p95 {kind}"))}")]);
        }

        return table;
    }

    private static IEnumerable<(int Items, string Searcher)> Each(Figures figures) => figures.Sizes.SelectMany(items => Searchers.Select(searcher => (items, searcher)));

    private static Table Answers(Figures figures)
    {
        var table = new Table("Items", "Search", "Questions", "MRR", "nDCG@10");
        foreach (var (items, searcher) in Searchers.Select(searcher => (Figures.Demonstration, searcher)).Concat(Each(figures)))
        {
            if (figures[items, $"quality {searcher}", "mrr"] is not null)
                table.Row(items == Figures.Demonstration ? "demonstration" : Whole(items), searcher, Whole(figures[items, $"quality {searcher}", "questions"]), Share(figures[items, $"quality {searcher}", "mrr"]), Share(figures[items, $"quality {searcher}", "ndcg"]));
        }

        return table;
    }
}
