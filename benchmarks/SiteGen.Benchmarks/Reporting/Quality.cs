using System.Diagnostics;
using System.Text.Json;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>How good the answers are, by tests/search-quality: the demo's questions on the demo, and the planted ones on the generated archive.</summary>
internal static class Quality
{
    public static void Measure(Bench bench)
    {
        Ask(bench, bench.Site, bench.Pagefind, bench.Lunr, Path.Combine(bench.Source, "questions.yml"));
    }

    private static void Ask(Bench bench, string site, string pagefind, string lunr, string questions)
    {
        foreach (var (name, index) in (IEnumerable<(string, string)>)[("sitegen", Path.Combine(site, Bench.IndexFolder)), ("pagefind", pagefind), ("lunr", lunr)])
        {
            if (!Directory.Exists(index)) continue;
            var start = new ProcessStartInfo("node", [Path.Combine(bench.Repository, "tests/search-quality/measure.mjs"), "--with", name, "--site", site, "--index", index, "--questions", questions, "--json"])
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
