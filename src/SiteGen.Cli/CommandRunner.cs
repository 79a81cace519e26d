using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Cli.Help;
using SiteGen.Cli.Machine;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>Runs one command line from its words to its exit code. The only place where exceptions become messages.</summary>
internal static class CommandRunner
{
    // A word with @ in front is a word, not a file of words: System.CommandLine would speak of a missing one in English.
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs <paramref name="args"/> and returns an <see cref="ExitCode"/>. Never throws.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var speech = Speech.Before(args, terminal.Variable, terminal.Folder);
        var verbose = args.TakeWhile(a => a != "--").Contains("--verbose");
        try
        {
            var parse = Program.Commands(terminal, speech).Parse(args, AsTyped);
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
        catch (PublishingException fault)
        {
            Say(speech.Of(fault.Text), speech.Of(fault.Help) + (verbose ? $"\n{fault}" : ""));
            return ExitCode.Trouble;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say(speech.Of(MachineFault.Of(exception)), MoreWith(exception));
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
            terminal.Error.WriteLine($"sitegen: {CprFinder.Mask(message)}");
            if (help is not null) terminal.Error.WriteLine($"  {speech.Of("hjælp", "help")}: {help}");
        }

        string MoreWith(Exception exception) => verbose ? exception.ToString() : speech.Of("kør igen med --verbose for at se mere", "run again with --verbose to see more");
    }
}
