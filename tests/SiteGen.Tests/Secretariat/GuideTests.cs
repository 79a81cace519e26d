using System.Text.RegularExpressions;
using SiteGen.Cli;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Secretariat;

/// <summary>
/// The guide is followed from its first page to its last, as a new secretary would: every line after <c>$</c> in a <c>console</c> block is run
/// and must be answered as the page says. Comments in the pages stand for what the text asks the reader to write:
/// <c>&lt;!-- filen PATH --&gt;</c> before a block that is the whole file, <c>&lt;!-- ret PATH: "old" =&gt; "new" --&gt;</c> for an edit.
/// <c>UPDATE_GOLDEN=1</c> writes the answers into the pages.
/// </summary>
public partial class GuideTests
{
    private static readonly string[] PageFiles =
        [.. Link.Matches(Repository.Read("docs/vejledning.md")).Select(link => link.Groups["page"].Value)];

    [GitFact]
    public async Task Whoever_follows_the_guide_gets_what_it_says()
    {
        using var council = new CouncilFolder();
        council.Write($"store/sitegen.cli.{SiteGen.Cli.Printing.Report.Version}.nupkg", "the package");
        var reader = new Reader(council);

        foreach (var page in PageFiles)
        {
            var path = Repository.PathOf($"docs/{page}");
            var written = Repository.Read($"docs/{page}");
            var followed = "";
            var last = 0;
            foreach (Match step in Step.Matches(written))
            {
                followed += written[last..step.Index] + await reader.FollowAsync(step);
                last = step.Index + step.Length;
            }

            followed += written[last..];
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, followed);
            else followed.ShouldBe(written, page);
        }

        // At the end the reader has a sound site, and everything but the pages that were never sent is in git.
        (await reader.RunAsync("sitegen check")).ShouldStartWith("Ingen fejl i 1 organ, 2 møder, 6 punkter");
    }

    [Fact]
    public void Every_page_of_the_guide_is_in_its_contents_and_leads_on()
    {
        Directory.GetFiles(Repository.PathOf("docs/vejledning"), "*.md").Select(path => $"vejledning/{Path.GetFileName(path)}").ShouldBe(PageFiles, ignoreOrder: true);
        for (var i = 0; i + 1 < PageFiles.Length; i++) Repository.Read($"docs/{PageFiles[i]}").ShouldContain($"]({Path.GetFileName(PageFiles[i + 1])}) · [Indhold]");
    }

    [Fact]
    public void Commands_that_the_guide_only_shows_exist()
    {
        foreach (var page in PageFiles)
        {
            foreach (Match block in ShellBlock.Matches(Repository.Read($"docs/{page}")))
            {
                foreach (var line in block.Groups["text"].Value.Split('\n').Where(line => line.StartsWith("sitegen ", StringComparison.Ordinal)))
                {
                    var parse = SiteGen.Cli.Program.Commands(Sitegen.Terminal(".", TextWriter.Null, TextWriter.Null), new Speech("da")).Parse(Words(line)[1..]);
                    parse.Errors.ShouldBeEmpty($"{page}: {line}");
                }
            }
        }
    }

    [Fact]
    public void Every_picture_is_small_and_says_what_it_shows()
    {
        var shown = PageFiles.SelectMany(page => Picture.Matches(Repository.Read($"docs/{page}"))).ToList();

        foreach (var picture in shown) picture.Groups["alt"].Value.Length.ShouldBeGreaterThan(20);
        Directory.GetFiles(Repository.PathOf("docs/vejledning/billeder")).Select(path => Path.GetFileName(path)!).ShouldBe(shown.Select(picture => picture.Groups["file"].Value), ignoreOrder: true);
        foreach (var path in Directory.GetFiles(Repository.PathOf("docs/vejledning/billeder"))) new FileInfo(path).Length.ShouldBeLessThan(150_000, path);
    }

    [GeneratedRegex(@"\]\((?<page>vejledning/[\w-]+\.md)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\(billeder/(?<file>[\w.-]+)\)")]
    private static partial Regex Picture { get; }

    // A comment stands on one line: the quoted texts must not reach into the next.
    [GeneratedRegex(@"^<!-- filen (?<file>\S+) -->\n(```\w+\n(?<content>(?s:.*?))^```$)?|^<!-- ret (?<edited>\S+): ""(?<old>.*)"" => ""(?<new>.*)"" -->$|^```console\n(?<console>(?s:.*?))^```$", RegexOptions.Multiline)]
    private static partial Regex Step { get; }

    [GeneratedRegex(@"^```sh\n(?<text>(?s:.*?))^```$", RegexOptions.Multiline)]
    private static partial Regex ShellBlock { get; }

    [GeneratedRegex(@"""(?<quoted>[^""]*)""|(?<bare>\S+)")]
    private static partial Regex Word { get; }

    // What differs from run to run, and lines that a terminal overwrites or that are too many to read.
    [GeneratedRegex(@"^(Læser indholdet og planlægger siderne|Laver siderne på prøve| create mode .*| \d+ files? changed.*)\n", RegexOptions.Multiline)]
    private static partial Regex LeftOut { get; }

    private static string[] Words(string line) => [.. Word.Matches(line).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];

    /// <summary>Whoever follows the guide: remembers in which folder the terminal stands.</summary>
    private sealed class Reader(CouncilFolder council)
    {
        private string _folder = "";

        /// <summary>Does one step, and answers with the step as it should read.</summary>
        public async Task<string> FollowAsync(Match step)
        {
            if (step.Groups["file"] is { Success: true, Value: var path }) council.Write(Path.Combine(_folder, path), step.Groups["content"] is { Success: true, Value: var text } ? text : "x\n");
            if (step.Groups["edited"] is { Success: true, Value: var edited }) council.Edit(Path.Combine(_folder, edited), Unescape(step.Groups["old"].Value), Unescape(step.Groups["new"].Value));
            if (!step.Groups["console"].Success) return step.Value;

            var block = "```console\n";
            foreach (var line in step.Groups["console"].Value.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
                block += $"{line}\n{await RunAsync(line[2..])}";
            return block + "```";
        }

        public async Task<string> RunAsync(string line)
        {
            var words = Words(line);
            switch (words[0])
            {
                case "cd":
                    _folder = Path.Combine(_folder, words[1]);
                    return "";
                case "git":
                    return Steady(council.GitIn(_folder, words[1..]).Output);
                default:
                    words[0].ShouldBe("sitegen");
                    using (var output = new StringWriter { NewLine = "\n" })
                    {
                        var terminal = Sitegen.Terminal(Path.Combine(council.Folder, _folder), output, output) with
                        {
                            Variable = name => name == "LANG" ? "da_DK.UTF-8" : null,
                            ProgramFolder = Path.Combine(council.Folder, "store"),
                        };
                        await CommandRunner.RunAsync(words[1..], terminal);
                        return Steady(output.ToString());
                    }
            }
        }

        private static string Steady(string output) =>
            Regex.Replace(Regex.Replace(LeftOut.Replace(output, ""), @"\d+,\d\d s\b", "0,12 s"), @"^\[(.*) [0-9a-f]{7}\]", "[$1 1a2b3c4]", RegexOptions.Multiline);

        private static string Unescape(string text) => text.Replace("\\n", "\n").Replace("\\\"", "\"");
    }
}
