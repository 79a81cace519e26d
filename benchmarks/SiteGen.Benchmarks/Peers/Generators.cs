using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Hugo and Eleventy, each with Pagefind: what a municipality would build its minutes with otherwise.</summary>
internal static class Generators
{
    public static void Measure(Bench bench)
    {
        foreach (var generator in (Generator[])[Hugo(bench), Eleventy(bench)])
        {
            if (!generator.IsInstalled) Console.WriteLine($"{generator.Name} is not installed and left out");
            else TryMeasure(generator);
        }
    }

    // What fails for a peer, as for want of memory, is told and does not end hours of measuring.
    private static void TryMeasure(Generator generator)
    {
        try
        {
            Measure(generator);
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            generator.Bench.Figures.Facts[generator.Name] += $" (failed at {generator.Bench.Items} items)";
        }
    }

    public static Generator Hugo(Bench bench) =>
        new("hugo", bench, "hugo", ["--destination", "site"], OnPath("hugo"), new PeerLayout("content", "data", "_index", HasPagesOfSections: true));

    private static Generator Eleventy(Bench bench)
    {
        var program = Path.Combine(bench.Repository, "benchmarks/peers/eleventy/node_modules/@11ty/eleventy/cmd.cjs");
        return new("eleventy", bench, "node", ["--max-old-space-size=8192", program, "--quiet"], File.Exists(program), new PeerLayout("input", "_data", "index", HasPagesOfSections: false));
    }

    private static void Measure(Generator generator)
    {
        var bench = generator.Bench;
        generator.Prepare();
        bench.Figures.Add(bench.Items, $"{generator.Name} cold", Measured.Median(bench.Runs, () =>
        {
            Bench.Remove(generator.Site);
            return generator.Build();
        }));
        Edited(generator);
        var site = Tree.Of(generator.Site);
        var pages = site.Files.Keys.Count(path => path.Contains("/punkt-", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
        bench.Note(generator.Name, "files", site.Files.Count);
        bench.Note(generator.Name, "bytes", site.Bytes);
        bench.Note(generator.Name, "item pages", pages);

        var index = Path.Combine(generator.Site, "pagefind");
        bench.Figures.Add(bench.Items, $"{generator.Name} pagefind", Measured.Run(SearchPeers.PagefindProgram(bench.Repository), ["--site", generator.Site, "--quiet"]));
        bench.Note($"{generator.Name} pagefind", "files", Tree.Of(index).Files.Count);
        bench.Note($"{generator.Name} pagefind", "bytes", Tree.Of(index).Bytes);
        Bench.Remove(index);
    }

    // Neither keeps anything of its pages between two runs, and Pagefind nothing at all: each pays for everything again.
    private static void Edited(Generator generator)
    {
        var bench = generator.Bench;
        var item = generator.Item(Edit.ItemOf(bench.Source));
        var text = File.ReadAllText(item.File);
        var round = 0;
        try
        {
            bench.Figures.Add(bench.Items, $"{generator.Name} after an edit", Measured.Median(bench.Runs, () =>
            {
                File.WriteAllText(item.File, Edit.Changed(text, round));
                var cost = generator.Build();
                var page = File.ReadAllText(Path.Combine(generator.Site, item.Address.Trim('/'), "index.html"));
                if (!page.Contains(Edit.Mark(round++), StringComparison.Ordinal)) throw new InvalidOperationException($"{generator.Name} does not show the edit");
                return cost;
            }));
        }
        finally
        {
            File.WriteAllText(item.File, text);
        }
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
