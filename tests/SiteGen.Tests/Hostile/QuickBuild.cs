using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.OpenData;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Search;

namespace SiteGen.Tests.Hostile;

/// <summary>The steps of <see cref="SiteBuilder"/> with the built-in theme compiled once for all builds: that takes most of a small build.</summary>
internal static class QuickBuild
{
    private static readonly ThemeFiles Theme = ThemeFiles.Load("/nowhere", "theme");

    private static readonly Lazy<PageRenderer> Renderer = new(() =>
    {
        var options = new SiteOptions { SiteFolder = "/nowhere", SiteTitle = "", AsOf = SiteUnderTest.Now };
        return new PageRenderer(Theme, Theme.Language("da", new DiagnosticBag()), options, ("search-engine.js", "x"u8.ToArray()), new DiagnosticBag());
    });

    private static readonly SiteCounts None = new(0, 0, 0, 0, 0);

    /// <summary>Builds the site in <paramref name="folder"/>.</summary>
    public static BuildResult Of(string folder)
    {
        var diagnostics = new DiagnosticBag();
        if (SettingsReader.Read(folder, SiteUnderTest.Now, diagnostics) is not { } options) return new BuildResult([], diagnostics.Sorted(), None);
        var sources = SourceTree.Load(options.InputFolder, options.InputPath, diagnostics);
        var council = new CouncilReader(sources, options.InputPath, SiteUnderTest.Now.DateTime, diagnostics, options.AllowedHtml).Read(options.Language);
        var plan = PagePlan.For(council, options, Theme.Language(options.Language, diagnostics), diagnostics);
        LinkCheck.Run(council, plan.Links, diagnostics);
        StatementCheck.Run(council, options, diagnostics);
        if (diagnostics.HasErrors) return new BuildResult([], diagnostics.Sorted(), None);
        var index = plan.Frame.SearchUrl is null ? [] : SearchIndex.Build(council, plan.Urls, options.SearchLanguage ?? "da", false, cache: null);
        return new BuildResult([.. Renderer.Value.Render(plan), .. Sitemap.Build(plan), .. OpenSearch.Build(plan), .. index], diagnostics.Sorted(), None);
    }
}
