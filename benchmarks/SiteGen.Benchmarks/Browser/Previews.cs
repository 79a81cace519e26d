using System.Threading.Channels;
using Microsoft.Playwright;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Peers;

namespace SiteGen.Benchmarks.Browser;

/// <summary>How long it takes from saving an item's file until the reader's page, loaded anew by itself, shows the edit.</summary>
internal static class Previews
{
    private const int Edits = 9;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1); // between edits: somebody reads what was shown
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // Told by each page once it has loaded and been drawn; the clock is the machine's, as is the harness's.
    private const string TellWhenShown = """
        addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => noteShown(document.title, Date.now()))));
        """;

    public static async Task MeasureAsync(Bench bench, bool withPeers)
    {
        var item = Edit.ItemOf(bench.Source);
        await MeasureAsync(bench, "preview", item, bench.Program, ["preview", "--site", bench.Source, "--port"], bench.Folder);
        var hugo = Generators.Hugo(bench);
        if (!withPeers || !hugo.IsInstalled) return;
        hugo.Prepare();

        // By itself it makes anew only pages that were looked at; ours are all as they would be published.
        await MeasureAsync(bench, "hugo server", hugo.Item(item), hugo.Program, ["server", "--bind", "127.0.0.1", "--disableFastRender", "--port"], hugo.Folder);
    }

    private static async Task MeasureAsync(Bench bench, string name, EditedItem item, string program, string[] arguments, string folder)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        using var watching = await Watching.StartAsync(program, arguments, folder);
        var page = await browser.NewPageAsync();
        var shown = Channel.CreateUnbounded<(string Title, double At)>();
        await page.ExposeFunctionAsync("noteShown", (string title, double at) => shown.Writer.TryWrite((title, at)));
        await page.AddInitScriptAsync(TellWhenShown);
        await page.GotoAsync(watching.Origin + item.Address, new() { Timeout = (float)Longest.TotalMilliseconds });
        var text = await File.ReadAllTextAsync(item.File);
        var times = new List<double>();
        try
        {
            for (var round = 0; round < Edits; round++)
            {
                await Task.Delay(Rest);
                var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
                await File.WriteAllTextAsync(item.File, Edit.Changed(text, round));
                times.Add(await ShownAsync(shown.Reader, Edit.Mark(round)) - saved);
            }
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"{name} did not show an edit of {bench.Items} items within {Longest.TotalMinutes} minutes");
            return;
        }
        finally
        {
            await File.WriteAllTextAsync(item.File, text);
        }

        times.Sort();
        bench.Note(name, "start", watching.Start);
        bench.Note(name, "p50", times[times.Count / 2] / 1000);
        bench.Note(name, "max", times[^1] / 1000);
        bench.Note(name, "peak", watching.Peak());
    }

    // A page may be loaded twice for one edit; only what shows it counts.
    private static async Task<double> ShownAsync(ChannelReader<(string Title, double At)> shown, string mark)
    {
        using var limit = new CancellationTokenSource(Longest);
        while (true)
        {
            var (title, at) = await shown.ReadAsync(limit.Token);
            if (title.Contains(mark, StringComparison.Ordinal)) return at;
        }
    }
}
