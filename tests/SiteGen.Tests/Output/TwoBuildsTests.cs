using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Output;

/// <summary>The lock on the output folder, between processes.</summary>
public sealed class TwoBuildsTests : IDisposable
{
    private readonly SiteUnderTest _site = Sample.Site();

    public void Dispose() => _site.Dispose();

    [UnixFact]
    public async Task The_second_of_two_builds_at_once_is_told_to_wait_and_the_first_goes_on()
    {
        using var first = await HeldBuildAsync();

        using var second = RealProgram.Start(_site.Folder, "build");
        var (exitCode, said) = await second.EndAsync();
        first.Signal("CONT");

        exitCode.ShouldBe(3);
        said.ShouldContain($"sitegen: en anden sitegen er ved at skrive til {_site.OutputFolder}\n  hjælp: vent, til den er færdig");
        said.ShouldNotContain("process cannot access");
        (await first.EndAsync()).ExitCode.ShouldBe(0);
    }

    /// <summary>A build that was stopped while it writes. On a busy machine it may end before it is stopped; then a larger one is tried.</summary>
    private async Task<RealProgram> HeldBuildAsync()
    {
        for (var (number, items) = (2, 40); items < 1000; items *= 2)
        {
            for (; number < items; number++) _site.WithItem($"{number}", "outcome: approved", "\n## Beslutning\n\nGodkendt.\n");
            if (Directory.Exists(_site.OutputFolder)) Directory.Delete(_site.OutputFolder, recursive: true);
            var build = RealProgram.Start(_site.Folder, "build");
            while (build.Runs && !File.Exists(_site.Full("output/.sitegen-lock"))) await Task.Delay(1);
            build.Signal("STOP");
            if (build.Runs) return build;
            build.Dispose();
        }

        throw new TimeoutException("every build was too quick to be held");
    }

    [Fact]
    public async Task The_lock_of_a_killed_build_holds_nobody_up()
    {
        using (var first = RealProgram.Start(_site.Folder, "build"))
        {
            while (first.Runs && !File.Exists(_site.Full("output/.sitegen-lock"))) await Task.Delay(1);
            if (first.Runs) first.Kill();
        }

        File.Exists(_site.Full("output/.sitegen-lock")).ShouldBeTrue();
        using var second = RealProgram.Start(_site.Folder, "build");
        var (exitCode, said) = await second.EndAsync();
        exitCode.ShouldBe(0, said);
    }
}

/// <summary>A test that needs signals or mounts of Unix.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "needs the signals of Unix";
    }
}
