using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Search;

namespace SiteGen.Tests;

/// <summary>
/// The built-in theme, compiled once for all sites for which it comes out the same: that takes most of a small build, and hundreds of tests
/// build one. A site with a theme folder of its own gets none and compiles what it has.
/// </summary>
internal static class CompiledThemes
{
    private static readonly ConcurrentDictionary<Key, Lazy<PageRenderer>> Compiled = new();

    /// <summary>Builds a site as <see cref="SiteBuilder.Build(SiteOptions, DiagnosticBag, IProgress{Steps}, BuildMemory)"/> does.</summary>
    public static BuildResult Build(SiteOptions options, DiagnosticBag diagnostics) => SiteBuilder.Build(options, diagnostics, For(options));

    /// <summary>The theme as it comes out for these settings; null when the site may have a theme of its own.</summary>
    private static PageRenderer? For(SiteOptions options) => Path.Exists(options.ThemeFolder)
        ? null
        : Compiled.GetOrAdd(new(options.Language, options.LinkRoot, options.AccentColor, options.AccentColorDark, options.SearchLanguage), _ => new(() => Compile(options))).Value;

    private static PageRenderer Compile(SiteOptions options)
    {
        var theme = ThemeFiles.Load(options.ThemeFolder, options.ThemePath);
        var faults = new DiagnosticBag();
        var compiled = new PageRenderer(theme, theme.Language(options.Language, faults), options, ("search-engine.js", Encoding.UTF8.GetBytes(SearchEngine.Module(options.SearchLanguage ?? "en"))), faults);
        faults.Sorted().ShouldBeEmpty("what every site without a theme of its own would be told");
        return compiled;
    }

    /// <summary>Everything of the settings that <see cref="PageRenderer"/> looks at.</summary>
    private sealed record Key(string Language, string LinkRoot, string? AccentColor, string? AccentColorDark, string? SearchLanguage);
}
