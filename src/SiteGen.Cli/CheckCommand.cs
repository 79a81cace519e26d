using SiteGen.Cli.Help;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary><c>sitegen check</c>: everything that <c>build</c> would find, with nothing written.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var asOf = SharedOptions.AsOfOption(speech);
        var command = new DocumentedCommand("check", speech.Of("Find alle fejl uden at skrive noget", "Find every fault and write nothing")) { asOf };
        command.Details = speech.Of(
            "Læser indholdet, laver hver side og smider den væk igen, så også fejl i temaet findes. Brug den, før du sender rettelser videre.",
            "Reads the content, makes every page and throws it away, so that faults in the theme are found as well. Use it before you hand corrections on.");
        command.Examples =
        [
            ("sitegen check", speech.Of("alle fejl på én gang, efter fil og linje", "all faults at once, by file and line")),
            ("sitegen check --format sarif > check.sarif", speech.Of("til et værktøj, der samler fejl", "for a tool that collects faults")),
        ];
        command.SetAction((parse, stop) => RunAsync(shared.Settle(parse, terminal, speech), parse.GetValue(asOf), stop));
        return command;
    }

    private static async Task<int> RunAsync(SiteRequest request, AsOf? asOf, CancellationToken stop)
    {
        var started = request.Terminal.Clock.GetTimestamp();
        var site = request.Open(asOf);
        var progress = new BuildProgress(request, site.Speech, stop);
        var build = await progress.RunAsync(
            new LocalText("Læser indholdet og planlægger siderne", "Reading the content and planning the pages"), 0, _ => site.Build());
        if (!build.HasErrors)
        {
            var rehearsed = await progress.RunAsync(
                new LocalText("Laver siderne på prøve", "Making the pages on trial"), 0, _ => SiteWriter.Rehearse(build.Files));
            build = build.With(rehearsed.Faults);
        }

        var summary = build.HasErrors ? null : new BuildSummary(build.Counts, request.Terminal.Clock.GetElapsedTime(started));
        request.Report(site.Speech, build.Diagnostics).Print(request, summary);
        return build.HasErrors ? ExitCode.Faults : ExitCode.Fine;
    }
}
