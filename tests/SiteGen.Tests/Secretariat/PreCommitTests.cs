namespace SiteGen.Tests.Secretariat;

/// <summary>The real hook, run by the real git.</summary>
public class PreCommitTests
{
    [GitFact]
    public Task In_Danish_a_broken_item_is_refused_with_file_and_line_and_a_mended_one_passes() =>
        A_broken_item_is_refused("da", ":5:9: fejl SG0212: \"access\" kan ikke være \"opne\"", "Der er ikke lavet et commit.");

    [GitFact]
    public Task In_English_a_broken_item_is_refused_with_file_and_line_and_a_mended_one_passes() =>
        A_broken_item_is_refused("en", ":5:9: error SG0212: \"access\" cannot be \"opne\"", "Nothing is committed.");

    [GitFact]
    public async Task What_is_staged_is_checked_and_not_what_lies_on_the_disk()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        var item = CouncilFolder.Item("da");
        council.Edit(item, "access: open", "access: opne");
        council.Git("add", item);
        council.Edit(item, "access: opne", "access: open");

        var refused = council.Git("commit", "-m", "x");
        council.Git("add", item);
        council.Edit(item, "access: open", "access: opne");
        council.Edit(CouncilFolder.Example("da") + "/meeting.md", "18:10", "18:15");
        council.Git("add", CouncilFolder.Example("da") + "/meeting.md");
        var passed = council.Git("commit", "-m", "x");

        refused.ExitCode.ShouldBe(1, refused.Output);
        refused.Output.ShouldContain("    5 | access: opne\n");
        passed.ExitCode.ShouldBe(0, passed.Output);
    }

    [GitFact]
    public async Task A_meeting_that_makes_its_items_wrong_is_refused_for_them()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        council.Edit(CouncilFolder.Example("da") + "/meeting.md", "status: approved", "status: agenda");

        var (exitCode, output) = council.Git("commit", "-am", "x");

        exitCode.ShouldBe(1);
        output.ShouldContain(CouncilFolder.Item("da"));
        output.ShouldContain("SG0510");
    }

    [GitFact]
    public async Task An_attachment_that_is_deleted_is_missed_where_it_is_named()
    {
        using var council = await new CouncilFolder().CommittedAsync("en");
        council.Git("rm", "-q", CouncilFolder.Example("en") + "/attachments/traffic-count.txt");

        var (exitCode, output) = council.Git("commit", "-m", "x");

        exitCode.ShouldBe(1);
        output.ShouldContain($"{CouncilFolder.Item("en")}:11:");
        output.ShouldContain("SG0405");
    }

    [GitFact]
    public async Task Faults_of_meetings_that_the_commit_does_not_touch_are_left_to_the_check_of_the_whole_site()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        council.Write("input/minutes/byraadet/2026-02-24/meeting.md", "---\ndate: 2026-02-24\nstatus: agenda\n---\n");
        council.Write("input/minutes/byraadet/2026-02-24/1-x.md", "---\nnumber: 1\ntitle: X\ntype: decision\naccess: maybe\n---\n");
        council.Git("add", ".");
        council.Git("commit", "--no-verify", "-m", "x").ExitCode.ShouldBe(0);
        council.Edit(CouncilFolder.Example("da") + "/meeting.md", "18:10", "18:15");

        council.Git("commit", "-am", "y").ExitCode.ShouldBe(0);
    }

    [GitFact]
    public async Task Links_to_meetings_that_are_not_read_are_believed_when_the_file_is_there_and_refused_when_it_is_not()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        var body = "---\ndate: 2026-02-24\nstatus: agenda\n---\n\nSe [cykelstien](../2026-01-27/FILE) og [mødet](/byraadet/2026-01-27/).\n";
        council.Write("input/minutes/byraadet/2026-02-24/meeting.md", body.Replace("FILE", "2-cykelsti-langs-skolevej.md"));
        council.Git("add", ".");
        council.Git("commit", "-m", "x").ExitCode.ShouldBe(0);
        council.Write("input/minutes/byraadet/2026-02-24/meeting.md", body.Replace("FILE", "2-cykelsti.md"));

        var (exitCode, output) = council.Git("commit", "-am", "y");

        exitCode.ShouldBe(1);
        output.ShouldContain("SG0601");
    }

    [GitFact]
    public async Task A_change_of_the_vocabulary_passes_with_a_word_on_the_rest_of_the_site()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        council.Edit("input/vocabulary.yml", "topics:\n", "topics:\n  kultur: {da: Kultur}\n");

        var (exitCode, output) = council.Git("commit", "-am", "x");

        exitCode.ShouldBe(0, output);
        output.ShouldContain("kør også sitegen check");
    }

    [GitFact]
    public async Task Files_that_are_no_content_pass()
    {
        using var council = await new CouncilFolder().CommittedAsync("da");
        council.Edit("README.md", "Referater", "Mødereferater");

        council.Git("commit", "-am", "x").ExitCode.ShouldBe(0);
    }

    [GitFact]
    public async Task A_site_in_a_folder_of_its_repository_is_checked_too()
    {
        using var council = new CouncilFolder();
        council.Git("init");
        await council.RunAsync("init", "raad æøå", "--language", "da");
        council.Git("add", ".");
        council.Edit($"raad æøå/{CouncilFolder.Item("da")}", "access: open", "access: opne");
        council.Git("add", ".");

        var answer = await council.RunAsync("check", "--staged", "--site", "raad æøå");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldStartWith($"raad æøå/{CouncilFolder.Item("da")}:5:9: fejl SG0212");
        answer.Error.ShouldContain("    5 | access: opne\n");
    }

    [GitFact]
    public async Task Without_the_program_the_hook_says_what_to_do()
    {
        using var council = (await new CouncilFolder().CommittedAsync("da")).WithoutProgram();
        council.Edit(CouncilFolder.Item("da"), "900 meter", "950 meter");

        var (exitCode, output) = council.Git("commit", "-am", "x");

        // Where .NET itself is installed in the usual place, the hook tries its tools first and ends at the same words.
        exitCode.ShouldBe(1);
        output.ShouldContain("SiteGen mangler på denne computer.");
        output.ShouldContain("dotnet tool restore");
        output.ShouldContain("git commit --no-verify");
    }

    [GitFact]
    public async Task Outside_a_repository_the_answer_says_so()
    {
        using var council = new CouncilFolder();
        await council.RunAsync("init", "--no-git");

        var answer = await council.RunAsync("check", "--staged", "--lang", "da");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain("ligger ikke i et git-arkiv");
    }

    private static async Task A_broken_item_is_refused(string language, string message, string end)
    {
        using var council = await new CouncilFolder().CommittedAsync(language);
        var item = CouncilFolder.Item(language);
        council.Edit(item, "access: open", "access: opne");

        var refused = council.Git("commit", "-am", "x");
        council.Edit(item, "access: opne", "access: open");
        council.Edit(item, "number: \"2\"", "number: \"4\"");
        var passed = council.Git("commit", "-am", "x");

        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldContain(item + message);
        refused.Output.ShouldContain(end);
        passed.ExitCode.ShouldBe(0, passed.Output);
    }
}
