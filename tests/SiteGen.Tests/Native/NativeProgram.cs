using System.Diagnostics;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Native;

/// <summary>The program as its package holds it for this platform: native, while tests run the same code compiled when it runs. <c>./test</c> makes it.</summary>
internal static class NativeProgram
{
    private static readonly string[] Sources = ["src/SiteGen", "src/SiteGen.Cli", "theme"];

    private static readonly string[] NoSources = ["/bin/", "/obj/", "/SiteGen.Cli/Native/"];

    /// <summary>Full path of the program.</summary>
    public static readonly string File = Repository.PathOf("artifacts/native/sitegen/SiteGen.Cli");

    /// <summary>Why it cannot be tested; null when it can.</summary>
    public static string? Missing { get; } =
        !System.IO.File.Exists(File) ? "the native program is not made: ./test makes it, with clang or gcc"
        : System.IO.File.GetLastWriteTimeUtc(File) < NewestSource() ? "the native program is older than the code: ./test makes it anew"
        : null;

    /// <summary>Runs one command line to its end.</summary>
    public static Sitegen.Answer Run(string folder, params string[] args)
    {
        using var program = Start(folder, args);
        var error = program.StandardError.ReadToEndAsync();
        var output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return new(program.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts one command line.</summary>
    public static Process Start(string folder, params string[] args) => Process.Start(new ProcessStartInfo(File, args)
    {
        WorkingDirectory = folder,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        Environment = { ["LANG"] = "en_GB.UTF-8", ["LC_ALL"] = "en_GB.UTF-8", ["TZ"] = "UTC" },
    })!;

    private static DateTime NewestSource() => Sources
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Where(path => !NoSources.Any(folder => path.Contains(folder, StringComparison.Ordinal)))
        .Append(Repository.PathOf("Directory.Packages.props"))
        .Max(System.IO.File.GetLastWriteTimeUtc);
}

/// <summary>A test that needs the native program.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeProgram.Missing;
}

/// <summary>Tests that need the native program.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute() => Skip = NativeProgram.Missing;
}
