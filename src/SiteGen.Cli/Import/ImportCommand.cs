using System.CommandLine;
using System.Text.RegularExpressions;
using SiteGen.Cli.Help;

namespace SiteGen.Cli.Import;

/// <summary><c>sitegen import</c>: a document, or a folder of them, into the files of meetings.</summary>
internal static partial class ImportCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var source = new Argument<string>("source")
        {
            HelpName = speech.Of("KILDE", "SOURCE"),
            Description = speech.Of("Et dokument (.docx, .txt, .md, .html) eller en mappe med dokumenter.", "A document (.docx, .txt, .md, .html) or a folder of documents."),
        };
        var body = new Option<string>("--body")
        {
            HelpName = speech.Of("ORGAN", "BODY"),
            Description = speech.Of("Organet, der mødtes: navnet på dets fil i bodies/, uden .md. Ellers det, som dokumentet nævner.", "The body that met: the name of its file in bodies/, without .md. Default: the one that the document names."),
            CustomParser = result => IdShape().IsMatch(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed("--body", result.Tokens[0].Value, new("brug små bogstaver a-z, tal og bindestreg", "use small letters a-z, digits and hyphens")), speech),
        };
        var into = new Option<string>("--into")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of("Mappen at skrive i. Ellers sitets input-mappe.", "The folder to write to. Default: the site's input folder."),
        };
        var dryRun = new Option<bool>("--dry-run") { Description = speech.Of("Vis, hvad der ville ske, og skriv intet.", "Show what would happen and write nothing."), Arity = ArgumentArity.Zero };
        var force = new Option<bool>("--force") { Description = speech.Of("Overskriv filer, der findes og er anderledes; forskellen vises.", "Overwrite files that exist and differ; the difference is shown."), Arity = ArgumentArity.Zero };
        var report = new Option<string>("--report")
        {
            HelpName = speech.Of("FIL", "FILE"),
            Description = speech.Of("Hvor rapporten skal ligge. Ellers KILDE.import.md i den mappe, du står i.", "Where the report goes. Default: SOURCE.import.md in the current folder."),
        };
        var command = new DocumentedCommand("import", speech.Of("Lav et Word-dokument, en tekst eller en webside om til et møde", "Turn a Word document, a text or a web page into a meeting")) { source, body, into, dryRun, force, report };
        command.Details = speech.Of(
            "Finder mødet, dagsordenen og hvert punkts dele og skriver dem som filer. Intet ord går tabt: rapporten fortæller for hver linje, hvor den står nu. Det usikre får mærket \"# check\", som sitegen check viser, til et menneske har fjernet det. access sættes aldrig. Findes en fil og er anderledes, skrives intet uden --force.",
            "Finds the meeting, the agenda and the parts of each item and writes them as files. No word is lost: the report tells for each line where it stands now. What is uncertain gets a mark \"# check\", which sitegen check shows until a person has removed it. access is never set. Where a file exists and differs, nothing is written without --force.");
        command.Examples =
        [
            ("sitegen import referat.docx", speech.Of("ét møde ind i sitet", "one meeting into the site")),
            ("sitegen import arkiv/ --body byraadet --dry-run", speech.Of("se, hvad en hel mappe ville give", "see what a whole folder would give")),
        ];
        command.SetAction(parse => ImportRun.Run(
            shared.Settle(parse, terminal, speech),
            new ImportRequest(Path.GetFullPath(parse.GetRequiredValue(source), terminal.Folder), parse.GetValue(body), Full(parse.GetValue(into)), Full(parse.GetValue(report)), parse.GetValue(dryRun), parse.GetValue(force))));
        return command;

        string? Full(string? path) => path is null ? null : Path.GetFullPath(path, terminal.Folder);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
