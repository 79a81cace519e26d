namespace SiteGen.Tests.Cli;

public class WrongUseTests
{
    [Theory]
    [InlineData("sitegen: there is no command \"biuld\"\n  help: did you mean build?\nSee sitegen --help\n", "biuld")]
    [InlineData("sitegen: build has no option --ouput\n  help: did you mean --output?\nSee sitegen build --help\n", "build", "--ouput", "x")]
    [InlineData("sitegen: --site lacks its value\nSee sitegen build --help\n", "build", "--site")]
    [InlineData("sitegen: --site can be given only once\nSee sitegen check --help\n", "check", "--site", "a", "--site", "b")]
    [InlineData("sitegen: --format cannot be \"xml\"\n  help: choose text, json, github or sarif\nSee sitegen check --help\n", "check", "--format", "xml")]
    [InlineData("sitegen: --port cannot be \"-1\"\n  help: choose a number from 0 to 65535\nSee sitegen preview --help\n", "preview", "--port=-1")]
    [InlineData("sitegen: DATE cannot be \"25-06-2024\"\n  help: write year, month and day: 2024-06-25\nSee sitegen new meeting --help\n", "new", "meeting", "raad", "25-06-2024")]
    [InlineData("sitegen: TITLE is missing\nSee sitegen new item --help\n", "new", "item", "raad/2024-06-25", "2")]
    public async Task A_wrong_command_line_is_answered_with_the_fault_and_a_way_out(string expected, params string[] args)
    {
        var answer = await Sitegen.RunAsync(".", args);

        answer.Error.ShouldBe(expected);
        answer.Out.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task The_answer_is_in_the_language_asked_for()
    {
        var answer = await Sitegen.RunAsync(".", "build", "--sit", "x", "--lang", "da");

        answer.Error.ShouldBe("sitegen: build har intet valg --sit\n  hjælp: mente du --site?\nSe sitegen build --help\n");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    public async Task A_folder_that_does_not_exist_is_wrong_use(string command)
    {
        var answer = await Sitegen.RunAsync(Path.GetTempPath(), command, "--site", "no-such-folder");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain("does not exist");
        answer.Error.ShouldContain("help: --site is the folder that holds statiq.json");
    }

    [Fact]
    public async Task Below_a_site_its_folder_is_suggested()
    {
        using var site = Sample.Site();

        var answer = await Sitegen.RunAsync(site.Full("input/bodies"), "check");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain($"help: did you mean --site {Path.Combine("..", "..")}?");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("input/out")]
    [InlineData("..")]
    public async Task An_output_folder_among_the_sources_is_refused(string output)
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("build", "--output", output, "--lang", "en");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain("the output cannot go to");
    }
}
