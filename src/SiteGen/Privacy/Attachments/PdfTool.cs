using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// The PDF programs of Poppler (<c>pdftotext</c>, <c>pdfinfo</c>, <c>pdfimages</c>, <c>pdfdetach</c>), where the machine has them. The only place
/// that starts a program: what comes out decides whether a site is published and never what is in it.
/// </summary>
/// <param name="prefix">Put before the names of the programs; empty but in tests.</param>
internal sealed class PdfTool(string prefix = "")
{
    // Poppler reads a report of a thousand pages in a few seconds. A file that takes longer was made to.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const int LongestAnswer = 200_000_000;

    // Asked once in the life of the program: a preview builds hundreds of times.
    private static readonly ConcurrentDictionary<string, string?> Versions = new(StringComparer.Ordinal);

    /// <summary>Which Poppler this is; null where there is none. What was read by one version is not taken for what another would read.</summary>
    public string? Version => Versions.GetOrAdd(prefix, _ => Run(prefix + "pdftotext", ["-v"], []) is { } answer ? answer.Error.Split('\n')[0].Trim() : null);

    /// <summary>Starts a program on a file; null when there is no such program, it refuses the file, or it does not come to an end.</summary>
    /// <param name="name">Name of the program.</param>
    /// <param name="bytes">The file, given as standard input: no program sees a path.</param>
    /// <param name="arguments">What to do; the file is <c>-</c>.</param>
    public string? Ask(string name, byte[] bytes, params string[] arguments) => Run(prefix + name, arguments, bytes) is { IsFine: true } answer ? answer.Output : null;

    private static (string Output, string Error, bool IsFine)? Run(string program, string[] arguments, byte[] input)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                StandardOutputEncoding = Encoding.UTF8,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        // On threads of their own: where many files are read side by side, each waiting for its program, the pool has none left to hand.
        var output = Beside(() => ReadAll(process.StandardOutput));
        var error = Beside(() => ReadAll(process.StandardError));
        var writing = Beside(() => Write(process.StandardInput.BaseStream, input));
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        Task.WaitAll(output, error, writing);
        return (output.Result ?? "", error.Result ?? "", process.ExitCode == 0 && output.Result is not null);
    }

    private static Task<T> Beside<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Task Beside(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Write(Stream to, byte[] input)
    {
        try
        {
            using (to) to.Write(input);
        }
        catch (IOException)
        {
            // A program that has seen enough of a damaged file closes its end.
        }
    }

    private static string? ReadAll(StreamReader from)
    {
        var text = new StringBuilder();
        var buffer = new char[16384];
        for (int count; (count = from.Read(buffer)) > 0;)
            if (text.Length < LongestAnswer) text.Append(buffer, 0, count);
        return text.Length < LongestAnswer ? text.ToString() : null;
    }
}
