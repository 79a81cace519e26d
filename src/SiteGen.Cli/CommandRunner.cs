using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Cli.Help;

namespace SiteGen.Cli;

/// <summary>Runs one command line from its words to its exit code. The only place where exceptions become messages.</summary>
internal static class CommandRunner
{
    /// <summary>Runs <paramref name="args"/> and returns an <see cref="ExitCode"/>. Never throws.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var speech = Speech.Before(args, terminal.Variable);
        var verbose = args.TakeWhile(a => a != "--").Contains("--verbose");
        try
        {
            var parse = Program.Commands(terminal, speech).Parse(args);
            if (parse.Action is ParseErrorAction or null) return WrongCommandLine.Report(parse, speech, terminal);

            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,

                // Signals are handled in StopSignals: a build must not be cut off two seconds after Ctrl+C while it puts files in place.
                ProcessTerminationTimeout = null,
            };
            return await parse.InvokeAsync(configuration, terminal.Stop);
        }
        catch (UsageFault fault)
        {
            Say(speech.Of(fault.Text), fault.Help is { } help ? speech.Of(help) : null);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
            terminal.Error.WriteLine(speech.Of("Afbrudt.", "Interrupted."));
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say(speech.Of("kan ikke læse eller skrive: ", "cannot read or write: ") + exception.Message, MoreWith(exception));
            return ExitCode.Trouble;
        }
        catch (Exception exception)
        {
            Say(
                speech.Of("programmet gik i stå, og det er en fejl i sitegen: ", "the program broke down, which is a fault in sitegen: ") + exception.Message,
                MoreWith(exception));
            return ExitCode.Trouble;
        }

        void Say(string message, string? help)
        {
            terminal.Error.WriteLine($"sitegen: {message}");
            if (help is not null) terminal.Error.WriteLine($"  {speech.Of("hjælp", "help")}: {help}");
        }

        string MoreWith(Exception exception) => verbose ? exception.ToString() : speech.Of("kør igen med --verbose for at se mere", "run again with --verbose to see more");
    }
}
