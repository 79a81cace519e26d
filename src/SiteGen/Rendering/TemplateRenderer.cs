using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Templates.Binding;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Turns a page into HTML with the theme's templates. Strict: a name that the page does not have is a fault of the theme, not a blank,
/// and found when the theme is compiled.
/// </summary>
internal sealed class TemplateRenderer
{
    private const string Frame = "base";
    private const string Redirect = "redirect";

    /// <summary>A buffer for each thread that writes pages; it grows to the longest of them.</summary>
    [ThreadStatic]
    private static PageBuffer? _buffer;

    private readonly Dictionary<string, Template> _documents = new(StringComparer.Ordinal);

    /// <summary>Checks and compiles every template. Adds SG07 diagnostics; with one of them, nothing can be rendered.</summary>
    public TemplateRenderer(ThemeFiles theme, ThemeAssets assets, Language language, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        var parts = ThemeTemplates.Read(theme, assets, language, faults);
        if (!faults.HasErrors) Compile(parts, faults);
        diagnostics.AddAll(faults);
    }

    /// <summary>The whole document of <paramref name="page"/>, with <paramref name="site"/> around it.</summary>
    /// <exception cref="ThemeException">The theme has no layout for the kind of page, or lacks a text whose key only the page tells.</exception>
    public ReadOnlyMemory<byte> Render(Page page, SiteFrame site)
    {
        if (!_documents.TryGetValue(page.Kind, out var document))
            throw new ThemeException(DiagnosticCodes.MissingLayout(new SourceSpan($"theme/layouts/{page.Kind}.hbs"), page.Kind));
        var buffer = _buffer ??= new PageBuffer();
        buffer.Begin(page, site);
        document.Write(buffer);
        var bytes = buffer.Bytes.TrimStart(" \t\r\n"u8).ToArray();
        buffer.End();
        return bytes;
    }

    private void Compile(ThemeParts parts, DiagnosticBag faults)
    {
        var compiler = new TemplateCompiler(parts, new BindingFaults(faults));
        try
        {
            foreach (var kind in PageKinds.Records.Keys.Where(parts.Layouts.ContainsKey).Order(StringComparer.Ordinal))
                _documents[kind] = kind == Redirect ? compiler.Layout(kind, kind, isFrame: false) : compiler.Layout(Frame, kind, isFrame: true);
        }
        catch (ThemeException fault)
        {
            faults.Add(fault.Diagnostic);
        }
    }
}
