using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Checks;

/// <summary>Addresses that were public, across two versions of a site.</summary>
public sealed class PermanenceCheckTests : IAsyncLifetime
{
    private readonly SiteUnderTest _site = Sample.Site();

    public async Task InitializeAsync()
    {
        _site.With("input/vocabulary.yml", "topics: {skoler: {da: Skoler}}\n").WithMeetingFile("attachments/plan.pdf", "plan")
            .WithItem("2", "outcome: approved\ntopics: [skoler]\nattachments: [{title: Plan, file: attachments/plan.pdf}]", "\n## Beslutning\n\nGodkendt.\n");
        (await _site.RunAsync("build")).ExitCode.ShouldBe(0);
    }

    public Task DisposeAsync()
    {
        _site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_site_that_has_kept_every_address_passes()
    {
        _site.Edit(Sample.Item, "Godkendt.", "Godkendt med bemærkninger.");

        (await _site.RunAsync("check", "--published", "output")).ExitCode.ShouldBe(0);
        (await _site.RunAsync("check", "--published", "output/sitegen-manifest.json")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Every_address_that_went_with_an_item_is_named_with_its_repair_and_the_repair_works()
    {
        RemoveSecondItem();

        var answer = await _site.RunAsync("check", "--published", "output");

        answer.ExitCode.ShouldBe(1);
        Vanished(answer.Error).ShouldBe(["/byraadet/2024-01-30/bilag/plan.pdf", "/byraadet/2024-01-30/punkt-2/", "/emner/", "/emner/skoler/"], ignoreOrder: true);
        var entries = System.Text.RegularExpressions.Regex.Matches(answer.Error, @"- \{address: \S+, reason: withdrawn, date: \d{4}-\d\d-\d\d\}").Select(entry => $"  {entry.Value}\n");
        _site.With("input/addresses.yml", $"removed:\n{string.Concat(entries)}");
        var repaired = await _site.RunAsync("check", "--published", "output");
        repaired.Error.ShouldBeEmpty();
        repaired.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task An_item_that_got_another_number_is_recognised()
    {
        _site.Edit("input/minutes/byraadet/2024-01-30/2-punkt.md", "number: \"2\"", "number: \"3\"");

        var answer = await _site.RunAsync("check", "--published", "output");

        Vanished(answer.Error).ShouldBe(["/byraadet/2024-01-30/punkt-2/"]);
        answer.Error.ShouldContain("er indholdet flyttet til /byraadet/2024-01-30/punkt-3/, så skriv redirects: [/byraadet/2024-01-30/punkt-2/] i input/minutes/byraadet/2024-01-30/2-punkt.md");
        _site.Edit("input/minutes/byraadet/2024-01-30/2-punkt.md", "number: \"3\"", "number: \"3\"\nredirects: [/byraadet/2024-01-30/punkt-2/]");
        (await _site.RunAsync("check", "--published", "output")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_build_that_would_lose_an_address_leaves_the_published_site_alone()
    {
        RemoveSecondItem();

        (await _site.RunAsync("build", "--published", "output")).ExitCode.ShouldBe(1);
        File.Exists(_site.Full("output/byraadet/2024-01-30/punkt-2/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_notice_is_an_address_too_and_must_stay()
    {
        _site.With("input/addresses.yml", "removed: [{address: /gammel/, reason: expired, date: 2024-01-01}]\n");
        await _site.RunAsync("build");
        _site.Without("input/addresses.yml");

        Vanished((await _site.RunAsync("check", "--published", "output")).Error).ShouldBe(["/gammel/"]);
    }

    [Fact]
    public async Task A_new_look_changes_no_address()
    {
        _site.With("theme/assets/site.js", "// ny\n");

        (await _site.RunAsync("check", "--published", "output")).ExitCode.ShouldBe(0);
    }

    private void RemoveSecondItem() => _site.Without("input/minutes/byraadet/2024-01-30/2-punkt.md").Without("input/minutes/byraadet/2024-01-30/attachments/plan.pdf");

    private static IEnumerable<string> Vanished(string error) =>
        System.Text.RegularExpressions.Regex.Matches(error, "fejl SG1010: adressen (\\S+) har").Select(fault => fault.Groups[1].Value);
}
