using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Compiler.Resolvers;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Turns a page into HTML with the theme's templates. The only user of the template engine, Handlebars.Net. Strict: a name that the
/// page does not have is a fault of the theme, not a blank.
/// </summary>
internal sealed class TemplateRenderer
{
    private const string Frame = "base";
    private const string Redirect = "redirect";

    private readonly IHandlebars _engine;
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> _layouts = new(StringComparer.Ordinal);
    private readonly ThemeFiles _theme;
    private readonly ThemeAssets _assets;
    private readonly Language _language;

    /// <summary>Checks and compiles every template. Adds SG07 diagnostics; with one of them, nothing can be rendered.</summary>
    public TemplateRenderer(ThemeFiles theme, ThemeAssets assets, Language language, DiagnosticBag diagnostics)
    {
        (_theme, _assets, _language) = (theme, assets, language);
        _engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            TextEncoder = new HtmlText(),
        });
        RegisterHelpers();
        Compile(diagnostics);
    }

    /// <summary>The whole document of <paramref name="page"/>, with <paramref name="site"/> around it.</summary>
    /// <exception cref="ThemeException">The theme has no layout for the kind of page, or a template names something that the page does not have.</exception>
    public ReadOnlyMemory<byte> Render(Page page, SiteFrame site)
    {
        var content = Fill(page.Kind, page, site, "");
        var document = page.Kind == Redirect ? content : Fill(Frame, page, site, content);
        return Encoding.UTF8.GetBytes(document.TrimStart());
    }

    private string Fill(string layout, Page page, SiteFrame site, string content)
    {
        if (!_layouts.TryGetValue(layout, out var template))
            throw new ThemeException(DiagnosticCodes.MissingLayout(new SourceSpan($"theme/layouts/{layout}.hbs"), layout));
        try
        {
            return template(new TemplateData(page, site, content));
        }
        catch (HandlebarsUndefinedBindingException fault)
        {
            throw new ThemeException(DiagnosticCodes.TemplateFailed(PlaceOf(fault.MissingKey, layout), fault.MissingKey, page.Kind));
        }
        catch (HandlebarsRuntimeException fault) when (fault.Message.Split('\'') is [_, var name, ..])
        {
            // "Template references a helper that cannot be resolved. BlockHelper '#hvis'"
            throw new ThemeException(DiagnosticCodes.TemplateFailed(PlaceOf(name, layout), name, page.Kind));
        }
        catch (Exception fault) when (fault is not ThemeException)
        {
            // A helper called without its arguments, or a text whose {0} and {1} do not fit what is put in.
            throw new ThemeException(DiagnosticCodes.BrokenTemplate(new SourceSpan($"theme/layouts/{layout}.hbs"), fault.Message.ReplaceLineEndings(" ").TrimEnd('.')));
        }
    }

    private void Compile(DiagnosticBag diagnostics)
    {
        var templates = _theme.Files.Where(file => file.Key.EndsWith(".hbs", StringComparison.Ordinal)).ToList();
        var names = new ThemeNames(
            templates.Select(file => ComponentName(file.Key)).OfType<string>().ToHashSet(), _assets.Names.ToHashSet(),
            _theme.Files.Keys.Select(IconName).OfType<string>().ToHashSet(), _language);
        foreach (var (key, file) in templates.Where(file => file.Key.StartsWith("layouts/", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(file.Value.Text)))
            diagnostics.Add(DiagnosticCodes.MissingLayout(new SourceSpan(file.Path), Path.GetFileNameWithoutExtension(key)));
        var sound = templates.Where(file => TemplateCheck.Run(file.Value, names, diagnostics)).ToList();
        if (sound.Count < templates.Count) return;
        foreach (var (key, file) in sound)
        {
            try
            {
                if (ComponentName(key) is { } component) _engine.RegisterTemplate(component, file.Text.TrimEnd('\n'));
                else _layouts[Path.GetFileNameWithoutExtension(key)] = _engine.Compile(file.Text);
            }
            catch (Exception fault) when (fault is not ThemeException) // the engine also throws what is not its own
            {
                diagnostics.Add(DiagnosticCodes.BrokenTemplate(new SourceSpan(file.Path, 1, 1), fault.Message.ReplaceLineEndings(" ")));
            }
        }
    }

    private void RegisterHelpers()
    {
        _engine.RegisterHelper("t", (_, arguments) =>
        {
            var key = arguments[0]?.ToString() ?? "";
            if (!_language.Has(key))
                throw new ThemeException(DiagnosticCodes.MissingText(PlaceOf(key, Frame), key, _language.Id, Nearest.To(key, _language.Keys)));
            return arguments.Length == 1 ? _language.Text(key) : _language.Text(key, arguments[1], arguments.Length > 2 ? arguments[2] : null);
        });
        _engine.RegisterHelper("asset", (_, arguments) => _assets.UrlOf(arguments[0]?.ToString() ?? "") ?? "");
        _engine.RegisterHelper("icon", (writer, _, arguments) =>
            writer.WriteSafeString(_theme.Files.TryGetValue($"assets/icons/{arguments[0]}.svg", out var icon) ? icon.Text.Trim() : ""));
        _engine.RegisterHelper("is", (writer, options, context, arguments) =>
        {
            if (string.Equals(arguments[0]?.ToString(), arguments[1]?.ToString(), StringComparison.Ordinal)) options.Template(writer, context);
            else options.Inverse(writer, context);
        });
    }

    /// <summary>The first template and line that name <paramref name="name"/>: the layout itself, else a component, a changed one first.</summary>
    private SourceSpan PlaceOf(string name, string layout)
    {
        var candidates = _theme.Files.Where(file => file.Key.EndsWith(".hbs", StringComparison.Ordinal))
            .OrderBy(file => file.Key == $"layouts/{layout}.hbs" ? 0 : file.Key.StartsWith("components/", StringComparison.Ordinal) ? 1 : 2);
        foreach (var (_, file) in candidates)
        {
            var lines = file.Text.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (lines[line].IndexOf(name, StringComparison.OrdinalIgnoreCase) is var column and >= 0) return new SourceSpan(file.Path, line + 1, column + 1);
            }
        }

        return new SourceSpan($"theme/layouts/{layout}.hbs");
    }

    private static string? ComponentName(string path) => path.Split('/') is ["components", var name, "template.hbs"] ? name : null;

    private static string? IconName(string path) => path.Split('/') is ["assets", "icons", var name] ? Path.GetFileNameWithoutExtension(name) : null;

    private sealed record TemplateData(Page Page, SiteFrame Site, string Content);
}
