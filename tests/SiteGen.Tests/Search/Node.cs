using System.Diagnostics;

namespace SiteGen.Tests.Search;

/// <summary>Runs scripts in Node, which everybody who builds SiteGen has.</summary>
internal static class Node
{
    /// <summary>What a script prints; it must end well.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="arguments">The script and its arguments.</param>
    public static string Run(string input, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var answer = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0);
        return answer.GetAwaiter().GetResult();
    }
}
