using System.Diagnostics;

namespace SiteGen.Tests.Secretariat;

/// <summary>A test that needs git and a shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsThere = new(() =>
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public GitFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "the test puts a shell script in the place of sitegen";
        else if (!IsThere.Value) Skip = "git is not installed";
    }
}
