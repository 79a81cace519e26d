using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Reading;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Templates.Binding;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Reads the templates of a theme, and what they refer to.</summary>
internal static class ThemeTemplates
{
    /// <summary>Everything that can be read. Adds SG0701 and SG0703 to SG0706 for every template, whether a page uses it or not.</summary>
    public static ThemeParts Read(ThemeFiles theme, ThemeAssets assets, Language language, DiagnosticBag faults)
    {
        var icons = theme.Files.Where(file => file.Key.Split('/') is ["assets", "icons", _])
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => IconOf(file.Value.Text.Trim()), StringComparer.Ordinal);
        var templates = theme.Files.Where(file => file.Key.EndsWith(".hbs", StringComparison.Ordinal)).ToList();
        var names = new ThemeNames(templates.Select(file => ComponentName(file.Key)).OfType<string>().ToHashSet(), assets.Names.ToHashSet(), icons.Keys.ToHashSet(), language);
        var (layouts, components) = (new Dictionary<string, ImmutableArray<SyntaxNode>>(), new Dictionary<string, ImmutableArray<SyntaxNode>>());
        foreach (var (key, file) in templates)
        {
            var (component, layout) = (ComponentName(key), Path.GetFileNameWithoutExtension(key));
            if (component is null && string.IsNullOrWhiteSpace(file.Text)) faults.Add(DiagnosticCodes.MissingLayout(new SourceSpan(file.Path), layout));
            try
            {
                // The line break at the end of a component's file is not printed where it is called.
                var pieces = new PieceReader(new SourceText(file.Path, component is null ? file.Text : file.Text.TrimEnd('\n'))).Read();
                TemplateCheck.Run(pieces, names, faults);
                WhiteSpace.Trim(pieces);
                if (component is null) layouts[layout] = SyntaxTree.Of(pieces);
                else components[component] = SyntaxTree.Of(pieces);
            }
            catch (ThemeException fault)
            {
                faults.Add(fault.Diagnostic);
            }
        }

        return new ThemeParts(layouts, components, assets, icons, language);
    }

    private static Icon IconOf(string text) => new(text, Html.Raw(text));

    private static string? ComponentName(string path) => path.Split('/') is ["components", var name, "template.hbs"] ? name : null;
}
