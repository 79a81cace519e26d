using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Reading.Guards;

/// <summary>The rules by which an element or attribute of HTML and SVG counts as active. Lists what is dangerous in files that other programs made; pages of the site have the stricter rules of Markdown.</summary>
internal static partial class ActiveMarkup
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "foreignobject", "handler", "listener", "portal", "fencedframe", "form", "template",
        "noscript", "noembed", "noframes", "plaintext", "xmp",
    };

    private static readonly HashSet<string> Fetching = new(StringComparer.OrdinalIgnoreCase) { "href", "src", "srcset", "data", "poster", "background", "action", "formaction", "ping", "manifest", "codebase", "dynsrc", "lowsrc" };

    [GeneratedRegex(@"\\([0-9a-fA-F]{1,6})\s?|\\(.)", RegexOptions.Singleline)]
    private static partial Regex CssEscape { get; }

    [GeneratedRegex(@"@import|expression\(|-moz-binding|behavior:|(?:url|image|image-set|src)\(\s*[""']?(?!\s*[""']?\s*(?:#|data:(?:image|font)/|\)))(?:[a-z][a-z0-9+.-]*:|[\\/]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex CssFetch { get; }

    /// <summary>True for an element that is active whatever it holds.</summary>
    public static bool IsActiveElement(string name) => Elements.Contains(name);

    /// <summary>True for an attribute that acts or fetches.</summary>
    /// <param name="element">The element's name.</param>
    /// <param name="name">The attribute's name without prefix.</param>
    /// <param name="value">Its value, entities decoded.</param>
    public static bool IsActiveAttribute(string element, string name, string value)
    {
        if (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return true;
        if (name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase)) return true;
        if (name.Equals("http-equiv", StringComparison.OrdinalIgnoreCase)) return !value.Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase) && !value.Trim().Equals("content-language", StringComparison.OrdinalIgnoreCase);

        // An animation can write a link or a handler after everything was looked at.
        if (name.Equals("attributeName", StringComparison.OrdinalIgnoreCase)) return value.Trim() is var target && (target.EndsWith("href", StringComparison.OrdinalIgnoreCase) || target.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        if (Fetching.Contains(name)) return LeadsOut(element, value);
        return IsActiveStyle(value);
    }

    /// <summary>True for a style that fetches from elsewhere.</summary>
    public static bool IsActiveStyle(string css) => css.Contains('(') || css.Contains('@') || css.Contains('\\') ? CssFetch.IsMatch(Unescaped(css)) : css.Contains("-moz-binding", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsOut(string element, string value)
    {
        // Browsers drop blanks and control characters before they look for a scheme.
        var bare = string.Concat(value.Where(c => c > ' ' && !char.IsControl(c)));
        if (bare.StartsWith("//", StringComparison.Ordinal) || bare.StartsWith('\\') || bare.StartsWith("/\\", StringComparison.Ordinal)) return true;
        var colon = bare.IndexOf(':');
        if (colon < 0 || bare.AsSpan(0, colon).ContainsAny('/', '?', '#')) return false;
        var scheme = bare[..colon].ToLowerInvariant();
        var isLink = element.Equals("a", StringComparison.OrdinalIgnoreCase) || element.Equals("area", StringComparison.OrdinalIgnoreCase);
        if (isLink) return scheme is not ("http" or "https" or "mailto" or "tel");
        return !(scheme == "data" && bare.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && !bare.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase));
    }

    private static string Unescaped(string css) => CssEscape.Replace(css.Replace("\0", ""), escape =>
        escape.Groups[1].Success ? Letter(int.Parse(escape.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : escape.Groups[2].Value).Replace("/**/", "");

    private static string Letter(int code) => code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32(code) : "";
}
