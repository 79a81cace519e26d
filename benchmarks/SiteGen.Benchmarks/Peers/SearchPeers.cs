using System.Runtime.InteropServices;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>The same pages searched by others: Pagefind, and lunr with its index whole.</summary>
internal static class SearchPeers
{
    // What stands on an item's page and is not its text.
    private const string NotText = ".toc, .permalink, .neighbours, .trail, .citation, .status-line, .print-source";

    public static void Measure(Bench bench)
    {
        bench.Figures.Add(bench.Items, "pagefind", Pagefind(bench));
        var pagefind = Tree.Of(bench.Pagefind);
        bench.Note("pagefind", "files", pagefind.Files.Count);
        bench.Note("pagefind", "bytes", pagefind.Bytes);

        bench.Figures.Add(bench.Items, "lunr", Lunr(bench));
        foreach (var script in (string[])["lunr/lunr.min.js", "lunr-languages/lunr.stemmer.support.js", "lunr-languages/lunr.da.js"])
            File.Copy(Path.Combine(bench.Repository, "node_modules", script), Path.Combine(bench.Lunr, Path.GetFileName(script)));
        string[] files = [Path.Combine(bench.Lunr, "index.json"), Path.Combine(bench.Lunr, "documents.json")];
        bench.Note("lunr", "files", files.Length);
        bench.Note("lunr", "bytes", files.Sum(file => new FileInfo(file).Length));
        bench.Note("lunr", "compressed", files.Sum(Tree.Compressed));
    }

    /// <summary>Makes Pagefind's index of the item pages.</summary>
    public static Measured Pagefind(Bench bench)
    {
        Bench.Remove(bench.Pagefind);
        return Measured.Run(PagefindProgram(bench.Repository),
        [
            "--site", bench.Site, "--output-path", bench.Pagefind, "--glob", "*/*/punkt-*/index.html", "--root-selector", "main",
            "--exclude-selectors", NotText, "--quiet",
        ]);
    }

    public static string PagefindProgram(string repository) => Path.Combine(
        repository, "node_modules/@pagefind", RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64", "bin/pagefind_extended");

    /// <summary>Makes lunr's whole index of the same.</summary>
    public static Measured Lunr(Bench bench)
    {
        Bench.Remove(bench.Lunr);
        Directory.CreateDirectory(bench.Lunr);
        return Measured.Run("node", ["--max-old-space-size=8192", Path.Combine(bench.Repository, "benchmarks/peers/lunr.mjs"), bench.Site, bench.Lunr]);
    }
}
