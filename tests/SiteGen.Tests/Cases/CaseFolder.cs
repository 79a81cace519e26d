using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Checks.External;
using SiteGen.Cli;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Tests.Checks;

namespace SiteGen.Tests.Cases;

/// <summary>
/// One folder of <c>tests/cases</c>. Its site is <c>_base</c> with the case's own files laid over it; <c>without.txt</c> names files of the
/// base to leave out, one a line, <c>links.txt</c> symbolic links to make, each <c>path -> target</c>, and <c>made.txt</c> files that are too
/// large to keep or have names that not every computer can hold, each <c>path -> count text</c>: the text, with <c>\u202E</c> and <c>\n</c> as
/// in C#, is put behind the file that many times, or <c>count bytes</c> for a file of zeros. What the checks say of that site
/// stands in <c>expected/diagnostics.txt</c>. <c>command.txt</c> holds another command line than <c>check</c>; <c>web.txt</c> what other
/// websites answer.
/// </summary>
internal sealed class CaseFolder : IDisposable
{
    private const string Base = "_base";
    private const string Expected = "expected";

    // Wide enough that no quoted line is cut.
    private const int Columns = 200;

    private readonly string _source;

    /// <summary>Lays out the site of the case <paramref name="name"/>.</summary>
    /// <param name="name">Name of its folder.</param>
    /// <param name="among">The folder of cases that it lies in, below <c>tests/</c>.</param>
    public CaseFolder(string name, string among = "cases")
    {
        _source = Repository.PathOf($"tests/{among}/{name}");
        Site = Directory.CreateTempSubdirectory("sitegen-case-").FullName;
        Lay(Repository.PathOf($"tests/cases/{Base}"));
        if (name == Base) return;
        foreach (var path in Lines("without.txt")) File.Delete(Path.Combine(Site, path));
        Lay(_source);
        foreach (var line in Lines("made.txt")) Make(line.Split(" -> "));
        foreach (var line in Lines("links.txt"))
        {
            var parts = line.Split(" -> ");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Site, parts[0]))!);
            File.CreateSymbolicLink(Path.Combine(Site, parts[0]), parts[1]);
        }
    }

    /// <summary>Every case, in ordinal order.</summary>
    public static IEnumerable<string> Names { get; } = In("tests/cases");

    /// <summary>The codes that a case's expected file names, in both languages.</summary>
    public static IReadOnlySet<string> CodesOf(string name) =>
        ExpectedLines(name).Select(line => Regex.Match(line, @": (fejl|advarsel|error|warning) (SG\d{4}): ").Groups[2].Value).Where(code => code.Length > 0).ToHashSet();

    /// <summary>The lines of a case's expected file; none when there is no such file yet.</summary>
    public static string[] ExpectedLines(string name)
    {
        var path = $"tests/cases/{name}/{Expected}/diagnostics.txt";
        return File.Exists(Repository.PathOf(path)) ? Repository.Read(path).Split('\n') : [];
    }

    /// <summary>The command line without the program's name.</summary>
    public string Command => Lines("command.txt").FirstOrDefault() ?? "check";

    /// <summary>Full path of the site's folder.</summary>
    public string Site { get; }

    /// <summary>Full path of the file that holds what is expected.</summary>
    public string ExpectedPath => Path.Combine(_source, Expected, "diagnostics.txt");

    /// <summary>What the command finds: the same steps as the program takes, on a fixed day.</summary>
    public IReadOnlyList<Diagnostic> Check()
    {
        var found = new DiagnosticBag();
        var words = Command.Split(' ');
        if (words[0] == "verify") return SiteVerifier.Verify(Path.Combine(Site, words[1]), words[1], ValueOf("--expect"), []).Faults;
        if (SettingsReader.Read(Site, SiteUnderTest.Now, found) is not { } options) return found.Sorted();
        if (words[0] == "purge") return SitePurge.Run(options, options.OutputFolder, File.ReadAllBytes(Path.Combine(Site, words[1])), found).Faults;
        if (ValueOf("--published") is { } published) options = options with { Published = Path.Combine(Site, published) };
        var result = CompiledThemes.Build(options, found);
        foreach (var fault in SiteWriter.Rehearse(result.Files, null, options.OutputFolder).Faults) found.Add(fault);
        if (words.Contains("--external"))
        {
            var asked = ExternalLinkCheck.RunAsync(result.ExternalLinks, options, new Politeness { BetweenRequests = default }, TimeProvider.System, null, default, new FakeWeb(Lines("web.txt")));
            foreach (var fault in asked.GetAwaiter().GetResult().Faults) found.Add(fault);
        }

        return found.Sorted();

        string? ValueOf(string option) => Array.IndexOf(words, option) is var place and >= 0 ? words[place + 1] : null;
    }

    /// <summary>The diagnostics as the program prints them, in Danish and then in English.</summary>
    public string Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var language in new[] { "da", "en" })
        {
            if (language == "en") text.WriteLine();
            text.WriteLine($"$ sitegen {Command} --lang {language}");
            new TextPrinter(new SourceLines(Site), new Ink(false), Columns).Print(new Report(Command.Split(' ')[0], new Speech(language), "", diagnostics), text);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Site, recursive: true);

    private static IEnumerable<string> In(string parent) =>
        [.. Directory.EnumerateDirectories(Repository.PathOf(parent)).Select(folder => Path.GetFileName(folder)).Where(name => name[0] != '_').Order(StringComparer.Ordinal)];

    private void Lay(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative is "without.txt" or "links.txt" or "made.txt" or "command.txt" or "web.txt" || relative.StartsWith($"{Expected}/", StringComparison.Ordinal)) continue;
            var target = Path.Combine(Site, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }
    }

    private void Make(string[] line)
    {
        var path = Path.Combine(Site, Regex.Unescape(line[0]));
        var (count, text) = (int.Parse(line[1].Split(' ')[0], CultureInfo.InvariantCulture), line[1][(line[1].IndexOf(' ') + 1)..]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.Append);
        if (text == "bytes") file.SetLength(count);
        else file.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Regex.Unescape(text), count))));
    }

    private IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(_source, name);
        return File.Exists(path) ? File.ReadLines(path).Where(line => line.Length > 0) : [];
    }
}
