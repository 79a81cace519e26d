using System.Text;
using SiteGen.Cli.Machine;

namespace SiteGen.Cli;

/// <summary>Where the program talks, and everything it takes from the machine around it. Tests pass one of their own.</summary>
/// <param name="Out">Standard output: results.</param>
/// <param name="Error">Standard error: diagnostics and progress.</param>
/// <param name="Clock">The only source of "now".</param>
/// <param name="Folder">The current folder, as a full path.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock, string Folder)
{
    /// <summary>True when a person reads <see cref="Error"/> as it is written.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>What a person at the terminal types; null when nobody is there to answer. Asked for when needed: the question alone readies the terminal for keys.</summary>
    public Func<TextReader?> In { get; init; } = () => null;

    /// <summary>The folder that the program itself lies in.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Columns of the terminal; 100 when there is none. Asked for when needed: the question alone switches the terminal's modes.</summary>
    public Func<int> Columns { get; init; } = () => 100;

    /// <summary>Environment variables by name; null when not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What asks other websites; null for the network itself.</summary>
    public HttpMessageHandler? Web { get; init; }

    /// <summary>Asks the running command to stop.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether diagnostics may be coloured. https://no-color.org: any value but the empty one switches colour off.</summary>
    public bool Colours => ErrorIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The process's own console, always in UTF-8: what a pipe receives does not depend on the machine's code page.</summary>
    public static Terminal OfThisProcess(CancellationToken stop)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            TimeProvider.System,
            Directory.GetCurrentDirectory())
        {
            In = () => Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Columns = () => Console.IsErrorRedirected || Console.IsOutputRedirected ? 100 : Math.Max(40, Console.WindowWidth),
            Variable = name => Environment.GetEnvironmentVariable(name) ?? (name == "LANG" ? WindowsLocale.Name() : null),
            Stop = stop,
        };
    }
}
