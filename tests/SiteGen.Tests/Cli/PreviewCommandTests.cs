using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

public sealed partial class PreviewCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly SiteUnderTest _site = Sample.Site();
    private readonly SharedWriter _out = new();
    private readonly SharedWriter _error = new();
    private readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _stop.Dispose();
        _out.Dispose();
        _error.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task An_edit_reaches_the_browser_and_a_broken_one_shows_as_a_fault_until_it_is_mended()
    {
        var running = Start();
        using var browser = new HttpClient { BaseAddress = new Uri(await AddressAsync()) };
        using var news = new StreamReader(await browser.GetStreamAsync("_preview/events?page=/"));
        var first = await StateAsync(news);
        first.GetProperty("errors").GetInt32().ShouldBe(0);

        _site.Edit(Sample.Item, "title: Punkt 1", "title: Ny gangsti");
        var edited = await StateAsync(news);
        edited.GetProperty("site").GetString().ShouldNotBe(first.GetProperty("site").GetString());
        (await browser.GetStringAsync("byraadet/2024-01-30/punkt-1/")).ShouldContain("Ny gangsti");

        // As editors do: a new file beside the old one, renamed over it.
        _site.With(Sample.Item + "~", _site.Read(Sample.Item).Replace("access: open\n", ""));
        File.Move(_site.Full(Sample.Item + "~"), _site.Full(Sample.Item), overwrite: true);
        var broken = await StateAsync(news);
        broken.GetProperty("errors").GetInt32().ShouldBe(1);
        broken.GetProperty("site").GetString().ShouldBe(edited.GetProperty("site").GetString());
        (await browser.GetStringAsync("byraadet/2024-01-30/punkt-1/")).ShouldContain("Ny gangsti");

        // A page that was never shown as it was cannot be made any more once its text has gone from memory; then the faults are told.
        GC.Collect();
        (await browser.GetAsync("byraadet/2024-01-30/")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        _site.Edit(Sample.Item, "outcome:", "access: open\noutcome:");
        (await StateAsync(news)).GetProperty("errors").GetInt32().ShouldBe(0);

        await StopAsync(running);
        _out.ToString().ShouldContain("Se sitet på http://127.0.0.1:");
        _out.ToString().ShouldContain("12:00:00 Byggede 1 organ, 1 møde, 1 punkt, ");
        _error.ToString().ShouldContain("1 fejl – det sidste site uden fejl vises stadig");
        Directory.Exists(_site.Full("output")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_theme_folder_that_is_created_later_and_a_changed_setting_are_noticed()
    {
        var running = Start();
        using var browser = new HttpClient { BaseAddress = new Uri(await AddressAsync()) };
        using var news = new StreamReader(await browser.GetStreamAsync("_preview/events?page=/"));
        await StateAsync(news);

        _site.Edit("statiq.json", "Prøvekommunen\", \"Host", "Den nye by\", \"Host");
        await StateAsync(news);
        (await browser.GetStringAsync("/")).ShouldContain("Den nye by");

        _site.With("theme/layouts/home.hbs", "<p>{{noSuchName}}</p>");
        var broken = await StateAsync(news);
        broken.GetProperty("errors").GetInt32().ShouldBe(1);
        (await browser.GetStringAsync("/")).ShouldContain("Den nye by");
        await StopAsync(running);
    }

    private Task<int> Start() => Task.Run(() => CommandRunner.RunAsync(["preview", "--port", "0"], Sitegen.Terminal(_site.Folder, _out, _error) with { Stop = _stop.Token }));

    private async Task StopAsync(Task<int> running)
    {
        await _stop.CancelAsync();
        (await running.WaitAsync(Patience)).ShouldBe(0);
    }

    private async Task<string> AddressAsync()
    {
        for (var started = DateTime.UtcNow; DateTime.UtcNow - started < Patience; await Task.Delay(20))
            if (AddressShape().Match(_out.ToString()) is { Success: true } match) return match.Value;
        throw new TimeoutException($"The preview did not start.\n{_out}\n{_error}");
    }

    /// <summary>The next state that is sent; lines that only keep the connection alive are passed over.</summary>
    private static async Task<JsonElement> StateAsync(StreamReader news)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await news.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonDocument.Parse(line[6..]).RootElement.Clone();
        throw new EndOfStreamException("The preview closed the connection.");
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+/")]
    private static partial Regex AddressShape();
}
