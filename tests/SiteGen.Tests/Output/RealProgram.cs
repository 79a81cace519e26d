using System.Diagnostics;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Output;

/// <summary>The program as a process of its own, so that it can be killed, stopped, and met by another one.</summary>
internal sealed class RealProgram : IDisposable
{
    /// <summary>
    /// The program as it is built: compiled ahead where it is for its users too. The copy beside the tests is not, and takes twice as long to
    /// start.
    /// </summary>
    public static readonly string File = Repository.PathOf(Path.Combine("src/SiteGen.Cli/bin", Configuration, Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\')), "SiteGen.Cli.dll"));

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private RealProgram(Process process)
    {
        _process = process;
        (_output, _error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>Debug or Release, as these tests are.</summary>
    private static string Configuration => Directory.GetParent(AppContext.BaseDirectory.TrimEnd('/', '\\'))!.Name;

    /// <summary>True until it has ended.</summary>
    public bool Runs => !_process.HasExited;

    /// <summary>Starts one command line in <paramref name="folder"/>.</summary>
    public static RealProgram Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args.Prepend(File)) start.ArgumentList.Add(arg);
        start.Environment["LANG"] = "da_DK.UTF-8";
        return new RealProgram(Process.Start(start)!);
    }

    /// <summary>Ends it as a power cut would: SIGKILL, which nothing can answer.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Holds it still, or lets it go on: <c>STOP</c> and <c>CONT</c>.</summary>
    public void Signal(string name) => Process.Start("kill", [$"-{name}", $"{_process.Id}"]).WaitForExit();

    /// <summary>Its exit code and everything that it said.</summary>
    public async Task<(int ExitCode, string Said)> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (_process.ExitCode, await _output + await _error);
    }

    public void Dispose()
    {
        if (Runs) Kill();
        _process.Dispose();
    }
}
