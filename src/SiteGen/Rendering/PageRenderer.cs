using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Every planned page, published file and theme asset as an output file.</summary>
internal static class PageRenderer
{
    /// <summary>The files. Pages are filled and rendered when their bytes are asked for, and not before.</summary>
    public static IEnumerable<OutputFile> Render(PagePlan plan, ThemeFiles theme, Language language, SiteOptions options, DiagnosticBag diagnostics)
    {
        var assets = new ThemeAssets(theme, options.LinkRoot, (options.AccentColor, options.AccentColorDark));
        var renderer = new TemplateRenderer(theme, assets, language, plan.Frame, diagnostics);
        return plan.Pages.Select(page => new OutputFile(plan.Urls.FileOf(page.Url), () => renderer.Render(page.Make())))
            .Concat(plan.Files.Select(file => OutputFile.CopyOf(plan.Urls.FileOf(file.Url), file.Source.FullPath)))
            .Concat(assets.Files);
    }
}
