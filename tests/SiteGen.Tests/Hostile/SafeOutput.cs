using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Output;

namespace SiteGen.Tests.Hostile;

/// <summary>Looks through a built site, as a browser would read it, for anything that acts and is not the theme's own.</summary>
internal static class SafeOutput
{
    private static readonly HashSet<string> Elements = [.. ("a abbr article aside body br button caption circle cite code dd del details dfn div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 " +
        "head header hr html i img input ins kbd label legend li line link main mark meta nav ol option p path polyline pre q rect s samp script search section select small span strong sub summary sup svg " +
        "table tbody td template th thead time title tr u ul use var wbr blockquote b noscript polygon ellipse dialog output").Split(' ')];

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "srcset", "poster", "data"];

    /// <summary>What is wrong with <paramref name="file"/>; null when nothing is.</summary>
    public static string? FaultOf(OutputFile file)
    {
        if (file.Path.Split('/').Any(part => part is "" or "." or "..") || file.Path[0] == '/' || file.Path.Any(c => c is '\\' or < ' ')) return $"the path {file.Path}";
        var bytes = file.Make();
        if (file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.Contains("/bilag/", StringComparison.Ordinal)) return FaultOf(Encoding.UTF8.GetString(bytes.Span));
        if (file.Path is "sitemap.xml" or "opensearch.xml") XDocument.Parse(Encoding.UTF8.GetString(bytes.Span));
        if (file.Path.EndsWith(".json", StringComparison.Ordinal)) JsonDocument.Parse(bytes).Dispose();
        return null;
    }

    private static string? FaultOf(string html)
    {
        if (html.Any(c => c is < ' ' and not ('\n' or '\t'))) return "a control character";
        using var document = new HtmlParser().ParseDocument(html);
        return document.All.Concat(document.QuerySelectorAll("template").OfType<AngleSharp.Html.Dom.IHtmlTemplateElement>().SelectMany(template => template.Content.QuerySelectorAll("*")))
            .Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(IElement element)
    {
        if (!Elements.Contains(element.LocalName)) return $"the element <{element.LocalName}>";
        foreach (var attribute in element.Attributes)
        {
            var (name, value) = (attribute.Name.ToLowerInvariant(), attribute.Value);
            if (name.StartsWith("on", StringComparison.Ordinal) || name is "style" or "srcdoc" || name.Contains(Mutator.Mark, StringComparison.Ordinal)) return $"the attribute {name}=\"{value}\"";
            if (Addresses.Contains(name) && !IsSafe(element.LocalName, value)) return $"the address {name}=\"{value}\" of <{element.LocalName}>";
            if (name == "http-equiv" && value is not ("Content-Security-Policy" or "refresh")) return $"the attribute {name}=\"{value}\"";
        }

        if (element.LocalName != "script") return null;
        if (element.GetAttribute("type") == "application/ld+json") JsonDocument.Parse(element.TextContent).Dispose();
        else if (element.GetAttribute("src") is null || element.TextContent.Length > 0) return $"the script {element.OuterHtml}";
        return null;
    }

    private static bool IsSafe(string element, string address)
    {
        if (element is "script" or "img" || element == "form") return address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal);
        return (address.StartsWith('/') && address is not ['/', '/' or '\\', ..]) || address.StartsWith('#') || address.StartsWith('?') || address.Length == 0
            || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
