namespace SiteGen.Tests.Cli;

public class CheckCommandTests
{
    [Fact]
    public async Task A_check_writes_nothing_and_says_what_it_looked_at()
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("check", "--lang", "en");

        answer.ExitCode.ShouldBe(0);
        answer.Out.ShouldContain("No errors in 1 body, 1 meeting, 1 item, ");
        Directory.Exists(site.Full("output")).ShouldBeFalse();
    }

    [Fact]
    public async Task Faults_of_the_theme_that_show_only_when_pages_are_made_are_found()
    {
        using var site = Sample.Site();
        site.With("theme/layouts/item.hbs", "<p>{{t page.heading}}</p>\n");

        var answer = await site.RunAsync("check", "--lang", "en");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("theme/layouts/item.hbs:1");
        answer.Error.ShouldContain("\"Punkt 1\"");
        answer.Error.ShouldEndWith("1 error\n");
    }

    [Theory]
    [InlineData("--external looks at the whole site and cannot be used with --staged or files\n  help: run it by itself: sitegen check --external\n", "--staged", "--external")]
    [InlineData("--external looks at the whole site and cannot be used with --staged or files\n  help: run it by itself: sitegen check --external\n", "input", "--external")]
    [InlineData("--published looks at the whole site and cannot be used with --staged or files\n  help: run it by itself: sitegen check --published\n", "--staged", "--published", "output")]
    [InlineData("--staged and files cannot be used together\n  help: --staged takes the files that are staged for the next commit by itself\n", "--staged", "input")]
    public async Task What_a_check_of_some_files_cannot_do_is_refused_and_never_left_out(string expected, params string[] options)
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync(["check", .. options, "--lang", "en"]);

        answer.Error.ShouldBe("sitegen: " + expected);
        answer.Out.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task For_a_code_host_each_fault_is_a_workflow_command_with_a_path_from_the_current_folder()
    {
        using var site = Sample.Site();
        site.Edit(Sample.Item, "access: open\n", "");

        var answer = await Sitegen.RunAsync(Path.GetDirectoryName(site.Folder)!, "check", "--site", Path.GetFileName(site.Folder), "--format", "github");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldStartWith($"::error file={Path.GetFileName(site.Folder)}/{Sample.Item},");
        answer.Error.ShouldContain("title=SG0501::");
    }
}
