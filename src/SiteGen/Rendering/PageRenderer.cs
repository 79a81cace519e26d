using SiteGen.Diagnostics;
using SiteGen.Model;
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
        plan.Pages.Select(page => (OutputFile)new PageFile(page, plan, _templates)).Concat(plan.Files.Select(file => new CopiedFile(plan.Urls.FileOf(file.Url), file.Source))).Concat(_assets.Files(_hasSearch));

    private sealed class PageFile(PlannedPage page, PagePlan plan, TemplateRenderer templates) : OutputFile(page.File)
    {
        internal override Mark128 Key => plan.Keys is { } keys ? page.KeyBy(keys) : default;

        public override ReadOnlyMemory<byte> Make() => templates.Render(page.Make(), plan.Frame);
    }

    private sealed class CopiedFile(string path, LocalFile file) : OutputFile(path)
    {
        internal override Mark128 Key => file.Mark;

        public override ReadOnlyMemory<byte> Make() => file.Read!();
    }
}
