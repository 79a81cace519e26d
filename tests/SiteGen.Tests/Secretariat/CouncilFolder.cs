using System.Diagnostics;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Output;

namespace SiteGen.Tests.Secretariat;

/// <summary>
/// A folder of its own for <c>sitegen init</c>, deleted after the test, and git in it as a new clerk has it: no settings but a name. The
/// program <c>sitegen</c> is the one under test; <see cref="WithoutProgram"/> is a computer that has none.
/// </summary>
internal sealed class CouncilFolder : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("sitegen-home-").FullName;
    private bool _hasProgram = true;

    public CouncilFolder()
    {
        Folder = Directory.CreateTempSubdirectory("sitegen-council-").FullName;
        var program = Path.Combine(_home, "bin", "sitegen");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet \"{RealProgram.File}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Folder { get; }

    public static string Example(string language) => $"input/minutes/{(language == "da" ? "byraadet" : "city-council")}/2026-01-27";

    /// <summary>The item of the example that uses most of the format.</summary>
    public static string Item(string language) => $"{Example(language)}/{(language == "da" ? "2-cykelsti-langs-skolevej" : "2-cycle-path-on-school-road")}.md";

    /// <summary>Runs the program in the folder, in memory.</summary>
    public Task<Sitegen.Answer> RunAsync(params string[] args) => Sitegen.RunAsync(Folder, args);

    /// <summary>Creates the repository and commits all of it.</summary>
    public async Task<CouncilFolder> CommittedAsync(string language)
    {
        (await RunAsync("init", "--language", language)).ExitCode.ShouldBe(0);
        Git("add", ".").ExitCode.ShouldBe(0);
        var (exitCode, output) = Git("commit", "-m", "first");
        exitCode.ShouldBe(0, output);
        return this;
    }

    /// <summary>A computer on which nobody installed the program, nor .NET.</summary>
    public CouncilFolder WithoutProgram()
    {
        _hasProgram = false;
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    /// <summary>Replaces a piece of a file that must be there.</summary>
    public void Edit(string path, string old, string replacement)
    {
        Read(path).ShouldContain(old);
        Write(path, Read(path).Replace(old, replacement));
    }

    /// <summary>Runs git in the folder; the answer is everything that it and its hooks print.</summary>
    public (int ExitCode, string Output) Git(params string[] args) => GitIn("", args);

    /// <summary>Runs git in a folder within the folder.</summary>
    public (int ExitCode, string Output) GitIn(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec git \"$@\" 2>&1", "git", .. args])
        {
            WorkingDirectory = Path.Combine(Folder, folder),
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("LC_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["HOME"] = _home;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "Pia Pedersen";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "pia@example.org";
        start.Environment["LANG"] = "C";
        start.Environment["PATH"] = _hasProgram ? $"{Path.Combine(_home, "bin")}:{Environment.GetEnvironmentVariable("PATH")}" : "/usr/bin:/bin";
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output);
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(_home, recursive: true);
    }
}
