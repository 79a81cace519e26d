using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests.Hostile;

/// <summary>
/// Damages a sound site at random, again and again: nothing throws, nothing hangs, nothing acts in the output, and every fault has a place.
/// A failure names its round: <c>SITEGEN_FUZZ_ROUND=123</c> repeats that one alone, <c>SITEGEN_FUZZ_SECONDS=600</c> goes on for longer,
/// and <c>SITEGEN_FUZZ_FROM=100000</c> begins elsewhere.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    // Far more than any round needs, also on a machine that is busy with other things.
    private static readonly TimeSpan LongestBuild = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-fuzz-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_site_that_is_damaged_is_sound_before()
    {
        Lay(Sound(), "0");

        QuickBuild.Of(Path.Combine(_folder, "0")).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Damaged_content_never_crashes_hangs_or_acts()
    {
        var seconds = Number("SITEGEN_FUZZ_SECONDS") ?? LongSuite.Choose(everyRun: 8, longSuite: 60);
        var first = Number("SITEGEN_FUZZ_ROUND") ?? Number("SITEGEN_FUZZ_FROM") ?? 1;
        Lay(Sound(), "warm"); // the first build compiles the theme and starts the search engine
        foreach (var file in QuickBuild.Of(Path.Combine(_folder, "warm")).Files) file.Make();
        var (clock, rounds, published) = (Stopwatch.StartNew(), 0, 0);
        for (var round = first; clock.Elapsed.TotalSeconds < seconds; round++, rounds++)
        {
            published += Try(round) ? 1 : 0;
            if (Number("SITEGEN_FUZZ_ROUND") is not null) return;
        }

        // Where every damage is refused, nothing was learnt about the output.
        published.ShouldBeGreaterThan(rounds / 10, $"{rounds} rounds");
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, byte[]> Sound() => RichSite.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    /// <summary>One round: the same number gives the same damage. True when the damaged site could be published.</summary>
    private bool Try(int round)
    {
        var random = new Random(round);
        var (mutator, files) = (new Mutator(random), Sound());
        for (var damages = random.Next(1, 4); damages > 0; damages--) mutator.Damage(files);
        var name = round.ToString(CultureInfo.InvariantCulture);
        Lay(files, name);
        try
        {
            var task = Task.Run(() => Check(name, files));
            if (!task.Wait(LongestBuild)) throw new TimeoutException($"longer than {LongestBuild}");
            return task.Result;
        }
        catch (Exception fault)
        {
            var kept = Path.Combine(Path.GetTempPath(), $"sitegen-fuzz-round-{round}");
            if (!Directory.Exists(kept)) Directory.Move(Path.Combine(_folder, name), kept);
            throw new InvalidOperationException($"round {round} (SITEGEN_FUZZ_ROUND={round} repeats it; its site is kept in {kept})", fault);
        }
        finally
        {
            if (Directory.Exists(Path.Combine(_folder, name))) Directory.Delete(Path.Combine(_folder, name), recursive: true);
        }
    }

    private bool Check(string name, Dictionary<string, byte[]> files)
    {
        var result = QuickBuild.Of(Path.Combine(_folder, name));
        foreach (var fault in result.Diagnostics) ShouldHaveAPlace(fault, files);
        if (result.HasErrors) return false;
        foreach (var file in result.Files) SafeOutput.FaultOf(file).ShouldBeNull(file.Path);
        var output = Path.Combine(_folder, name, "output");
        SiteWriter.Write(output, result.Files).Faults.ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(_folder, name), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Path.Combine(_folder, name), path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("output/", StringComparison.Ordinal)).Except(files.Keys).ShouldBeEmpty();
        return true;
    }

    private static void ShouldHaveAPlace(Diagnostic fault, Dictionary<string, byte[]> files)
    {
        var told = $"{fault.Code} {fault.At}: {fault.Message.En}";
        fault.At.Path.ShouldNotBeNullOrEmpty(told);
        fault.At.Path.Any(char.IsControl).ShouldBeFalse(told);
        fault.Message.Da.Length.ShouldBeLessThan(600, told);
        if (fault.At.Line == 0) return;
        var source = files.SingleOrDefault(file => SiteGen.Text.Composed.Of(file.Key) == fault.At.Path);
        source.Key.ShouldNotBeNull(told);
        var lines = Encoding.UTF8.GetString(source.Value).Replace("\r\n", "\n").Split('\n', '\r');
        fault.At.Line.ShouldBeInRange(1, lines.Length + 1, told);
        if (fault.At.Line <= lines.Length) fault.At.Column.ShouldBeInRange(0, lines[fault.At.Line - 1].Length + 2, told);
    }

    private void Lay(Dictionary<string, byte[]> files, string name)
    {
        foreach (var (path, bytes) in files)
        {
            var full = Path.Combine(_folder, name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
    }
}
