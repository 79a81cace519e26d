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

    /// <summary>Compiles the theme. Knows nothing of the content, so it can be made while that is read. Adds SG07 diagnostics.</summary>
    public PageRenderer(ThemeFiles theme, Language language, SiteOptions options, DiagnosticBag diagnostics)
    {
        _assets = new ThemeAssets(theme, options.LinkRoot, (options.AccentColor, options.AccentColorDark));
        _templates = new TemplateRenderer(theme, _assets, language, diagnostics);
    }

    /// <summary>The files. Pages are filled and rendered when their bytes are asked for, and not before.</summary>
    public IEnumerable<OutputFile> Render(PagePlan plan) =>
        plan.Pages.Select(page => new OutputFile(plan.Urls.FileOf(page.Url), () => _templates.Render(page.Make(), plan.Frame)))
            .Concat(plan.Files.Select(file => OutputFile.CopyOf(plan.Urls.FileOf(file.Url), file.Source.FullPath)))
            .Concat(_assets.Files);
}
