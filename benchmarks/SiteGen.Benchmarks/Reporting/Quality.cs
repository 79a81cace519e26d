using System.Diagnostics;
using System.Text.Json;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Peers;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>How good the answers are, by tests/search-quality: the demo's questions on the demo, and the planted ones on the generated archive.</summary>
internal static class Quality
{
    public static void Measure(Bench bench)
    {
        if (File.Exists(SearchPage(bench))) Ask(bench, Path.Combine(bench.Source, "questions.yml"));
    }

    /// <summary>The questions about the demonstration, on a site of its own.</summary>
    public static void MeasureDemonstration(string repository, string program, string work, Figures figures)
    {
        var bench = new Bench(Figures.Demonstration, Path.Combine(work, "demonstration"), repository, program, Runs: 1, figures);
        Measured.Run(bench.Program, ["build", "--site", repository, "--output", bench.Site]);
        if (!File.Exists(SearchPage(bench))) return;
        SearchPeers.Pagefind(bench);
        SearchPeers.Lunr(bench);
        Ask(bench, Path.Combine(repository, "tests/search-quality/queries.yml"));
    }

    private static string SearchPage(Bench bench) => Path.Combine(bench.Site, "soeg", "index.html");

    private static void Ask(Bench bench, string questions)
    {
        foreach (var (name, index) in (IEnumerable<(string, string)>)[("sitegen", Path.Combine(bench.Site, Bench.IndexFolder)), ("pagefind", bench.Pagefind), ("lunr", bench.Lunr)])
        {
            if (!Directory.Exists(index)) continue;
            var start = new ProcessStartInfo("node", [Path.Combine(bench.Repository, "tests/search-quality/measure.mjs"), "--with", name, "--site", bench.Site, "--index", index, "--questions", questions, "--json"])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"the questions to {name} failed: {answer}");
            using var figures = JsonDocument.Parse(answer);
            bench.Note($"quality {name}", "mrr", figures.RootElement.GetProperty("mrr").GetDouble());
            bench.Note($"quality {name}", "ndcg", figures.RootElement.GetProperty("ndcg").GetDouble());
            bench.Note($"quality {name}", "questions", figures.RootElement.GetProperty("questions").GetInt32());
        }
    }
}
