using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>
/// The browser, started once for each half of the tests: Debian's Chromium, or the one that <c>CHROMIUM</c> names. Pages come from memory; a request to any
/// other host fails the test, and so does anything that the page complains about.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ConcurrentDictionary<(BuiltSite, Look), ConcurrentBag<Window>> _idle = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await StartAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A second browser with settings of its own; the caller closes it.</summary>
    public async Task<IBrowser> StartAsync(params string[] flags)
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(program))
            throw new InvalidOperationException($"The browser tests need Chromium, and there is none at {program}. Install it (apt-get install chromium), or name yours in the environment variable CHROMIUM.");
        return await _playwright!.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = [.. Flags, .. flags] });
    }

    /// <summary>Opens a page of <see cref="PagesUnderTest"/>, does what is asked with it, and makes sure that it had nothing to complain about.</summary>
    public Task VisitAsync(string page, Look look, Func<IPage, Task> act)
    {
        var (site, address) = PagesUnderTest.Find(page);
        return VisitAsync(site, address, look, act);
    }

    /// <summary>The same with any address of a site.</summary>
    public async Task VisitAsync(BuiltSite site, string address, Look look, Func<IPage, Task> act)
    {
        var idle = _idle.GetOrAdd((site, look), _ => []);
        var window = idle.TryTake(out var taken) ? taken : await Window.OpenAsync(_browser!, site, look);
        await window.VisitAsync(address, act);
        idle.Add(window); // not after a failure: nobody knows what state it left
    }
}

/// <summary>Tests with a browser share one with half of the others, so they run after each other; the other half, and those without, run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "in Chromium";
}

/// <summary>The other half, with a browser of its own. What takes longest is here: axe looks at every page four times.</summary>
[CollectionDefinition(Name)]
public sealed class InSecondChromium : ICollectionFixture<Chromium>
{
    public const string Name = "in the second Chromium";
}
