using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>How a reader sees a page.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
public sealed record Look(int Width)
{
    /// <summary>The narrowest screen that WCAG 1.4.10 asks for.</summary>
    public static readonly Look Phone = new(320);

    public static readonly Look Desk = new(1280);

    /// <summary>Whether scripts run.</summary>
    public bool Scripts { get; init; } = true;

    /// <summary>Whether the reader's system replaces the page's colours by a few of its own.</summary>
    public bool ForcedColors { get; init; }

    /// <summary>Sets the page's policy aside, so that the test may add style of its own.</summary>
    public bool WithoutPolicy { get; init; }

    /// <summary>Whether the page is being printed.</summary>
    public bool Print { get; init; }

    public BrowserNewContextOptions ToOptions() => new()
    {
        ViewportSize = new() { Width = Width, Height = Width < 600 ? 720 : 900 },
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : null,
        HasTouch = Width < 600,
        JavaScriptEnabled = Scripts,
        BypassCSP = WithoutPolicy,
        Locale = "da-DK",
    };

    /// <summary>The look in a failure's message.</summary>
    public override string ToString() => $"{Width} px";
}
