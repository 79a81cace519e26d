using System.CommandLine;
using SiteGen.Cli.Help;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen purge</c>: makes sure that a text that was taken down is gone, and says what remains to be done elsewhere.</summary>
internal static class PurgeCommand
{
    private static readonly LocalText[] Remaining =
    [
        new("webserveren: kopiér output dertil igen, og slet dér, hvad der ikke er i output", "the web server: copy the output to it again, and delete there what is not in the output"),
        new("mellemlagre (CDN, proxy): tøm dem for adressen", "caches in between (CDN, proxy): purge the address"),
        new("git: teksten står i historikken. git filter-repo tager den ud; alle kloner, forks og pull requests skal så hentes forfra", "git: the text stands in the history. git filter-repo takes it out; every clone, fork and pull request must then be fetched anew"),
        new("kodeværten: slet byggeresultater, logs og caches af ældre bygninger, og bed værten rydde det, forks og pull requests stadig peger på", "the code host: delete artefacts, logs and caches of older builds, and ask the host to clear what forks and pull requests still refer to"),
        new("sikkerhedskopier: følg jeres sletteregler", "backups: follow your rules of deletion"),
        new("søgemaskiner: bed om fjernelse af adressen (Google Search Console, Bing Webmaster Tools)", "search engines: ask for removal of the address (Google Search Console, Bing Webmaster Tools)"),
        new("webarkiver: bed archive.org (info@archive.org) og Netarkivet om at lukke for adressen", "web archives: ask archive.org (info@archive.org) and the national web archive to close the address"),
        new("persondata: underret jeres databeskyttelsesrådgiver; fristen til Datatilsynet er 72 timer", "personal data: tell your data protection officer; the term for notifying the authority is 72 hours"),
    ];

    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var gone = new Argument<string>("file")
        {
            HelpName = speech.Of("FIL", "FILE"),
            Description = speech.Of(
                "Det, der er fjernet: filen, som den var, eller en tekst med de sætninger, der ikke må findes. Læg den uden for sitets mappe.",
                "What was removed: the file as it was, or a text with the sentences that must not be found. Keep it outside the site's folder."),
        };
        var output = new Option<string>("--output")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of("Den udgivne mappe. Ellers OutputPath i statiq.json.", "The published folder. Default: OutputPath in statiq.json."),
        };
        var command = new DocumentedCommand("purge", speech.Of("Sørg for, at en fjernet tekst er helt væk", "Make sure that a removed text is gone altogether")) { gone, output };
        command.Details = speech.Of(
            "Fjern først teksten i input. purge ser efter, at den er væk dér, smider alt, hvad bygninger har gemt, bygger og udgiver sitet forfra og leder efter sætningerne i hver fil. Til sidst står, hvad der skal gøres i git, hos søgemaskiner og andre steder. Slet FIL bagefter.",
            "Remove the text from the input first. purge sees that it is gone there, throws away what builds have kept, builds and publishes the site anew, and looks for the sentences in every file. At the end it says what remains to be done in git, at search engines and elsewhere. Delete FILE afterwards.");
        command.Examples = [("sitegen purge ~/fjernet/3-koeb-af-grund.md", speech.Of("et punkt, der aldrig skulle have været offentligt", "an item that should never have been public"))];
        command.SetAction(parse => Run(shared.Settle(parse, terminal, speech), parse.GetRequiredValue(gone), parse.GetValue(output)));
        return command;
    }

    private static int Run(SiteRequest request, string file, string? output)
    {
        var site = request.Open(asOf: null);
        var (terminal, speech) = (request.Terminal, site.Speech);
        var path = Path.GetFullPath(file, terminal.Folder);
        if (!File.Exists(path)) throw UsageFault.NoSuchPurgeFile(file);
        if (site.Options is not { } options)
        {
            request.Report(speech, site.Faults.Sorted()).Print(request);
            return ExitCode.Faults;
        }

        if (path.StartsWith(options.InputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw UsageFault.PurgeFileInInput(file);
        var result = SitePurge.Run(options, BuildCommand.OutputFolder(request, options, output), File.ReadAllBytes(path), site.Faults);
        var report = request.Report(speech, result.Faults);
        report.Print(request);
        if (report.Errors > 0) return ExitCode.Faults;

        // In machine formats stdout belongs to the report.
        var notes = request.Format is Printing.ReportFormat.Text or Printing.ReportFormat.GitHub ? terminal.Out : terminal.Error;
        notes.WriteLine(speech.Of("Teksten er væk fra input, output, søgeregister og .sitegen. Bilag i PDF og Word er kun sammenlignet som hele filer.", "The text is gone from input, output, search index and .sitegen. Attachments in PDF and Word were compared as whole files only."));
        notes.WriteLine(speech.Of("Det mangler endnu:", "What remains to be done:"));
        foreach (var task in Remaining) notes.WriteLine($"- {speech.Of(task)}");
        notes.WriteLine(speech.Of($"Slet til sidst {file}.", $"At last, delete {file}."));
        return ExitCode.Fine;
    }
}
