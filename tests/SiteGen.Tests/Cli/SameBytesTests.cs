using System.Diagnostics;
using System.Security.Cryptography;
using SiteGen.Tests.Output;

namespace SiteGen.Tests.Cli;

/// <summary>
/// The program itself, as a process of its own: on two paths, in two time zones and languages, with and without a cache, it writes the same
/// bytes, the search index included.
/// </summary>
public sealed class SameBytesTests : IDisposable
{

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-bytes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Two_paths_two_zones_two_languages_and_any_cache_give_the_same_bytes()
    {
        var here = Lay("a", lastWritten: new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var there = Lay("et andet sted/æøå med mellemrum/b", lastWritten: new DateTime(2031, 7, 1, 0, 0, 0, DateTimeKind.Utc));

        var first = Build(here, "out-1", zone: "Europe/Copenhagen", language: "da_DK.UTF-8", from: here);
        var cached = Build(here, "out-2", zone: "Pacific/Kiritimati", language: "tr_TR.UTF-8", from: "/");
        var second = Build(there, "out-3", zone: "America/Los_Angeles", language: "C", from: _folder);
        Directory.Delete(Path.Combine(there, ".sitegen"), recursive: true);
        var third = Build(there, "out-3", zone: "Asia/Kolkata", language: "ar_SA.UTF-8", from: there);

        first.Count.ShouldBeGreaterThan(30);
        first.Keys.ShouldContain("search-index/lunr.json");
        foreach (var other in new[] { cached, second, third }) other.ShouldBe(first, ignoreOrder: true);
    }

    private string Lay(string name, DateTime lastWritten)
    {
        var folder = Path.Combine(_folder, name);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Demo.Root, "input"), "*", SearchOption.AllDirectories).OrderBy(path => name == "a" ? path : new string([.. path.Reverse()]), StringComparer.Ordinal))
        {
            var target = Path.Combine(folder, "input", Path.GetRelativePath(Path.Combine(Demo.Root, "input"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
            File.SetLastWriteTimeUtc(target, lastWritten);
        }

        var settings = File.ReadAllText(Path.Combine(Demo.Root, "statiq.json"));
        File.WriteAllText(Path.Combine(folder, "statiq.json"), settings.Insert(settings.IndexOf('{') + 1, "\n  \"Search\": {\"PublishLunrIndex\": true},"));
        return folder;
    }

    /// <summary>Every file of the built site with the hash of its bytes.</summary>
    private Dictionary<string, string> Build(string site, string output, string zone, string language, string from)
    {
        var folder = Path.Combine(_folder, output);
        var start = new ProcessStartInfo("dotnet", [RealProgram.File, "build", "--site", site, "--output", folder, "--as-of", "2026-11-22T12:00Z", "--lang", "en"])
        {
            WorkingDirectory = from,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language },
        };
        using var program = Process.Start(start)!;
        var said = program.StandardError.ReadToEndAsync();
        program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        program.ExitCode.ShouldBe(0, said.Result);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
    }
}
