using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Rendering.Templates.Binding;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>The address of an asset whose name the page tells.</summary>
internal sealed class AssetValue(Value name, ThemeAssets assets) : Value(Shape.Text)
{
    public override object? Get(PageBuffer page) => assets.UrlOf(name.Text(page) ?? "");
}

/// <summary>An icon whose name the page tells. It is markup, and never escaped.</summary>
internal sealed class IconValue(Value name, IReadOnlyDictionary<string, Icon> icons) : Value(Shape.Text)
{
    public override object? Get(PageBuffer page) => icons.GetValueOrDefault(name.Text(page) ?? "")?.Text;

    public override void Write(PageBuffer page, bool isRaw)
    {
        if (icons.TryGetValue(name.Text(page) ?? "", out var icon)) page.Write(icon.Bytes);
    }
}

/// <summary>A file of <c>assets/icons/</c>.</summary>
internal sealed record Icon(string Text, byte[] Bytes);

/// <summary>A text of the language whose key the theme tells, with values of the page put in.</summary>
internal sealed class FilledText(TextPattern pattern, Value[] arguments) : Value(Shape.Text)
{
    public override object? Get(PageBuffer page) => pattern.Fill(Array.ConvertAll(arguments, argument => argument.Text(page)));

    public override void Write(PageBuffer page, bool isRaw)
    {
        if (isRaw) base.Write(page, isRaw);
        else pattern.Write(page, arguments);
    }
}

/// <summary>A text of the language whose key the page tells: the one fault of a theme that shows only when the page is written.</summary>
internal sealed class FoundText(Value key, Value[] arguments, Language language, SourceSpan at) : Value(Shape.Text)
{
    public override object? Get(PageBuffer page)
    {
        var name = key.Text(page) ?? "";
        if (!language.Has(name)) throw new ThemeException(DiagnosticCodes.MissingText(at, name, language.Id, Nearest.To(name, language.Keys)));
        var text = language.Text(name);
        if (arguments.Length == 0) return text;
        return TextPattern.Of(text) is { } pattern ? pattern.Fill(Array.ConvertAll(arguments, argument => argument.Text(page))) : throw new ThemeException(DiagnosticCodes.BrokenTemplate(at, text));
    }
}
