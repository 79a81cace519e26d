using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Text;

namespace SiteGen.Cli.Help;

/// <summary>
/// Says what is wrong with a command line. The texts of System.CommandLine are not used: they do not exist in Danish. Faults are
/// recognised by where they sit, since the library gives them no code.
/// </summary>
internal static class WrongCommandLine
{
    /// <summary>Writes every fault with a way out to stderr. A command that only groups others shows its help there instead.</summary>
    public static int Report(ParseResult parse, Speech speech, Terminal terminal)
    {
        var command = parse.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parse.UnmatchedTokens.Count == 0 && parse.Errors.All(e => e.SymbolResult is CommandResult))
        {
            new HelpPage(speech).Write(command, terminal.Error);
            return ExitCode.WrongUse;
        }

        // Behind an unknown option a word is most likely its value, and not worth a message of its own.
        var strange = parse.UnmatchedTokens.Where((token, index) => token.StartsWith('-') || !parse.UnmatchedTokens.Take(index).Any(t => t.StartsWith('-')));
        var faults = strange.Select(token => Unknown(token, command, speech))
            .Concat(parse.Errors.Select(error => Explain(error, speech)).OfType<string>())
            .Distinct();
        foreach (var fault in faults) terminal.Error.WriteLine($"sitegen: {fault}");

        terminal.Error.WriteLine(speech.Of($"Se {HelpPage.FullName(command)} --help", $"See {HelpPage.FullName(command)} --help"));
        return ExitCode.WrongUse;
    }

    private static string Unknown(string token, Command command, Speech speech)
    {
        var candidates = token.StartsWith('-')
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options)).Select(o => o.Name)
            : command.Subcommands.Select(c => c.Name);
        var guess = Nearest.To(token.Split('=')[0], candidates) is { } nearest ? speech.Of($"\n  hjælp: mente du {nearest}?", $"\n  help: did you mean {nearest}?") : "";
        return (token.StartsWith('-'), command.Subcommands.Count > 0) switch
        {
            (true, _) => speech.Of($"{command.Name} har intet valg {token}", $"{command.Name} has no option {token}"),
            (_, true) => speech.Of($"der er ingen kommando \"{token}\"", $"there is no command \"{token}\""),
            _ => speech.Of($"\"{token}\" er et ord for meget; tekst med mellemrum skal stå i anførselstegn", $"\"{token}\" is a word too many; a text with blanks must stand in quotation marks"),
        } + guess;
    }

    private static string? Explain(ParseError error, Speech speech) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => speech.Of($"{option.Option.Name} mangler sin værdi", $"{option.Option.Name} lacks its value"),
        OptionResult { IdentifierTokenCount: > 1 } option => speech.Of($"{option.Option.Name} kan kun angives én gang", $"{option.Option.Name} can be given only once"),
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } argument => speech.Of($"{Name(argument)} mangler", $"{Name(argument)} is missing"),

        // Reported as unknown words already, or as a command that lacks its subcommand.
        CommandResult => null,

        // Everything left is a value that one of our own parsers refused, in our own words.
        _ => error.Message,
    };

    private static string Name(ArgumentResult argument) => argument.Argument.HelpName ?? argument.Argument.Name;
}
