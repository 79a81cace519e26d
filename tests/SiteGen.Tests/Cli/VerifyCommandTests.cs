using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Cli;

public sealed class VerifyCommandTests : IAsyncLifetime
{
    private readonly SiteUnderTest _site = Sample.Site();
    private string _fingerprint = "";

    public async Task InitializeAsync() => _fingerprint = Regex.Match((await _site.RunAsync("build")).Out, "fingeraftryk: ([0-9a-f]{64})").Groups[1].Value;

    public Task DisposeAsync()
    {
        _site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_folder_as_it_was_built_passes_and_shows_the_fingerprint_that_build_showed()
    {
        var answer = await _site.RunAsync("verify", "output", "--expect", _fingerprint);

        answer.ExitCode.ShouldBe(0);
        answer.Error.ShouldBeEmpty();
        answer.Out.ShouldMatch(@"^output: \d+ filer er, som de blev bygget; \S+ \S+ læst på \S+ s\.\n" + $"Fortegnelsens fingeraftryk: {_fingerprint}\n$");
    }

    [Fact]
    public async Task A_second_build_shows_the_same_fingerprint() => (await _site.RunAsync("build")).Out.ShouldContain($"Fortegnelsens fingeraftryk: {_fingerprint}\n");

    [Fact]
    public async Task Differences_are_faults_with_the_path_from_the_current_folder()
    {
        File.AppendAllText(_site.Full("output/index.html"), "<script src=x></script>");

        var answer = await _site.RunAsync("verify", "output/", "--lang", "da");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldStartWith("output/index.html: fejl SG1001: filen er ændret, siden sitet blev bygget\n  hjælp: ");
        answer.Out.ShouldBe($"Fortegnelsens fingeraftryk: {_fingerprint}\n");
    }

    [Fact]
    public async Task Json_holds_the_fingerprint_and_every_fault()
    {
        File.Delete(_site.Full("output/index.html"));

        using var report = JsonDocument.Parse((await _site.RunAsync("verify", "output", "--format", "json")).Out);

        report.RootElement.GetProperty("ok").GetBoolean().ShouldBeFalse();
        report.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("SG1002");
        report.RootElement.GetProperty("verified").GetProperty("fingerprint").GetString().ShouldBe(_fingerprint);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "findes-ikke")]
    [InlineData("verify", "output", "--expect", "3f0c")]
    public async Task Wrong_use_is_told(params string[] args) => (await _site.RunAsync(args)).ExitCode.ShouldBe(2);

    [Fact]
    public async Task A_build_mends_what_was_altered_only_when_its_size_changed_and_verify_tells_the_rest()
    {
        var page = _site.Read("output/index.html");
        _site.With("output/index.html", page.Replace("Prøvekommunen", "Pröwekommunen"));
        await _site.RunAsync("build");

        (await _site.RunAsync("verify", "output")).ExitCode.ShouldBe(1);
    }
}
