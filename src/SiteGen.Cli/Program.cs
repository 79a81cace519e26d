using SiteGen.Cli.Creating;
using SiteGen.Cli.Help;
using SiteGen.Cli.Import;

namespace SiteGen.Cli;

/// <summary>The command table.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var signals = new StopSignals();
        return await CommandRunner.RunAsync(args, Terminal.OfThisProcess(signals.Stop));
    }

    /// <summary>Every command with its options, described in the language of <paramref name="speech"/>.</summary>
    public static DocumentedCommand Commands(Terminal terminal, Speech speech)
    {
        var shared = new SharedOptions(speech);
        return new RootPage(shared, speech)
        {
            BuildCommand.Define(terminal, shared, speech),
            CheckCommand.Define(terminal, shared, speech),
            PreviewCommand.Define(terminal, shared, speech),
            ImportCommand.Define(terminal, shared, speech),
            VerifyCommand.Define(terminal, shared, speech),
            ServerCommand.Define(terminal, shared, speech),
            PurgeCommand.Define(terminal, shared, speech),
            new DocumentedCommand("new", speech.Of("Opret et møde eller et punkt", "Create a meeting or an agenda item"))
            {
                NewMeetingCommand.Define(terminal, shared, speech),
                NewItemCommand.Define(terminal, shared, speech),
            },
            InitCommand.Define(terminal, shared, speech),
            SchemaCommand.Define(terminal, shared, speech),
        };
    }
}
