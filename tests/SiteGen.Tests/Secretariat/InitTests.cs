using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Secretariat;

public class InitTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_new_council_has_a_site_without_a_fault_or_a_warning(string language)
    {
        using var council = new CouncilFolder();

        (await council.RunAsync("init", "--no-git", "--language", language, "--name", "Rådet \"Å\": nord #1", "--host", "https://example.org/moeder")).ExitCode.ShouldBe(0);

        var faults = new DiagnosticBag();
        var options = SettingsReader.Read(council.Folder, new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero), faults)!;
        var built = SiteBuilder.Build(options, faults);
        built.Diagnostics.ShouldBeEmpty();
        SiteWriter.Rehearse(built.Files).Faults.ShouldBeEmpty();
        options.Publisher!.Name.ShouldBe("Rådet \"Å\": nord #1");
        (options.Host, options.LinkRoot, options.LinksUseHttps, options.Language).ShouldBe(("example.org", "/moeder", true, language));
        built.Counts.Items.ShouldBe(3);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task No_blank_of_a_template_is_left_and_every_file_ends_its_lines_alike(string language)
    {
        using var council = new CouncilFolder();

        await council.RunAsync("init", "--no-git", "--language", language);

        foreach (var path in Files(council).Where(path => !path.EndsWith(".nupkg", StringComparison.Ordinal)))
        {
            var text = council.Read(path);
            text.ShouldNotContain("[[", customMessage: path);
            text.ShouldNotContain("BODY", Case.Sensitive, path);
            text.ShouldNotContain('\r', customMessage: path);
            text.ShouldEndWith("\n", customMessage: path);
            path.ShouldNotContain("dot-");
        }
    }

    [Fact]
    public async Task A_second_time_nothing_is_written_and_what_was_left_is_said()
    {
        using var council = new CouncilFolder();
        await council.RunAsync("init", "--no-git");
        council.Write("README.md", "Mit eget.\n");
        var before = Files(council).ToDictionary(path => path, council.Read);

        var again = await council.RunAsync("init", "--no-git", "--name", "En anden");

        again.ExitCode.ShouldBe(0);
        again.Out.ShouldStartWith("Created 0 files in this folder.\nLeft these alone, which were there already:\n");
        again.Out.ShouldContain("\n  README.md\n");
        Files(council).ToDictionary(path => path, council.Read).ShouldBe(before);
    }

    [Fact]
    public async Task Content_that_is_there_gets_no_example_beside_it()
    {
        using var council = new CouncilFolder();
        council.Write("input/bodies/skoleudvalget.md", "---\nname: Skoleudvalget\n---\n");
        council.Write("noter.txt", "x\n");

        var answer = await council.RunAsync("init", "--no-git");

        answer.ExitCode.ShouldBe(0);
        Files(council).Where(path => path.StartsWith("input/", StringComparison.Ordinal)).ShouldBe(["input/bodies/skoleudvalget.md"]);
        Files(council).ShouldContain(".githooks/pre-commit");
        council.Read("noter.txt").ShouldBe("x\n");
    }

    [Fact]
    public async Task A_folder_can_be_named_and_is_made()
    {
        using var council = new CouncilFolder();

        var answer = await council.RunAsync("init", "nye sager/lilleby", "--no-git", "--lang", "da", "--body", "Økonomi- og Erhvervsudvalget");

        answer.Out.ShouldMatch(@"^Oprettede \d+ filer i nye sager/lilleby\.\n");
        answer.Out.ShouldContain("\n  cd \"nye sager/lilleby\"\n");
        council.Read("nye sager/lilleby/input/bodies/oekonomi-og-erhvervsudvalget.md").ShouldContain("name: \"Økonomi- og Erhvervsudvalget\"");
    }

    [Fact]
    public async Task Json_lists_the_files()
    {
        using var council = new CouncilFolder();

        var answer = await council.RunAsync("init", "--no-git", "--format", "json");

        using var report = JsonDocument.Parse(answer.Out);
        report.RootElement.GetProperty("created").EnumerateArray().Select(path => path.GetString()).ShouldBe(Files(council), ignoreOrder: true);
    }

    [Fact]
    public async Task The_package_that_the_program_was_installed_from_goes_along_so_that_the_code_host_has_it()
    {
        using var council = new CouncilFolder();
        using var output = new StringWriter { NewLine = "\n" };
        var version = SiteGen.Cli.Printing.Report.Version;
        council.Write($"store/{version}/sitegen.cli.{version}.nupkg", "the package");
        var terminal = Sitegen.Terminal(council.Folder, output, output) with { ProgramFolder = Path.Combine(council.Folder, "store", version, "tools", "net10.0", "any") };

        await SiteGen.Cli.CommandRunner.RunAsync(["init", "new", "--no-git"], terminal);

        council.Read($"new/packages/SiteGen.Cli.{version}.nupkg").ShouldBe("the package");
        council.Read("new/.config/dotnet-tools.json").ShouldContain($"\"version\": \"{version}\"");
        output.ToString().ShouldNotContain("missing");
    }

    [Theory]
    [InlineData("--host", "https://example.org/?x=1")]
    [InlineData("--host", "ftp://example.org")]
    [InlineData("--language", "sv")]
    [InlineData("--body", "!?")]
    public async Task A_value_that_cannot_be_used_is_refused_before_anything_is_written(string option, string value)
    {
        using var council = new CouncilFolder();

        var answer = await council.RunAsync("init", option, value);

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldStartWith($"sitegen: {option} cannot be \"{value}\"\n  help: ");
        Files(council).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_terminal_what_is_missing_is_asked_for()
    {
        using var council = new CouncilFolder();
        using var output = new StringWriter { NewLine = "\n" };
        using var answers = new StringReader("sv\nda\nNybølle Kommune\n\npost@nyboelle.example\n\n");
        var terminal = Sitegen.Terminal(council.Folder, output, output) with { In = () => answers };

        (await SiteGen.Cli.CommandRunner.RunAsync(["init", "--no-git", "--lang", "da"], terminal)).ShouldBe(0);

        output.ToString().ShouldStartWith("Sitets sprog, da eller en [da]: Det kan ikke bruges her.\nSitets sprog, da eller en [da]: Myndighedens navn [Lilleby Kommune]: ");
        council.Read("statiq.json").ShouldContain("\"Name\": \"Nybølle Kommune\"");
        council.Read("statiq.json").ShouldContain("\"Email\": \"post@nyboelle.example\"");
        council.Read("input/bodies/byraadet.md").ShouldContain("name: \"Byrådet\"");
    }

    [GitFact]
    public async Task Git_is_set_up_so_that_the_check_runs_before_every_commit()
    {
        using var council = new CouncilFolder();

        await council.RunAsync("init");

        council.Git("config", "core.hooksPath").Output.ShouldBe(".githooks\n");
        council.Git("symbolic-ref", "HEAD").Output.ShouldBe("refs/heads/main\n");
        council.Git("ls-files", "--stage").Output.ShouldStartWith("100755 ");
    }

    [GitFact]
    public async Task Hooks_of_the_repositorys_own_are_left_and_named()
    {
        using var council = new CouncilFolder();
        council.Git("init");
        council.Git("config", "core.hooksPath", "kroge");

        var answer = await council.RunAsync("init", "--lang", "da");

        answer.Out.ShouldContain("git henter allerede sine kroge i kroge");
        council.Git("config", "core.hooksPath").Output.ShouldBe("kroge\n");
    }

    [GitFact]
    public async Task Within_another_repository_no_second_one_is_made()
    {
        using var council = new CouncilFolder();
        council.Git("init");

        var answer = await council.RunAsync("init", "raad", "--lang", "da");

        answer.Out.ShouldContain("Mappen ligger inde i et andet git-arkiv");
        Directory.Exists(Path.Combine(council.Folder, "raad", ".git")).ShouldBeFalse();
    }

    private static IEnumerable<string> Files(CouncilFolder council) => Directory.EnumerateFiles(council.Folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(council.Folder, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith(".git/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
