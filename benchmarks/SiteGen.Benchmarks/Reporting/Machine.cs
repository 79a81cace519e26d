using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Peers;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>What the figures were measured with: without it they mean little.</summary>
internal static class Machine
{
    public static void Describe(Dictionary<string, string> facts, string repository, string work)
    {
        facts["disk"] = new DriveInfo(work).DriveFormat;
        facts["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        facts["cores"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        facts["memory"] = (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30).ToString(CultureInfo.InvariantCulture) + " GiB";
        facts["load"] = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        facts["runtime"] = RuntimeInformation.FrameworkDescription;
        facts["node"] = Answer("node", "--version");
        facts["hugo"] = Answer("hugo", "version").Split(" linux")[0];
        facts["eleventy"] = Eleventy(repository);
        facts["pagefind"] = Answer(SearchPeers.PagefindProgram(repository), "--version");
        facts["chromium"] = Answer(Browser.Chromium.Program, "--version");
    }

    /// <summary>The beginning of the report; a peer that is not there says so in the place of its version.</summary>
    public static string Words(Figures figures)
    {
        var facts = figures.Facts;
        return $"Measured on {facts["date"]} with {facts["cores"]} cores and {facts["memory"]} of memory, archives and sites on {facts["disk"]}; SiteGen as {facts["program"]}; {facts["runtime"]}, Node {facts["node"]},\n"
            + $"{facts["chromium"]}; {facts["hugo"]}; {facts["eleventy"]}; {facts["pagefind"]}.\n"
            + $"Load of the machine before it began: {facts["load"]}; others took up to {figures.Others * 100:0} % of the processors during a measurement: times hold only when both are near 0.\n"
            + "`benchmarks/README.md` tells how. Archives are generated; everybody reads the same in the same run.\n\n";
    }

    private static string Eleventy(string repository)
    {
        var file = Path.Combine(repository, "benchmarks/peers/eleventy/node_modules/@11ty/eleventy/package.json");
        return File.Exists(file) ? "Eleventy " + JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("version").GetString() : "Eleventy is missing";
    }

    private static string Answer(string program, string question)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [question]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var answer = process.StandardOutput.ReadToEnd().Trim().Split('\n')[0];
            process.WaitForExit();
            return answer;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"{program} is missing";
        }
    }
}
