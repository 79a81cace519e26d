using System.Text;
using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

/// <summary>Runs the program in memory, as a user would type it.</summary>
internal static class Sitegen
{
    /// <summary>Runs one command line in the current folder <paramref name="folder"/>.</summary>
    public static async Task<Answer> RunAsync(string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandRunner.RunAsync(args, Terminal(folder, output, error));
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A console without colours, in English, at a fixed time.</summary>
    public static Terminal Terminal(string folder, TextWriter output, TextWriter error) => new(output, error, new FixedClock(), folder)
    {
        Variable = name => name == "LANG" ? "en_GB.UTF-8" : null,
    };

    internal sealed record Answer(int ExitCode, string Out, string Error);

    /// <summary>Noon on a day after every meeting in these tests. Time passes, so that durations are measured.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 15, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

/// <summary>A writer that several threads write to while a test reads: the preview prints from its own.</summary>
internal sealed class SharedWriter : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text) _text.Append(value);
    }

    public override string ToString()
    {
        lock (_text) return _text.ToString();
    }
}
