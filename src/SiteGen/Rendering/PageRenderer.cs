using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Every planned page, published file and theme asset as an output file.</summary>
internal sealed class PageRenderer
{
    private readonly ThemeAssets _assets;
    private readonly TemplateRenderer _templates;
    private readonly bool _hasSearch;

    /// <summary>Compiles the theme. Knows nothing of the content, so it can be made while that is read. Adds SG07 diagnostics.</summary>
    /// <param name="theme">The theme's files.</param>
    /// <param name="language">The words of the interface.</param>
    /// <param name="options">The site's settings.</param>
    /// <param name="engine">The script of the search engine, to publish beside the theme's own assets.</param>
    /// <param name="diagnostics">Gets the faults of the theme.</param>
    public PageRenderer(ThemeFiles theme, Language language, SiteOptions options, (string Name, byte[] Bytes) engine, DiagnosticBag diagnostics)
    {
        _assets = new ThemeAssets(theme, options.LinkRoot, (options.AccentColor, options.AccentColorDark), engine, BuildCache.In(options.CacheFolder), diagnostics);
        _templates = new TemplateRenderer(theme, _assets, language, diagnostics);
        _hasSearch = options.SearchLanguage is not null;
    }

    /// <summary>The files. Pages are filled and rendered when their bytes are asked for, and not before.</summary>
    public IEnumerable<OutputFile> Render(PagePlan plan) =>
        plan.Pages.Select(page => new OutputFile(page.File, () => _templates.Render(page.Make(), plan.Frame)) { Key = plan.Keys is { } keys && page.Key is { } key ? () => key(keys) : null })
            .Concat(plan.Files.Select(file => OutputFile.CopyOf(plan.Urls.FileOf(file.Url), file.Source.Read!) with { Key = !file.Source.Mark.IsNone ? () => file.Source.Mark : null }))
            .Concat(_assets.Files(_hasSearch));
}
