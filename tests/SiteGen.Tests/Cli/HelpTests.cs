namespace SiteGen.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("da", "Kommandoer:")]
    [InlineData("en", "Commands:")]
    public async Task The_help_lists_every_command(string language, string heading)
    {
        var answer = await Sitegen.RunAsync(".", "--help", "--lang", language);

        answer.ExitCode.ShouldBe(0);
        answer.Error.ShouldBeEmpty();
        answer.Out.ShouldContain(heading);
        foreach (var command in new[] { "build", "check", "preview", "verify", "import", "new", "init", "schema" }) answer.Out.ShouldContain($"\n  {command} ");
    }

    [Theory]
    [InlineData("da", "Slutkoder:")]
    [InlineData("en", "Exit codes:")]
    public async Task The_help_explains_the_exit_codes(string language, string heading)
    {
        var answer = await Sitegen.RunAsync(".", "-h", $"--lang={language}");

        var codes = answer.Out[answer.Out.IndexOf(heading, StringComparison.Ordinal)..];
        foreach (var code in new[] { "0 ", "1 ", "2 ", "3 ", "130 " }) codes.ShouldContain($"\n  {code}");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("import")]
    [InlineData("new", "meeting")]
    [InlineData("new", "item")]
    [InlineData("init")]
    [InlineData("schema")]
    public async Task Every_command_has_help_with_an_example_and_the_shared_options(params string[] command)
    {
        var danish = await Sitegen.RunAsync(".", [.. command, "--help", "--lang", "da"]);
        var english = await Sitegen.RunAsync(".", [.. command, "--help", "--lang", "en"]);

        danish.Out.ShouldContain("Eksempler:");
        english.Out.ShouldContain("Examples:");
        foreach (var help in new[] { danish.Out, english.Out })
        {
            help.ShouldContain($"  sitegen {string.Join(' ', command)}");
            foreach (var option in new[] { "--site", "--format", "--lang", "--verbose", "--help" }) help.ShouldContain($"{option}");
        }

        danish.Out.ShouldNotBe(english.Out);
    }

    [Fact]
    public async Task No_line_of_the_help_is_wider_than_a_hundred_columns()
    {
        foreach (var language in new[] { "da", "en" })
        {
            var answer = await Sitegen.RunAsync(".", "new", "item", "--help", "--lang", language);
            answer.Out.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(100);
        }
    }

    [Fact]
    public async Task The_version_is_one_line_with_the_programs_name()
    {
        var answer = await Sitegen.RunAsync(".", "--version");

        answer.Out.ShouldMatch(@"^sitegen \d+\.\d+\.\d+\S*\n$");
        answer.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData]
    [InlineData("new")]
    public async Task A_command_that_only_groups_others_shows_its_help_on_stderr_and_counts_as_wrong_use(params string[] args)
    {
        var answer = await Sitegen.RunAsync(".", args);

        answer.ExitCode.ShouldBe(2);
        answer.Out.ShouldBeEmpty();
        answer.Error.ShouldContain("Commands:");
    }
}
