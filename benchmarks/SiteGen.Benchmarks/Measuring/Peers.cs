namespace SiteGen.Benchmarks.Measuring;

/// <summary>The same pages searched by others: Pagefind, and lunr with its index whole.</summary>
internal static class Peers
{
    // What stands on an item's page and is not its text.
    private const string NotText = ".toc, .permalink, .neighbours, .trail, .citation, .status-line, .print-source";

    public static void Measure(Bench bench)
    {
        var modules = Path.Combine(bench.Repository, "node_modules");
        Bench.Remove(bench.Pagefind);
        bench.Figures.Add(bench.Items, "pagefind", Measured.Run("node",
        [
            Path.Combine(modules, "pagefind/lib/runner/bin.cjs"), "--site", bench.Site, "--output-path", bench.Pagefind, "--glob", "*/*/punkt-*/index.html",
            "--root-selector", "main", "--exclude-selectors", NotText, "--quiet",
        ]));
        var pagefind = Tree.Of(bench.Pagefind);
        bench.Note("pagefind", "files", pagefind.Files.Count);
        bench.Note("pagefind", "bytes", pagefind.Bytes);

        Bench.Remove(bench.Lunr);
        Directory.CreateDirectory(bench.Lunr);
        bench.Figures.Add(bench.Items, "lunr", Measured.Run("node",
            ["--max-old-space-size=8192", Path.Combine(bench.Repository, "benchmarks/peers/lunr.mjs"), bench.Site, bench.Lunr]));
        foreach (var script in (string[])["lunr/lunr.min.js", "lunr-languages/lunr.stemmer.support.js", "lunr-languages/lunr.da.js"])
            File.Copy(Path.Combine(modules, script), Path.Combine(bench.Lunr, Path.GetFileName(script)));
        bench.Note("lunr", "files", 2);
        bench.Note("lunr", "bytes", new FileInfo(Path.Combine(bench.Lunr, "index.json")).Length + new FileInfo(Path.Combine(bench.Lunr, "documents.json")).Length);
        bench.Note("lunr", "compressed", Tree.Compressed(Path.Combine(bench.Lunr, "index.json")) + Tree.Compressed(Path.Combine(bench.Lunr, "documents.json")));
    }
}
