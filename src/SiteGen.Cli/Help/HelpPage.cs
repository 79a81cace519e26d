using System.CommandLine;
using System.CommandLine.Invocation;

namespace SiteGen.Cli.Help;

/// <summary>
/// Answers <c>--help</c>. System.CommandLine writes help of its own, but not in Danish, without examples, and its fixed words cannot
/// be changed from outside.
/// </summary>
/// <param name="speech">The language.</param>
internal sealed class HelpPage(Speech speech) : SynchronousCommandLineAction
{
    private const int Width = 100;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Fine;
    }

    /// <summary>Writes the page of <paramref name="command"/>.</summary>
    public void Write(Command command, TextWriter output)
    {
        var documented = command as DocumentedCommand;
        output.WriteLine($"{command.Description}.");
        if (documented?.Details is { } details) Paragraph(details, output);

        Heading(speech.Of("Brug", "Usage"), output);
        output.WriteLine($"  {Usage(command)}");

        Table(speech.Of("Kommandoer", "Commands"), command.Subcommands.Select(c => (c.Name, c.Description ?? "")), output);
        Table(speech.Of("Argumenter", "Arguments"), command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description ?? "")), output);
        Table(speech.Of("Valg", "Options"), Options(command).Select(o => (Label(o), o.Description ?? "")), output);
        if (documented is not null)
        {
            Examples(documented, output);
            Table(speech.Of("Slutkoder", "Exit codes"), documented.ExitCodes, output);
        }

        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(speech.Of($"Mere om en kommando: {FullName(command)} KOMMANDO --help", $"More on a command: {FullName(command)} COMMAND --help"));
        }
    }

    private void Examples(DocumentedCommand command, TextWriter output)
    {
        if (command.Examples.Count == 0) return;
        Heading(speech.Of("Eksempler", "Examples"), output);

        // A line to itself, so that a command line can be copied whole.
        foreach (var (commandLine, meaning) in command.Examples)
        {
            output.WriteLine($"  {commandLine}");
            output.WriteLine($"      {meaning}");
        }
    }

    private string Usage(Command command)
    {
        var arguments = command.Arguments.Select(a => a.HelpName ?? a.Name);
        var rest = command.Subcommands.Count > 0 ? [speech.Of("KOMMANDO", "COMMAND")] : arguments;
        return string.Join(' ', [FullName(command), .. rest, speech.Of("[valg]", "[options]")]);
    }

    /// <summary>The command as it is typed: <c>sitegen new item</c>.</summary>
    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {command.Name}" : command.Name;

    // A command's own options first, then those that it shares with all others.
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(o => o.Recursive));

    private static string Label(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name)) + (option.HelpName is { } value ? $" {value}" : "");

    private static void Heading(string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{text}:");
    }

    private static void Paragraph(string text, TextWriter output)
    {
        output.WriteLine();
        foreach (var line in Wrap(text, Width)) output.WriteLine(line);
    }

    private static void Table(string heading, IEnumerable<(string Name, string Meaning)> rows, TextWriter output)
    {
        var table = rows.ToList();
        if (table.Count == 0) return;

        Heading(heading, output);
        var column = Math.Min(table.Max(row => row.Name.Length), 34);
        foreach (var (name, meaning) in table)
        {
            var lines = Wrap(meaning, Width - column - 4).ToList();

            // A name wider than its column has a line to itself.
            var first = name.Length > column ? "" : lines.FirstOrDefault() ?? "";
            output.WriteLine($"  {name.PadRight(column)}  {first}".TrimEnd());
            foreach (var line in name.Length > column ? lines : lines.Skip(1)) output.WriteLine(new string(' ', column + 4) + line);
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return line;
    }
}
