using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering;

namespace SiteGen.Tests.Hostile;

/// <summary><see cref="SiteBuilder"/> with the built-in theme compiled once for all builds: that takes most of a small build.</summary>
internal static class QuickBuild
{
    private static readonly Lazy<PageRenderer> Renderer = new(() =>
    {
        var theme = ThemeFiles.Load("/nowhere", "theme");
        var options = new SiteOptions { SiteFolder = "/nowhere", SiteTitle = "", AsOf = SiteUnderTest.Now };
        return new PageRenderer(theme, theme.Language("da", new DiagnosticBag()), options, ("search-engine.js", "x"u8.ToArray()), new DiagnosticBag());
    });

    /// <summary>Builds the site in <paramref name="folder"/>.</summary>
    public static BuildResult Of(string folder)
    {
        var diagnostics = new DiagnosticBag();
        return SettingsReader.Read(folder, SiteUnderTest.Now, diagnostics) is { } options
            ? SiteBuilder.Build(options, diagnostics, Renderer.Value)
            : new BuildResult([], diagnostics.Sorted(), new SiteCounts(0, 0, 0, 0, 0));
    }
}
