using System.Text.RegularExpressions;

namespace SiteGen.Import.Sources;

/// <summary>Text of formats that are no Markdown, as Markdown: signs that would become markup are escaped, and no others.</summary>
internal static partial class MarkdownEscape
{
    [GeneratedRegex(@"\*(?=\S)|(?<=\S)\*|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|`|\[(?=[^\]]*\][(\[])|<(?=[A-Za-z/!])|\\(?=[\p{P}\p{S}])")]
    private static partial Regex Markup { get; }

    /// <summary>The text.</summary>
    public static string Of(string text) => Markup.Replace(text, @"\$0");

    /// <summary>A link; the words alone when the address is none that a site may link to.</summary>
    public static string Link(string words, string? address)
    {
        var isUsable = address is not null && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase));
        if (!isUsable || words.Trim().Length == 0) return words;
        var target = address!.Replace(" ", "%20").Replace("(", "%28").Replace(")", "%29").Replace("<", "%3C").Replace(">", "%3E");
        return words.Trim() == address ? $"<{target}>" : $"[{words.Trim()}]({target})";
    }
}
