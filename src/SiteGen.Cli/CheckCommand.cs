using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Checks.External;
using SiteGen.Cli.Git;
using SiteGen.Cli.Help;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary><c>sitegen check</c>: everything that <c>build</c> would find, with nothing written; or what some files have wrong.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var files = new Argument<string[]>("files")
        {
            HelpName = speech.Of("[FIL …]", "[FILE …]"),
            Description = speech.Of("Kun disse filer og møder; uden filer hele sitet.", "Only these files and meetings; without files the whole site."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var staged = new Option<bool>("--staged")
        {
            Description = speech.Of(
                "Kun det, der er gjort klar til næste commit i git, og som det er gjort klar.",
                "Only what is staged for the next commit in git, and as it is staged."),
            Arity = ArgumentArity.Zero,
        };
        var (asOf, published) = (SharedOptions.AsOfOption(speech), SharedOptions.PublishedOption(speech));
        var external = new Option<bool>("--external")
        {
            Description = speech.Of(
                "Spørg også andre websteder, om det, der linkes til, stadig er der. Det tager tid: hver vært spørges høfligt, én adresse ad gangen.",
                "Ask other websites too whether what is linked to is still there. It takes time: each host is asked politely, one address at a time."),
            Arity = ArgumentArity.Zero,
        };
        var command = new DocumentedCommand("check", speech.Of("Find alle fejl uden at skrive noget", "Find every fault and write nothing")) { files, staged, asOf, published, external };
        command.Details = speech.Of(
            "Læser indholdet, laver hver side og smider den væk igen, så også fejl i temaet findes. Brug den, før du sender rettelser videre. Med filer eller --staged læses kun de møder, filerne hører til. Det tager under et sekund, også i et stort arkiv, men links til andre møder ser kun en kontrol af hele sitet efter.",
            "Reads the content, makes every page and throws it away, so that faults in the theme are found as well. Use it before you hand corrections on. With files or --staged only the meetings that the files belong to are read. That takes less than a second in a large archive too, but links to other meetings are looked after by a check of the whole site alone.");
        command.Examples =
        [
            ("sitegen check", speech.Of("alle fejl på én gang, efter fil og linje", "all faults at once, by file and line")),
            ("sitegen check input/minutes/byraadet/2024-06-25", speech.Of("kun det møde", "that meeting alone")),
            ("sitegen check --staged", speech.Of("det, næste commit ændrer; sådan bruger pre-commit-krogen den", "what the next commit changes; so the pre-commit hook uses it")),
            ("sitegen check --published output", speech.Of("og hver adresse, der var offentlig og er forsvundet", "and every address that was public and has vanished")),
            ("sitegen check --external", speech.Of("og hvert link til andre websteder, der ikke virker", "and every link to other websites that does not work")),
            ("sitegen check --format sarif > check.sarif", speech.Of("til et værktøj, der samler fejl", "for a tool that collects faults")),
        ];
        command.SetAction((parse, stop) =>
        {
            var (request, moment, named) = (shared.Settle(parse, terminal, speech), parse.GetValue(asOf), parse.GetValue(files) ?? []);
            var (onlyStaged, manifest) = (parse.GetValue(staged), parse.GetValue(published));
            if (onlyStaged && named.Length > 0) throw UsageFault.StagedAndFiles();
            if (!onlyStaged && named.Length == 0) return CheckAllAsync(request, moment, manifest, parse.GetValue(external), stop);
            if (parse.GetValue(external)) throw UsageFault.NeedsWholeSite("--external");
            if (manifest is not null) throw UsageFault.NeedsWholeSite("--published");
            return Task.FromResult(onlyStaged ? CheckStaged(request, moment) : CheckNamed(request, moment, named));
        });
        return command;
    }

    private static async Task<int> CheckAllAsync(SiteRequest request, AsOf? asOf, string? published, bool withExternal, CancellationToken stop)
    {
        var started = request.Terminal.Clock.GetTimestamp();
        var site = request.Open(asOf, published);
        var progress = new BuildProgress(request, site.Speech, stop);
        var build = await progress.RunAsync(
            new LocalText("Læser indholdet og planlægger siderne", "Reading the content and planning the pages"), steps => site.Build(steps));
        if (!build.HasErrors)
        {
            var rehearsed = await progress.RunAsync(
                new LocalText("Laver siderne på prøve", "Making the pages on trial"), steps => Rehearse(build, steps, site.Options?.OutputFolder));
            build = build.With(rehearsed.Faults);
        }

        // Faults in the content do not hide those of the links, nor the other way round: all in one run.
        ExternalLinkResult? asked = null;
        if (withExternal && site.Options is { } options)
        {
            var links = build.ExternalLinks();
            asked = await progress.RunAsync(
                new LocalText("Spørger andre websteder", "Asking other websites"),
                steps => ExternalLinkCheck.RunAsync(links, options, new Politeness(), request.Terminal.Clock, steps.OutOf(links.DistinctBy(link => link.Address).Count()), stop, request.Terminal.Web).GetAwaiter().GetResult());
            build = build.With(asked.Faults);
        }

        var summary = build.HasErrors ? null : new BuildSummary(build.Counts, request.Terminal.Clock.GetElapsedTime(started));
        (request.Report(site.Speech, build.Diagnostics) with { External = asked }).Print(request, summary);
        return build.HasErrors ? ExitCode.Faults : ExitCode.Fine;
    }

    private static WriteResult Rehearse(SiteBuild build, StepCount steps, string? outputFolder)
    {
        ImmutableArray<OutputFile> files = [.. build.ReadyFiles, .. build.SearchFiles()];
        return SiteWriter.Rehearse(files, steps.OutOf(files.Length), outputFolder);
    }

    private static int CheckNamed(SiteRequest request, AsOf? asOf, string[] named)
    {
        var site = request.Open(asOf);
        return Check(request, site, [.. named.SelectMany(file => PathsOf(request, file))], path => File.Exists(Path.Combine(request.Folder, path)));
    }

    private static int CheckStaged(SiteRequest request, AsOf? asOf)
    {
        if (!Directory.Exists(request.Folder)) throw UsageFault.NoSuchFolder(request.Folder);
        using var staged = StagedFiles.Of(request.Folder);

        // The report quotes the lines as they are staged, and names the files where the reader has them.
        var shown = request.ShownFolder;
        var asStaged = request with { Folder = staged.Folder, Shown = shown };
        return Check(asStaged, asStaged.Open(asOf), staged.Changed, staged.Has);
    }

    private static int Check(SiteRequest request, OpenedSite site, IReadOnlyCollection<string> paths, Func<string, bool> exists)
    {
        if (site.Options is null)
        {
            request.Report(site.Speech, site.Faults.Sorted()).Print(request);
            return ExitCode.Faults;
        }

        var content = paths.Where(path => path.StartsWith(site.Options.InputPath + "/", StringComparison.Ordinal) || ChangeCheck.IsShared(path, site.Options)).ToHashSet(StringComparer.Ordinal);
        var faults = content.Count == 0 ? [] : ChangeCheck.Run(site.Options, content, exists, site.Faults);
        var report = request.Report(site.Speech, faults) with
        {
            Checked = content.Count,
            ChecksShared = content.Any(path => ChangeCheck.IsShared(path, site.Options)),
        };
        report.Print(request);
        return report.Errors > 0 ? ExitCode.Faults : ExitCode.Fine;
    }

    /// <summary>The path from the site folder of a file, or of every file in a folder.</summary>
    private static IEnumerable<string> PathsOf(SiteRequest request, string named)
    {
        var full = Path.GetFullPath(named, request.Terminal.Folder);
        if (!Path.Exists(full)) throw UsageFault.NoSuchFile(named);
        var paths = (Directory.Exists(full) ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories) : [full])
            .Select(file => Path.GetRelativePath(request.Folder, file).Replace('\\', '/'));
        return Path.GetRelativePath(request.Folder, full).StartsWith("..", StringComparison.Ordinal) ? throw UsageFault.OutsideSite(named) : paths;
    }
}
