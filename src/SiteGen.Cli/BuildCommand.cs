using System.CommandLine;
using SiteGen.Cli.Help;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary><c>sitegen build</c>: makes the site and publishes it to the output folder, or reports why not.</summary>
internal static class BuildCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var output = new Option<string>("--output")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of(
                "Skriv sitet hertil, regnet fra den mappe, du står i. Ellers OutputPath i statiq.json.",
                "Write the site here, counted from the current folder. Default: OutputPath in statiq.json."),
        };
        var (asOf, published) = (SharedOptions.AsOfOption(speech), SharedOptions.PublishedOption(speech));
        var command = new DocumentedCommand("build", speech.Of("Byg sitet, og skriv det til output-mappen", "Build the site and write it to the output folder"))
        {
            output,
            asOf,
            published,
        };
        command.Details = speech.Of(
            "Er der én fejl, skrives intet, og det seneste gode site bliver stående. Kun ændrede filer røres, og kun filer, som en tidligere bygning selv har lagt i mappen, fjernes.",
            "With a single error nothing is written, and the last good site stays. Only changed files are touched, and only files that an earlier build put there are removed.");
        command.Examples =
        [
            ("sitegen build", speech.Of("byg sitet i den mappe, du står i", "build the site in the current folder")),
            ("sitegen build --site raad --output /srv/www", speech.Of("et site i en anden mappe, skrevet til webserverens", "a site in another folder, written to the web server's")),
            ("sitegen build --published output", speech.Of("stop, hvis en adresse, der var offentlig, er forsvundet", "stop when an address that was public has vanished")),
            ("sitegen build --format github", speech.Of("fejl som kommentarer ved linjerne i en pull request", "faults as remarks beside the lines of a pull request")),
        ];
        command.SetAction((parse, stop) => RunAsync(shared.Settle(parse, terminal, speech), parse.GetValue(output), parse.GetValue(asOf), parse.GetValue(published), stop));
        return command;
    }

    private static async Task<int> RunAsync(SiteRequest request, string? output, AsOf? asOf, string? published, CancellationToken stop)
    {
        var started = request.Terminal.Clock.GetTimestamp();
        var site = request.Open(asOf, published);
        var folder = site.Options is null ? "" : OutputFolder(request, site.Options, output);
        Headroom.Ask(site.Options?.CacheFolder);
        if (site.Options is { } options) site = site with { Options = options with { StandingIn = folder } };
        var progress = new BuildProgress(request, site.Speech, stop);
        var build = await progress.RunAsync(
            new LocalText("Læser indholdet og planlægger siderne", "Reading the content and planning the pages"), steps => site.Build(steps));

        var written = build.Standing;
        if (!build.HasErrors && written is null)
        {
            written = await progress.RunAsync(
                new LocalText("Laver og skriver filerne", "Making and writing the files"), steps => SiteWriter.Write(folder, build.ReadyFiles, steps.OutOf(build.ReadyFiles.Length), BuildCache.In(site.Options?.CacheFolder), () => build.SearchFiles()));
            build = build.With(written.Faults);
            if (!build.HasErrors) build.Remember();
        }

        request.Report(site.Speech, build.Diagnostics).Print(request, build.HasErrors ? null : new BuildSummary(build.Counts, request.Terminal.Clock.GetElapsedTime(started))
        {
            Written = written,
            Output = Path.GetRelativePath(request.Terminal.Folder, folder),
        });
        return build.HasErrors ? ExitCode.Faults : ExitCode.Fine;
    }

    /// <summary>The folder to write to. One that holds, or lies among, what the site is made from is refused before anything is touched.</summary>
    public static string OutputFolder(SiteRequest request, SiteOptions options, string? output)
    {
        var folder = output is null ? options.OutputFolder : Path.GetFullPath(output, request.Terminal.Folder);
        var (site, place) = (Real(options.SiteFolder), Real(folder));
        var inTheWay = Contains(place, site) || Contains(Real(options.InputFolder), place) || Contains(Real(options.ThemeFolder), place) || Contains(folder, options.SiteFolder) || Contains(options.InputFolder, folder) || Contains(options.ThemeFolder, folder)
            || Contains(folder, options.InputFolder) || Contains(folder, options.ThemeFolder);
        return inTheWay ? throw UsageFault.OutputInTheWay(folder) : folder;
    }

    /// <summary>Where a folder really lies when it is a symbolic link, as many servers' folders for the current release are.</summary>
    private static string Real(string folder) =>
        Directory.Exists(folder) && new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : folder;

    private static bool Contains(string outer, string inner) =>
        (Path.TrimEndingDirectorySeparator(inner) + Path.DirectorySeparatorChar)
            .StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
