using System.Diagnostics;
using SiteGen.Benchmarks.Corpus;
using SiteGen.BrowserTests.Support;
using SiteGen.Diagnostics;
using SiteGen.Output;
using Xunit.Abstractions;

namespace SiteGen.BrowserTests;

/// <summary>
/// Good answers come first: the questions of tests/search-quality, asked of the published index with the published script, in Node. The
/// figures are held to recorded.json; UPDATE_GOLDEN=1 records what they are now.
/// </summary>
public sealed class SearchQualityTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string Questions = Path.Combine(Sites.Repository, "tests", "search-quality");

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-quality-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Questions_about_the_demonstration_find_what_answers_them() =>
        Ask("demonstration", Build(Sites.Repository), Path.Combine(Questions, "queries.yml"));

    [Fact]
    public void Questions_about_a_thousand_items_find_what_was_planted_there()
    {
        var source = Path.Combine(_folder, "source");
        CorpusCommand.Write(items: 1000, source, seed: 1);
        Ask("a thousand items", Build(source), Path.Combine(source, "questions.yml"));
    }

    private string Build(string source)
    {
        var diagnostics = new DiagnosticBag();
        var options = SettingsReader.Read(source, new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero), diagnostics).ShouldNotBeNull();
        var site = Path.Combine(_folder, "site");
        SiteWriter.Write(site, SiteBuilder.Build(options, diagnostics).Files);
        return site;
    }

    private void Ask(string name, string site, string questions)
    {
        using var node = Process.Start(new ProcessStartInfo("node",
        [
            Path.Combine(Questions, "measure.mjs"), "--site", site, "--questions", questions, "--name", name,
            "--at-least", Path.Combine(Questions, "recorded.json"), "--each",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = node.StandardError.ReadToEndAsync();
        output.WriteLine(node.StandardOutput.ReadToEnd());
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, complaints.Result);
    }
}
