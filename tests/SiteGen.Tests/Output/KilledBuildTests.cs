using System.Collections.Concurrent;
using System.Diagnostics;
using SiteGen.Output;
using SiteGen.Tests.Cli;
using Xunit.Abstractions;

namespace SiteGen.Tests.Output;

/// <summary>
/// The program, killed while it publishes. Two versions of a site take turns; all their pages differ, some only one of them has. After
/// each kill every file is whole, of one version or the other, and no page that both have is missing; a reader that reads on and on
/// throughout meets the same.
/// </summary>
public sealed class KilledBuildTests(ITestOutputHelper log) : IDisposable
{
    private const int Items = 60;

    private readonly OutputFolder _output = new();
    private readonly SiteUnderTest[] _sites = [Version("rød", 0), Version("blå", 3)];
    private readonly ConcurrentQueue<string> _misread = new();
    private Dictionary<string, byte[]>[] _whole = [];

    public void Dispose()
    {
        foreach (var site in _sites) site.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task However_often_a_build_is_killed_readers_meet_whole_pages_and_the_next_build_mends_all()
    {
        var random = new Random(20261122);
        _whole = [.. await Task.WhenAll(_sites.Select(CleanBuildAsync))];
        await BuildAsync(_sites[0]);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ReadOnAndOn(stop.Token));
        var (killed, inPublication) = (0, 0);
        for (var round = 0; killed < LongSuite.Choose(4, 110); round++)
        {
            round.ShouldBeLessThan(LongSuite.Choose(40, 400), "builds end before they can be killed");
            var wasKilled = await KillAsync(_sites[round % 2], random, atPublication: round % 4 != 0);
            if (!wasKilled) continue;
            killed++;
            if (File.Exists(_output.Full(".sitegen-staging/journal"))) inPublication++;
            ShouldBeWhole();

            // Every other time the next build is of the same version, else of the other one.
            var next = (round + random.Next(2)) % 2;
            await BuildAsync(_sites[next]);
            ShouldBe(_whole[next]);
        }

        await stop.CancelAsync();
        var reads = await reader;
        log.WriteLine($"{killed} kills, {inPublication} of them while files were put in place; {reads} reads meanwhile");
        _misread.ShouldBeEmpty();
        inPublication.ShouldBeGreaterThan(0, "no kill met the moment that matters");
    }

    private static SiteUnderTest Version(string word, int more)
    {
        var site = Sample.Site();
        for (var number = 2; number <= Items + more; number++)
            site.WithItem($"{number}", $"outcome: approved\ncase: {word}-{number % 7}", $"\n## Sagsfremstilling\n\nDøren males {word}.\n\n## Beslutning\n\nGodkendt: {word}.\n");
        site.With($"input/pages/{(more == 0 ? "foer" : "efter")}.md", $"---\ntitle: {word}\n---\n{word}\n");
        site.Edit("statiq.json", "Prøvekommunen\", \"Host", $"Prøvekommunen {word}\", \"Host");
        return site;
    }

    private async Task<Dictionary<string, byte[]>> CleanBuildAsync(SiteUnderTest site)
    {
        using var folder = new OutputFolder();
        using var program = RealProgram.Start(site.Folder, "build", "--output", folder.Folder);
        (await program.EndAsync()).ExitCode.ShouldBe(0);
        return folder.Files.Append(Manifest.FileName).ToDictionary(path => path, path => File.ReadAllBytes(folder.Full(path)));
    }

    private async Task BuildAsync(SiteUnderTest site)
    {
        using var program = RealProgram.Start(site.Folder, "build", "--output", _output.Folder);
        var (exitCode, said) = await program.EndAsync();
        exitCode.ShouldBe(0, said);
    }

    /// <summary>Starts a build and kills it: at a random moment of its life, or within the few milliseconds in which files are put in place.</summary>
    private async Task<bool> KillAsync(SiteUnderTest site, Random random, bool atPublication)
    {
        var journal = _output.Full(".sitegen-staging/journal");
        using var program = RealProgram.Start(site.Folder, "build", "--output", _output.Folder);
        if (!atPublication) await Task.Delay(random.Next(50, 900));
        else while (program.Runs && !File.Exists(journal)) Thread.SpinWait(200);
        var wait = Stopwatch.StartNew();
        var microseconds = atPublication ? random.Next(4000) : 0;
        while (wait.Elapsed.TotalMicroseconds < microseconds) Thread.SpinWait(20);
        if (!program.Runs) return false;
        program.Kill();
        return true;
    }

    private void ShouldBeWhole()
    {
        foreach (var path in _whole[0].Keys.Union(_whole[1].Keys))
        {
            var bytes = File.Exists(_output.Full(path)) ? File.ReadAllBytes(_output.Full(path)) : null;
            if (bytes is null) _whole.All(version => version.ContainsKey(path)).ShouldBeFalse($"{path} is missing, and both versions have it");
            else _whole.Any(version => version.TryGetValue(path, out var whole) && whole.AsSpan().SequenceEqual(bytes)).ShouldBeTrue($"{path} is neither version's");
        }
    }

    private void ShouldBe(Dictionary<string, byte[]> version)
    {
        _output.Files.Append(Manifest.FileName).ShouldBe(version.Keys, ignoreOrder: true);
        foreach (var (path, bytes) in version) File.ReadAllBytes(_output.Full(path)).AsSpan().SequenceEqual(bytes).ShouldBeTrue(path);
    }

    /// <summary>A reader of the site. Notes what it met that no version has.</summary>
    private long ReadOnAndOn(CancellationToken stop)
    {
        var shared = _whole[0].Keys.Intersect(_whole[1].Keys).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var reads = 0L;
        for (var i = 0; !stop.IsCancellationRequested; i++, reads++)
        {
            var path = shared[i % shared.Count];
            try
            {
                var bytes = File.ReadAllBytes(_output.Full(path));
                if (!_whole.Any(version => version[path].AsSpan().SequenceEqual(bytes))) _misread.Enqueue($"{path}: {bytes.Length} bytes of no version");
            }
            catch (IOException fault)
            {
                _misread.Enqueue($"{path}: {fault.Message}");
            }

            if (i % 20 == 0) Thread.Sleep(1); // leaves the machine to the build
        }

        return reads;
    }
}
