using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>An open window of the browser, with one site to see. Opening one is slow, so windows are used again for other pages of the site.</summary>
public sealed class Window
{
    private readonly BuiltSite _site;
    private ConcurrentQueue<string> _complaints = [];

    private Window(IPage page, BuiltSite site) => (Page, _site) = (page, site);

    public IPage Page { get; }

    /// <summary>Opens a window that sees nothing but <paramref name="site"/>.</summary>
    public static async Task<Window> OpenAsync(IBrowser browser, BuiltSite site, Look look)
    {
        var context = await browser.NewContextAsync(look.ToOptions());
        var window = new Window(await context.NewPageAsync(), site);
        await context.RouteAsync("**/*", window.AnswerAsync);
        window.Page.Console += (_, message) =>
        {
            // Chromium reports the status of a page that is meant to have it.
            if (message.Type == "error" && !message.Text.Contains("status of 404", StringComparison.Ordinal)) window._complaints.Enqueue($"console: {message.Text}");
        };
        window.Page.PageError += (_, error) => window._complaints.Enqueue($"exception: {error}");
        window.Page.Dialog += async (_, dialog) =>
        {
            window._complaints.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        if (look.Print) await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return window;
    }

    /// <summary>Goes to a page, does what is asked with it, and makes sure that it had nothing to complain about.</summary>
    public async Task VisitAsync(string address, Func<IPage, Task> act)
    {
        _complaints = [];
        await Page.GotoAsync(BuiltSite.Origin + address);
        await act(Page);
        _complaints.ShouldBeEmpty($"{address} complains");
    }

    private async Task AnswerAsync(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (url.GetLeftPart(UriPartial.Authority) != BuiltSite.Origin)
        {
            _complaints.Enqueue($"request to another host: {url}");
            await route.AbortAsync();
            return;
        }

        var file = _site.FileAt(url.AbsolutePath);
        if (file is null && !route.Request.IsNavigationRequest) _complaints.Enqueue($"request for what is not there: {url.AbsolutePath}");
        var answer = file ?? "404.html";
        await route.FulfillAsync(new() { Status = file is null ? 404 : 200, BodyBytes = _site.BytesOf(answer), ContentType = TypeOf(answer) });
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
