using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Reading.Guards;

/// <summary>Looks for what is active in an HTML file, as a browser would read it. The library's only user of AngleSharp.</summary>
internal static class ActiveHtml
{
    private const int LargestFile = 5_000_000;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The first active part; null for a harmless file. A file in an encoding that a browser may read in two ways counts as active.</summary>
    public static ActivePart? Find(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length > LargestFile) return new ActivePart($"{bytes.Length} bytes", 0, 0);
        if (bytes.AsSpan().IndexOfAny((byte)0, (byte)0x1B) >= 0) return new ActivePart("UTF-16, ISO-2022", 0, 0);
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(TextOf(bytes));
        foreach (var element in document.All)
        {
            if (Active(element) is not { } found) continue;
            var at = element.SourceReference?.Position;
            return new ActivePart(found, at?.Line ?? 0, at?.Column ?? 0);
        }

        return null;
    }

    private static string? Active(IElement element)
    {
        var name = element.LocalName;
        if (ActiveMarkup.IsActiveElement(name)) return $"<{name}>";
        if (name == "style" && ActiveMarkup.IsActiveStyle(element.TextContent)) return "<style> … url(…)";
        if (name == "meta" && element.GetAttribute("charset") is { } charset && !IsKnown(charset)) return $"charset=\"{charset}\"";
        foreach (var attribute in element.Attributes)
        {
            if (ActiveMarkup.IsActiveAttribute(name, attribute.LocalName, attribute.Value)) return $"{attribute.Name}=\"{attribute.Value}\"";
        }

        return null;
    }

    private static bool IsKnown(string charset) => charset.Trim().ToLowerInvariant() is "utf-8" or "utf8" or "windows-1252" or "iso-8859-1" or "iso-8859-15" or "us-ascii";

    // What is not UTF-8 is an old Western encoding; in all of them the signs of HTML are the same bytes.
    private static string TextOf(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
