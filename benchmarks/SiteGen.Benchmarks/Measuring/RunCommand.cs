using System.Globalization;
using SiteGen.Benchmarks.Browser;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Peers;
using SiteGen.Benchmarks.Reporting;

namespace SiteGen.Benchmarks.Measuring;

/// <summary><c>run --repository DIR [--items 1000,10000,30000] [--program FILE] [--work DIR] [--runs 3] [--peers-up-to 30000] [--only builds,peers,preview,browser,quality] [--report FILE]</c>.</summary>
internal static class RunCommand
{
    private const int MostForPeers = 30_000; // with more, Pagefind takes all the memory that a usual machine has

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var repository = Path.GetFullPath(arguments.Text("repository"));
        var work = Path.GetFullPath(arguments.Text("work", UsualWork()));
        var only = arguments.Text("only", "builds,peers,preview,browser,quality").Split(',');
        Directory.CreateDirectory(work);
        var kept = Path.Combine(work, "figures.json");
        var figures = Figures.Load(kept);
        Machine.Describe(figures.Facts, repository, work);
        var program = Path.GetFullPath(arguments.Text("program", Path.Combine(repository, "src/SiteGen.Cli/bin/Release/net10.0/SiteGen.Cli")));
        var code = MachineCode.Of(program);
        if (figures.Facts.GetValueOrDefault("program", code) != code) throw new ArgumentException($"{kept} holds figures of {figures.Facts["program"]}, this is {code}: delete it, or name another folder");
        figures.Facts["program"] = code;
        foreach (var items in arguments.Text("items", "1000,10000,30000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)))
        {
            var bench = new Bench(items, Path.Combine(work, items.ToString(CultureInfo.InvariantCulture)), repository, program, arguments.Number("runs", 3), figures);
            if (!Directory.Exists(bench.Source)) CorpusCommand.Write(items, bench.Source, seed: 1);
            if (CorpusCheck.Missing(Path.Combine(repository, "docs/authoring.md"), bench.Source) is { Count: > 0 } missing)
                throw new ArgumentException($"the corpus of {items} has none of: {string.Join(", ", missing)}");
            var withPeers = items <= arguments.Number("peers-up-to", MostForPeers);
            foreach (var (_, measure) in Parts(bench, withPeers).Where(part => only.Contains(part.Name)))
            {
                await measure();
                figures.Save(kept); // the next may fail, and this one took long
            }
        }

        if (only.Contains("quality")) Quality.MeasureDemonstration(repository, program, work, figures);
        figures.Save(kept);
        var report = Report.Of(figures);
        Console.WriteLine(report);
        if (arguments.Text("report", "") is { Length: > 0 } file) File.WriteAllText(file, report);
        return 0;
    }

    private static IEnumerable<(string Name, Func<Task> Measure)> Parts(Bench bench, bool withPeers)
    {
        yield return ("builds", () => Task.Run(() => Builds.Measure(bench)));
        if (withPeers) yield return ("peers", () => Task.Run(() => Generators.Measure(bench)));
        if (withPeers) yield return ("peers", () => Task.Run(() => SearchPeers.Measure(bench)));
        yield return ("preview", () => Previews.MeasureAsync(bench, withPeers));
        yield return ("browser", () => Searches.MeasureAsync(bench));
        yield return ("quality", () => Task.Run(() => Quality.Measure(bench)));
    }

    // In memory where there is room: ext4 makes files slowly for minutes after many were deleted, and every cold build deletes the last.
    private static string UsualWork()
    {
        const string name = "sitegen-benchmarks", memory = "/dev/shm";
        var isRoomy = Directory.Exists(Path.Combine(memory, name)) || (Directory.Exists(memory) && new DriveInfo(memory).AvailableFreeSpace > 8e9);
        return Path.Combine(isRoomy ? memory : Path.GetTempPath(), name);
    }
}
