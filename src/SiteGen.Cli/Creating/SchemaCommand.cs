using System.CommandLine;
using SiteGen.Cli.Help;
using SiteGen.Text;

namespace SiteGen.Cli.Creating;

/// <summary><c>sitegen schema</c>: the format as JSON Schema, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var kind = new Argument<string?>("kind")
        {
            HelpName = $"[{string.Join('|', SiteSchemas.Kinds)}]",
            Description = speech.Of("Slagsen af fil.", "The kind of file."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var write = new Option<bool>("--write")
        {
            Description = speech.Of("Forny filerne i sitets schema/ og .vscode/ i stedet for at skrive på skærmen.", "Renew the files in the site's schema/ and .vscode/ instead of printing."),
            Arity = ArgumentArity.Zero,
        };
        var command = new DocumentedCommand("schema", speech.Of("Skriv formatet som JSON Schema til editorer", "Print the format as JSON Schema for editors")) { kind, write };
        command.Details = speech.Of(
            "Et skema fortæller en editor, hvilke nøgler der findes, hvad de betyder, og hvilke ord de tager. sitegen init lægger dem i et nyt arkiv; efter en ny udgave af SiteGen fornyes de med --write.",
            "A schema tells an editor which keys there are, what they mean and which words they take. sitegen init puts them into a new repository; after a new version of SiteGen --write renews them.");
        command.Examples =
        [
            ("sitegen schema item", speech.Of("skemaet for et punkts oplysninger", "the schema of an item's facts")),
            ("sitegen schema --write", speech.Of("forny alle skemaer i sitet", "renew every schema of the site")),
        ];
        command.SetAction(parse => Run(shared.Settle(parse, terminal, speech), parse.GetValue(kind), parse.GetValue(write)));
        return command;
    }

    private static int Run(SiteRequest request, string? kind, bool write)
    {
        if (write) return Write(request);
        if (kind is null || !SiteSchemas.Kinds.Contains(kind))
        {
            var known = string.Join(", ", SiteSchemas.Kinds);
            throw kind is null
                ? UsageFault.Missing(new("slagsen af fil", "the kind of file"), new($"vælg en af {known}, eller brug --write", $"choose one of {known}, or use --write"))
                : UsageFault.Malformed(request.Fallback.Of("slagsen", "the kind"), kind, Nearest.To(kind, SiteSchemas.Kinds) is { } near ? new($"mente du {near}?", $"did you mean {near}?") : new($"vælg en af {known}", $"choose one of {known}"));
        }

        request.Terminal.Out.Write(SiteSchemas.Of(kind, (request.Chosen ?? request.Fallback).Language));
        return ExitCode.Fine;
    }

    /// <summary>These files are made from the program alone, so they are the ones that it may overwrite.</summary>
    private static int Write(SiteRequest request)
    {
        var site = request.Open(asOf: null);
        var files = SiteSchemas.Files(site.Speech.Language);
        foreach (var file in files)
        {
            var path = Path.Combine(request.Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Make().Span);
        }

        (request.Report(site.Speech, []) with { Created = [.. files.Select(file => request.ShownFolder + file.Path)] }).Print(request);
        return ExitCode.Fine;
    }
}
