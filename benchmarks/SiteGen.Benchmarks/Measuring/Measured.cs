using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>What a whole process cost.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Cpu">Seconds of processor time, its children's too.</param>
/// <param name="Peak">MiB that the largest of its processes held at its worst.</param>
/// <param name="Others">Share of all processors that other programs took meanwhile.</param>
internal sealed record Measured(double Wall, double Cpu, double Peak, double Others)
{
    /// <summary>
    /// Runs a program to its end. A process of our own stands between: the system adds up what a process's children used, so that one
    /// process must have no other children than those measured.
    /// </summary>
    public static Measured Run(string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var answer = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["measured", answer, program, .. arguments]) { WorkingDirectory = folder ?? "" };
            foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
            return JsonSerializer.Deserialize<Measured>(File.ReadAllText(answer))!;
        }
        finally
        {
            File.Delete(answer);
        }
    }

    /// <summary>The run with the middle wall time; what takes minutes is run no more than once.</summary>
    public static Measured Median(int runs, Func<Measured> run)
    {
        var all = new List<Measured>();
        while (all.Count < runs && all.All(one => one.Wall < Long)) all.Add(run());
        all.Sort((one, other) => one.Wall.CompareTo(other.Wall));
        return all[all.Count / 2];
    }

    private const double Long = 120; // seconds

    /// <summary>The process between: <c>measured ANSWER PROGRAM ARGUMENT…</c>.</summary>
    public static int RunMeasured(string[] words)
    {
        var busy = Busy();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(words[1], words[2..]) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        Span<long> usage = stackalloc long[32]; // struct rusage: two times of two numbers each, then the peak in KiB
        if (ResourceUsage(OfChildren, ref usage[0]) != 0) throw new InvalidOperationException("getrusage failed");
        var cpu = usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
        var others = Math.Max(0, Busy() - busy - cpu) / wall / Environment.ProcessorCount;
        File.WriteAllText(words[0], JsonSerializer.Serialize(new Measured(wall, cpu, usage[4] / 1024.0, others)));
        return process.ExitCode;
    }

    // Seconds that all processors have worked since the machine started: everything but the fourth and fifth number, which count idling.
    private static double Busy()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(long.Parse).ToList();
        return (ticks.Sum() - ticks[3] - ticks[4]) / 100.0;
    }

    private const int OfChildren = -1;

    // Linux on 64 bits: other systems order or count differently.
    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ResourceUsage(int who, ref long usage);
}
