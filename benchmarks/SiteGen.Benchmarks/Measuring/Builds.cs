namespace SiteGen.Benchmarks.Measuring;

/// <summary>Builds of the site: cold, with nothing changed, in a fresh clone, after one edited item; and what they leave.</summary>
internal static class Builds
{
    public static void Measure(Bench bench)
    {
        WithoutSearch(bench);
        bench.Figures.Add(bench.Items, "build cold", Measured.Median(bench.Runs, () =>
        {
            Forget(bench, bench.Site);
            return Build(bench, bench.Site);
        }));
        bench.Figures.Add(bench.Items, "build unchanged", Measured.Median(bench.Runs, () => Build(bench, bench.Site)));
        bench.Figures.Add(bench.Items, "build in a fresh clone", Measured.Median(bench.Runs, () =>
        {
            Touch(bench.Source);
            return Build(bench, bench.Site);
        }));
        var before = Tree.Of(bench.Site);
        Sizes(bench, before);
        Edited(bench, before);
    }

    // The same pages without the index: what a build costs beyond the pages is the difference.
    private static void WithoutSearch(Bench bench)
    {
        var settings = Path.Combine(bench.Source, "statiq.json");
        const string Off = ",\n  \"Search\": false\n}\n";

        // A run that was stopped in here has left it.
        var before = File.ReadAllText(settings).Replace(Off, "\n}\n", StringComparison.Ordinal);
        var site = bench.Site + "-without-search";
        try
        {
            File.WriteAllText(settings, before.TrimEnd()[..^1].TrimEnd() + Off);
            bench.Figures.Add(bench.Items, "build without search", Measured.Median(bench.Runs, () =>
            {
                Forget(bench, site);
                return Build(bench, site);
            }));
            bench.Figures.Add(bench.Items, "unchanged without search", Measured.Median(bench.Runs, () => Build(bench, site)));
            bench.Figures.Add(bench.Items, "edit without search", Edits(bench, site, () => { }));
        }
        finally
        {
            File.WriteAllText(settings, before);
            Bench.Remove(site);
        }
    }

    private static void Edited(Bench bench, Tree before)
    {
        var trees = new List<Tree>();
        bench.Figures.Add(bench.Items, "build after an edit", Edits(bench, bench.Site, () => trees.Add(Tree.Of(bench.Site))));
        var changed = trees[0].ChangedSince(before);
        var index = changed.Where(path => path.StartsWith(Bench.IndexFolder + "/", StringComparison.Ordinal)).ToList();
        bench.Note("an edit changes", "shards", index.Count(path => path.EndsWith(".bin", StringComparison.Ordinal)));
        bench.Note("an edit changes", "root", index.Count(path => path.EndsWith("/root.json", StringComparison.Ordinal)));
        bench.Note("an edit changes", "other index files", index.Count(path => !path.EndsWith(".bin", StringComparison.Ordinal) && !path.EndsWith("/root.json", StringComparison.Ordinal)));
        bench.Note("an edit changes", "pages", changed.Count(path => path.EndsWith(".html", StringComparison.Ordinal)));
        bench.Note("an edit changes", "other files", changed.Count - index.Count - changed.Count(path => path.EndsWith(".html", StringComparison.Ordinal)));
        Build(bench, bench.Site); // as it was, for what is measured next
    }

    // Each time another title; in the end the item is as it was.
    private static Measured Edits(Bench bench, string site, Action afterFirst)
    {
        var item = Edit.ItemOf(bench.Source);
        var text = File.ReadAllText(item.File);
        var round = 0;
        try
        {
            return Measured.Median(bench.Runs, () =>
            {
                File.WriteAllText(item.File, Edit.Changed(text, round++));
                var cost = Build(bench, site);
                if (round == 1) afterFirst();
                return cost;
            });
        }
        finally
        {
            File.WriteAllText(item.File, text);
        }
    }

    private static void Sizes(Bench bench, Tree site)
    {
        var index = site.Files.Where(file => file.Key.StartsWith(Bench.IndexFolder + "/", StringComparison.Ordinal)).ToList();
        bench.Note("site", "files", site.Files.Count);
        bench.Note("site", "bytes", site.Bytes);
        bench.Note("index", "files", index.Count);
        bench.Note("index", "bytes", index.Sum(file => file.Value.Bytes));
        bench.Note("index", "shards", index.Count(file => file.Key.EndsWith(".bin", StringComparison.Ordinal)));
        var root = Path.Combine(bench.Site, Bench.IndexFolder, "root.json");
        if (File.Exists(root)) bench.Note("index", "root compressed", Tree.Compressed(root));
    }

    private static Measured Build(Bench bench, string site) =>
        Measured.Run(bench.Program, ["build", "--site", bench.Source, "--output", site]);

    // Git gives every file the time of the clone: what was kept between builds can then go by nothing but what the files hold.
    private static void Touch(string source)
    {
        var now = DateTime.UtcNow;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.sitegen/", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, now);
    }

    private static void Forget(Bench bench, string site)
    {
        Bench.Remove(site);
        Bench.Remove(Path.Combine(bench.Source, ".sitegen"));
    }
}
