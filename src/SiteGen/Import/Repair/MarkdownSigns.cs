using System.Text.RegularExpressions;

namespace SiteGen.Import.Repair;

/// <summary>Keeps the words of a paragraph from being read as markup that the source does not mean.</summary>
internal static partial class MarkdownSigns
{
    // What would make a paragraph a heading, a quotation, a list, a fence or the definition of a link.
    [GeneratedRegex(@"^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|```|~~~|\[(?=[^\]]+\]:))")]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?<mark>\d{1,9}|[A-Za-z]|[ivxIVX]{1,6})(?<end>[.)])(?=\s)")]
    private static partial Regex ListOpening { get; }

    /// <summary>A paragraph's line, safe to stand at the beginning of a line.</summary>
    public static string Paragraph(string text)
    {
        if (ListOpening.Match(text) is { Success: true } list) return $"{list.Groups["mark"].Value}\\{text[list.Groups["mark"].Length..]}";
        return Opening.IsMatch(text) ? "\\" + text : text;
    }

    /// <summary>The text without links that lead nowhere; their words stay.</summary>
    public static string WithoutDeadLinks(string text) => DeadLink.Replace(text, "${words}");

    [GeneratedRegex(@"\[(?<words>(?:\\.|[^\]\\])*)\]\(#?\)")]
    private static partial Regex DeadLink { get; }

    /// <summary>A cell of a table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|").Replace('\n', ' ').Trim();
}
