using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Benchmarks.Browser;

/// <summary>A program that serves a site and builds it again when a file is saved; ended with everything that it started.</summary>
internal sealed class Watching : IDisposable
{
    private readonly Process _process;

    private Watching(Process process, int port, double start)
    {
        (_process, Origin, Start) = (process, $"http://127.0.0.1:{port}", start);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
    }

    public string Origin { get; }

    /// <summary>Seconds until it said where it serves.</summary>
    public double Start { get; }

    /// <param name="program">What to run.</param>
    /// <param name="arguments">Its arguments; a free port is put behind the last.</param>
    /// <param name="folder">Where it runs.</param>
    public static async Task<Watching> StartAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(program, [.. arguments, port.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains($":{port}", StringComparison.Ordinal)) continue;
            var watching = new Watching(process, port, clock.Elapsed.TotalSeconds);
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // a full pipe would stop it
            return watching;
        }

        throw new InvalidOperationException($"{program} served nothing");
    }

    /// <summary>MiB that it held at its worst.</summary>
    public double Peak()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended, or was put away already.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
