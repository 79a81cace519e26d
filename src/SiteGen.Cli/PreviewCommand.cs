using System.CommandLine;
using System.Globalization;
using SiteGen.Cli.Help;
using SiteGen.Cli.Machine;
using SiteGen.Cli.Preview;
using SiteGen.Cli.Printing;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary><c>sitegen preview</c>: serves the site from memory and builds it again whenever a file changes.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 8080;

    // Long enough for a browser to have the new page, and for an editor to have saved.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var port = new Option<int>("--port")
        {
            HelpName = speech.Of("TAL", "N"),
            Description = speech.Of($"Porten på denne maskine; 0 tager en ledig. Ellers {DefaultPort}.", $"The port on this machine; 0 takes a free one. Default: {DefaultPort}."),
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue
                ? number
                : SharedOptions.Fail<int>(result, UsageFault.Malformed("--port", result.Tokens[0].Value, new("vælg et tal fra 0 til 65535", "choose a number from 0 to 65535")), speech),
        };
        var asOf = SharedOptions.AsOfOption(speech);
        var command = new DocumentedCommand("preview", speech.Of("Vis sitet i browseren, og følg med, mens du skriver", "Show the site in the browser and keep up while you write")) { port, asOf };
        command.Details = speech.Of(
            "Sitet ligger i hukommelsen, intet skrives. Når en fil i input, tema eller statiq.json gemmes, bygges der igen, og browseren viser det nye. Er der fejl, bliver det sidste gode site stående, med fejlene i et panel. Kun denne maskine kan se det. Ctrl+C stopper.",
            "The site lives in memory, nothing is written. When a file of the input, the theme or statiq.json is saved, it is built again and the browser shows the new one. With errors the last good site stays, and a panel lists them. Only this machine can see it. Ctrl+C stops.");
        command.Examples =
        [
            ("sitegen preview", speech.Of($"se på http://127.0.0.1:{DefaultPort}/", $"look at http://127.0.0.1:{DefaultPort}/")),
            ("sitegen preview --as-of 2024-07-01", speech.Of("se, hvad der er offentligt den dag", "see what is public on that day")),
        ];
        command.SetAction((parse, stop) => RunAsync(shared.Settle(parse, terminal, speech), parse.GetValue(port), parse.GetValue(asOf), stop));
        return command;
    }

    private static async Task<int> RunAsync(SiteRequest request, int port, AsOf? asOf, CancellationToken stop)
    {
        // Settings first: a folder that is no site must be refused before a port is taken.
        var speech = request.Open(asOf).Speech;
        var site = new ServedSite(request.ShownFolder);
        using var watcher = new SiteWatcher(request.Folder);
        var memory = new BuildMemory();
        for (var isBuilt = false; !isBuilt;)
        {
            try
            {
                Rebuild();
                isBuilt = true;
            }
            catch (PublishingException fault) when (fault.IsInputChanged)
            {
                // Somebody was quick and saves already; the first build of a large archive takes a while. Not every file system tells the watcher.
                await Task.Delay(Pause, stop);
            }
        }

        await using var server = await PreviewServer.StartAsync(port, site, speech, stop);

        // In machine formats stdout belongs to the reports.
        var notes = request.Format is ReportFormat.Text or ReportFormat.GitHub ? request.Terminal.Out : request.Terminal.Error;
        await notes.WriteLineAsync(speech.Of($"Se sitet på {server.Address} – Ctrl+C stopper.", $"See the site at {server.Address} – Ctrl+C stops."));
        try
        {
            while (true)
            {
                await ChangedAsync();
                RebuildIfPossible();
            }
        }
        catch (OperationCanceledException)
        {
            await notes.WriteLineAsync(speech.Of("Stoppet.", "Stopped."));
            return ExitCode.Fine;
        }

        // What the last build left goes while nobody waits: in the midst of the next one it costs that a third of its time.
        async Task ChangedAsync()
        {
            var changed = watcher.ChangedAsync(stop);
            if (await Task.WhenAny(changed, Task.Delay(Pause, stop)) != changed) GC.Collect();
            await changed;
        }

        void Rebuild()
        {
            var started = request.Terminal.Clock.GetTimestamp();
            var opened = request.Open(asOf);

            // Watched before it is read: what is saved in between is noticed.
            watcher.Watch(opened.Options);
            var build = site.Take(opened.Build(memory: memory), opened.Options?.LinkRoot ?? "", opened.Speech);
            var time = request.Terminal.Clock.GetElapsedTime(started);
            var at = TimeOnly.FromDateTime(request.Terminal.Clock.GetLocalNow().DateTime);
            request.Report(opened.Speech, build.Diagnostics).Print(request, build.HasErrors ? null : new BuildSummary(build.Counts, time) { At = at });
        }

        // A file may vanish between being listed and being read while an editor or git moves things about: the next event, which
        // follows such a moment, builds again. The preview itself must not end by it.
        void RebuildIfPossible()
        {
            try
            {
                Rebuild();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UsageFault)
            {
                request.Terminal.Error.WriteLine($"sitegen: {(fault is UsageFault wrong ? speech.Of(wrong.Text) : speech.Of(MachineFault.Of(fault)))}");
            }
        }
    }
}
