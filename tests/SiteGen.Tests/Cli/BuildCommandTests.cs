using System.Text.Json;

namespace SiteGen.Tests.Cli;

public class BuildCommandTests
{
    [Fact]
    public async Task A_build_writes_the_site_and_sums_it_up_in_the_sites_language()
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("build");

        answer.Error.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(0);
        answer.Out.ShouldContain("Byggede 1 organ, 1 møde, 1 punkt, ");
        answer.Out.ShouldMatch(@"\noutput: \d+ filer skrevet, 0 uændret, 0 fjernet; i alt \S+ \S+ på \S+ s\.\nFortegnelsens fingeraftryk: [0-9a-f]{64}\n$");
        File.Exists(site.Full("output/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var site = Sample.Site();
        await site.RunAsync("build");

        var answer = await site.RunAsync("build");

        answer.Out.ShouldContain("output: 0 filer skrevet, ");
    }

    [Fact]
    public async Task A_build_with_errors_leaves_the_output_alone()
    {
        using var site = Sample.Site();
        await site.RunAsync("build");
        var before = Contents(site.Full("output"));
        site.Edit(Sample.Item, "outcome: approved", "outcome: aproved");
        site.Edit(Sample.Meeting, "status: approved", "status: approved\nstart: kl. 13");

        var answer = await site.RunAsync("build");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain($"{Sample.Item}:6:10: fejl SG0507: ");
        answer.Error.ShouldContain("    6 | outcome: aproved\n      |          ^\n  hjælp: mente du \"approved\"?");
        answer.Error.ShouldContain($"{Sample.Meeting}:4:8: fejl SG0211: ");
        answer.Error.ShouldEndWith("2 fejl – intet er skrevet, og det seneste gode site er urørt\n");
        answer.Out.ShouldNotContain("Byggede");
        Contents(site.Full("output")).ShouldBe(before);
    }

    [Fact]
    public async Task The_output_folder_counts_from_the_current_folder()
    {
        using var site = Sample.Site();
        using var elsewhere = Sample.Site();

        var answer = await Sitegen.RunAsync(elsewhere.Folder, "build", "--site", site.Folder, "--output", "public");

        answer.ExitCode.ShouldBe(0);
        File.Exists(elsewhere.Full("public/index.html")).ShouldBeTrue();
        Directory.Exists(site.Full("output")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_meeting_under_embargo_is_mentioned_and_published_when_its_time_has_come()
    {
        using var site = Sample.Site();
        site.Edit(Sample.Meeting, "status: approved", "status: approved\npublished: 2025-03-01T12:00");

        var early = await site.RunAsync("build");
        var late = await site.RunAsync("build", "--as-of", "2025-03-01T12:00");

        early.Out.ShouldContain("Byggede 1 organ, 0 møder, 0 punkter");
        early.Out.ShouldContain("1 møde holdes tilbage");
        late.Out.ShouldContain("Byggede 1 organ, 1 møde, 1 punkt");
        late.Out.ShouldNotContain("holdes tilbage");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task In_a_machine_format_stdout_holds_one_document_and_nothing_else(string format)
    {
        using var site = Sample.Site();
        site.Edit(Sample.Item, "outcome: approved", "outcome: aproved");

        var answer = await site.RunAsync("build", "--format", format);

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(answer.Out);
        answer.Out.ShouldContain("SG0507");
    }

    [Fact]
    public async Task Json_sums_the_build_up()
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("build", "--format", "json");

        using var report = JsonDocument.Parse(answer.Out);
        report.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        var summary = report.RootElement.GetProperty("summary");
        summary.GetProperty("items").GetInt32().ShouldBe(1);
        summary.GetProperty("written").GetInt32().ShouldBeGreaterThan(1);
        summary.GetProperty("output").GetString().ShouldBe("output");
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_a_fault_and_not_wrong_use()
    {
        using var site = Sample.Site().With("statiq.json", "{\"SiteTitle\": ");

        var answer = await site.RunAsync("build");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldStartWith("statiq.json:1:");
    }

    [Fact]
    public async Task When_the_disk_refuses_one_sentence_says_so()
    {
        using var site = Sample.Site();
        site.With("taken", "a file where the output folder would go");

        var answer = await site.RunAsync("build", "--output", "taken", "--lang", "en");

        answer.ExitCode.ShouldBe(3);
        answer.Error.ShouldContain("is in the way: there is a file of that name already");
        answer.Error.ShouldContain("taken");
        answer.Error.ShouldNotContain("   at ");
        (await site.RunAsync("build", "--output", "taken", "--verbose")).Error.ShouldContain("   at ");
    }

    private static Dictionary<string, (string, DateTime)> Contents(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));
}
