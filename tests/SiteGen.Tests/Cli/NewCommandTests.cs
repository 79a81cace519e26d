using System.Text.Json;

namespace SiteGen.Tests.Cli;

public class NewCommandTests
{
    [Fact]
    public async Task A_new_meeting_with_a_new_item_has_one_fault_which_is_that_nobody_has_chosen_open_or_closed()
    {
        foreach (var language in new[] { "da", "en" })
        {
            using var site = Sample.Site();
            site.Edit("statiq.json", "{\"SiteTitle\"", $"{{\"Language\": \"{language}\", \"SiteTitle\"");
            (await site.RunAsync("new", "meeting", "byraadet", "2024-11-12", "--start", "17:00", "--place", "Sal \"A\": nord")).ExitCode.ShouldBe(0);
            (await site.RunAsync("new", "item", "byraadet/2024-11-12", "2.1", "Økonomi: #1 \\ \"budget\"", "--type", "decision", "presentation", "--case", "00.30.00-S00-1-24")).ExitCode.ShouldBe(0);

            var options = SettingsReader.Read(site.Folder, new DateTimeOffset(2024, 11, 1, 12, 0, 0, TimeSpan.Zero), new())!;
            var result = SiteBuilder.Build(options);

            result.Diagnostics.Select(fault => $"{fault.At.Path} {fault.Code}").ShouldBe(["input/minutes/byraadet/2024-11-12/2.1-oekonomi-1-budget.md SG0501"]);
        }
    }

    [Fact]
    public async Task What_was_created_is_said_as_a_path_from_the_current_folder()
    {
        using var site = Sample.Site();

        var answer = await Sitegen.RunAsync(site.Full("input"), "new", "meeting", "byraadet", "2024-11-12", "--site", "..");

        answer.Out.ShouldBe("Oprettede minutes/byraadet/2024-11-12/meeting.md\n");
        site.Read("input/minutes/byraadet/2024-11-12/meeting.md").ShouldStartWith("---\n");
    }

    [Fact]
    public async Task Json_lists_what_was_created()
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("new", "item", "byraadet/2024-01-30", "2", "Eventuelt", "--format", "json");

        using var report = JsonDocument.Parse(answer.Out);
        report.RootElement.GetProperty("created")[0].GetString().ShouldBe("input/minutes/byraadet/2024-01-30/2-eventuelt.md");
    }

    [Fact]
    public async Task An_unknown_body_is_answered_with_the_nearest()
    {
        using var site = Sample.Site();
        site.With("input/bodies/_kladde.md", "---\nname: Kladde\n---\n");

        var meeting = await site.RunAsync("new", "meeting", "byradet", "2024-11-12", "--lang", "en");
        var item = await site.RunAsync("new", "item", "byradet/2024-01-30", "1", "X", "--lang", "en");

        meeting.Error.ShouldBe("sitegen: no body is called \"byradet\"\n  help: did you mean \"byraadet\"? Bodies are the files in input/bodies/: byraadet\n");
        meeting.ExitCode.ShouldBe(2);
        item.Error.ShouldBe(meeting.Error);
    }

    [Fact]
    public async Task An_unknown_meeting_is_answered_with_the_nearest()
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("new", "item", "byraadet/2024-01-31", "1", "X", "--lang", "en");

        answer.Error.ShouldContain("help: did you mean \"byraadet/2024-01-30\"?");
        answer.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_meeting_on_a_day_has_to_be_asked_for()
    {
        using var site = Sample.Site();

        var refused = await site.RunAsync("new", "meeting", "byraadet", "2024-01-30", "--lang", "en");
        var second = await site.RunAsync("new", "meeting", "byraadet", "2024-01-30", "--another");
        var third = await site.RunAsync("new", "meeting", "byraadet", "2024-01-30", "--another");

        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("input/minutes/byraadet/2024-01-30 exists, and nothing is overwritten");
        second.Out.ShouldContain("input/minutes/byraadet/2024-01-30-2/meeting.md");
        third.Out.ShouldContain("input/minutes/byraadet/2024-01-30-3/meeting.md");
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_and_the_file_stays()
    {
        using var site = Sample.Site();
        var before = site.Read(Sample.Item);

        var answer = await site.RunAsync("new", "item", "byraadet/2024-01-30", "1", "Noget andet", "--lang", "en");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain($"{Sample.Item} exists, and nothing is overwritten");
        site.Read(Sample.Item).ShouldBe(before);
        Directory.GetFiles(site.Full("input/minutes/byraadet/2024-01-30")).Length.ShouldBe(2);
    }
}
