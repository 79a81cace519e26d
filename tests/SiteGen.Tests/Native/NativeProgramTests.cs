using System.Security.Cryptography;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Import;

namespace SiteGen.Tests.Native;

/// <summary>
/// A native program holds only what its compiler saw to be used, and compiles nothing when it runs; whatever a package asks for by name could be
/// missing. So what the program does every day is done by both, and compared.
/// </summary>
public sealed class NativeProgramTests : IDisposable
{
    private const string Moment = "2026-11-22T12:00Z";

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-native-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NativeFact]
    public void It_says_of_every_faulty_site_what_is_expected()
    {
        var wrong = CaseFolder.Names.AsParallel().Where(name =>
        {
            using var folder = new CaseFolder(name);
            return folder.Command == "check" && File.Exists(Path.Combine(folder.Site, "statiq.json")) && !Messages(Check(folder)).SequenceEqual(Messages(CaseFolder.ExpectedLines(name).TakeWhile(line => line.Length > 0)));
        });

        wrong.ShouldBeEmpty();
    }

    [NativeFact]
    public void It_says_nothing_of_what_only_looks_wrong()
    {
        var wrong = Directory.EnumerateDirectories(Repository.PathOf("tests/innocent")).Select(path => Path.GetFileName(path)).AsParallel().Where(name =>
        {
            using var folder = new CaseFolder(name, "innocent");
            return Messages(Check(folder)).Count > 0;
        });

        wrong.ShouldBeEmpty();
    }

    /// <summary>Danish and English words are cut by code of ours, those of other languages by lunr's script in an engine of its own.</summary>
    [NativeTheory]
    [InlineData("da")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fi")]
    [InlineData("ru")]
    public async Task It_writes_the_same_bytes(string language)
    {
        LayDemo(language);

        var managed = await Sitegen.RunAsync(_folder, "build", "--output", "managed", "--as-of", Moment);
        Directory.Delete(Path.Combine(_folder, ".sitegen"), recursive: true);
        var native = NativeProgram.Run(_folder, "build", "--output", "native", "--as-of", Moment);
        var again = NativeProgram.Run(_folder, "build", "--output", "native", "--as-of", Moment);

        (managed.ExitCode, native.ExitCode, again.ExitCode).ShouldBe((0, 0, 0), native.Error);
        Bytes("native").Keys.ShouldContain("search-index/lunr.json");
        Bytes("native").ShouldBe(Bytes("managed"), ignoreOrder: true);
        NativeProgram.Run(_folder, "verify", "native").ExitCode.ShouldBe(0);
    }

    [NativeTheory]
    [InlineData("referat.docx")]
    [InlineData("referat.html")]
    [InlineData("referat.txt")]
    public async Task It_imports_the_same_meeting(string name)
    {
        const string text = "Referat fra Byrådet den 5. marts 2024\n\n1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Budget\n\nÅr\tKroner\n2024\t1.250\n\n- Drift\n- Anlæg\n\nBeslutning\n\nUdsat.\n";
        var bytes = Path.GetExtension(name) switch
        {
            ".docx" => WordMaker.FromText(text),
            ".html" => System.Text.Encoding.UTF8.GetBytes($"<!doctype html><html lang=da><body>{string.Concat(text.Split("\n\n").Select(line => $"<p>{line}</p>\n"))}</body></html>"),
            _ => System.Text.Encoding.UTF8.GetBytes(text),
        };
        foreach (var side in new[] { "managed", "native" })
        {
            using var site = Sample.Site();
            DeterminismTests.Copy(site.Folder, Path.Combine(_folder, side));
            File.WriteAllBytes(Path.Combine(_folder, side, name), bytes);
        }

        var managed = await Sitegen.RunAsync(Path.Combine(_folder, "managed"), "import", name, "--lang", "en");
        var native = NativeProgram.Run(Path.Combine(_folder, "native"), "import", name, "--lang", "en");

        native.ShouldBe(managed);
        native.Out.ShouldContain("2 items");
        Bytes("native").ShouldBe(Bytes("managed"), ignoreOrder: true);
    }

    [NativeFact]
    public async Task It_makes_the_same_repository_for_a_council()
    {
        string[][] commands =
        [
            ["init", "lilleby", "--name", "Lilleby Kommune", "--body", "Byrådet"],
            ["new", "meeting", "byraadet", "2026-12-01", "--site", "lilleby"],
            ["new", "item", "byraadet/2026-12-01", "1", "Godkendelse af dagsorden", "--site", "lilleby"],
            ["schema", "item"],
            ["server", "nginx", "--site", "lilleby"],
            ["--help"],
            ["bild"],
        ];
        foreach (var side in new[] { "managed", "native" }) Directory.CreateDirectory(Path.Combine(_folder, side));

        foreach (var command in commands)
        {
            var managed = await Sitegen.RunAsync(Path.Combine(_folder, "managed"), [.. command, "--lang", "en"]);
            NativeProgram.Run(Path.Combine(_folder, "native"), [.. command, "--lang", "en"]).ShouldBe(managed, string.Join(' ', command));
        }

        Bytes("native").ShouldBe(Bytes("managed"), ignoreOrder: true);
    }

    [NativeFact]
    public async Task It_serves_a_preview_that_keeps_up()
    {
        using var site = Sample.Site();
        using var program = NativeProgram.Start(site.Folder, "preview", "--port", "0", "--lang", "en");
        try
        {
            using var browser = new HttpClient { BaseAddress = new Uri(await AddressAsync(program.StandardOutput)) };
            using var news = new StreamReader(await browser.GetStreamAsync("_preview/events?page=/"));
            (await browser.GetStringAsync("byraadet/2024-01-30/punkt-1/")).ShouldContain("_preview/");

            await NewsAsync(news);
            site.Edit(Sample.Item, "title: Punkt 1", "title: Ny gangsti");
            await NewsAsync(news);

            (await browser.GetStringAsync("byraadet/2024-01-30/punkt-1/")).ShouldContain("Ny gangsti");
        }
        finally
        {
            program.Kill();
            program.WaitForExit();
        }
    }

    private static Sitegen.Answer Check(CaseFolder folder) => NativeProgram.Run(folder.Site, "check", "--as-of", Moment, "--lang", "da");

    /// <summary>The messages without the quoted lines, which are cut at the width of the window.</summary>
    private static List<string> Messages(Sitegen.Answer answer) => Messages(answer.Error.Split('\n'));

    private static List<string> Messages(IEnumerable<string> lines) => [.. lines.Where(line => line.Contains(": fejl SG") || line.Contains(": advarsel SG") || line.StartsWith("  hjælp: "))];

    private static async Task<string> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is var at and >= 0) return line[at..].Split(' ')[0];
        }

        throw new InvalidOperationException("the preview said no address");
    }

    private static async Task NewsAsync(StreamReader news)
    {
        while (await news.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal)) return;
        }

        throw new InvalidOperationException("the preview ended its news");
    }

    private void LayDemo(string language)
    {
        DeterminismTests.Copy(Repository.PathOf("input"), Path.Combine(_folder, "input"));
        var settings = Repository.Read("statiq.json");
        File.WriteAllText(Path.Combine(_folder, "statiq.json"), settings.Insert(settings.IndexOf('{') + 1, $"\n  \"Search\": {{\"Language\": \"{language}\", \"PublishLunrIndex\": true}},"));
    }

    /// <summary>The files of a folder but for those that hold times: git's, and what is kept between builds.</summary>
    private Dictionary<string, string> Bytes(string side) => Directory.EnumerateFiles(Path.Combine(_folder, side), "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/.git/", StringComparison.Ordinal) && !path.Contains("/.sitegen/", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(Path.Combine(_folder, side), path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
}
