using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import.Sources.Word;

/// <summary>What a paragraph's style says of it: heading, table of contents, bold, numbering. Styles take from those they are based on.</summary>
internal sealed partial class WordStyles
{
    private const int MaxDepth = 20;

    private readonly Dictionary<string, Style> _styles;

    [GeneratedRegex(@"^(?:heading|overskrift) ?(?<level>[1-6])$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName { get; }

    [GeneratedRegex(@"^(?:toc|indholdsfortegnelse) ?\d$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName { get; }

    public WordStyles(MainDocumentPart main) =>
        _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value!).ToDictionary(style => style.StyleId!.Value!);

    /// <summary>Level of a heading, 1 to 6; 0 for other paragraphs.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own and >= 0 and < 6) return own + 1;
        foreach (var style in Chain(paragraph))
        {
            if (HeadingName.Match(style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "") is { Success: true } match) return int.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture);
            if (string.Equals(style.StyleName?.Val?.Value, "Title", StringComparison.OrdinalIgnoreCase)) return 1;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and >= 0 and < 6) return level + 1;
        }

        // Without a style sheet the style's id is all there is.
        return HeadingName.Match(IdOf(paragraph) ?? "") is { Success: true } byId ? int.Parse(byId.Groups["level"].Value, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>True for an entry of a table of contents that Word made.</summary>
    public bool IsContents(Paragraph paragraph) =>
        ContentsName.IsMatch(IdOf(paragraph) ?? "") || Chain(paragraph).Any(style => ContentsName.IsMatch(style.StyleName?.Val?.Value ?? ""));

    /// <summary>True when the style itself makes its text bold.</summary>
    public bool IsBold(Paragraph paragraph) =>
        Chain(paragraph).Select(style => style.StyleRunProperties?.Bold).FirstOrDefault(bold => bold is not null) is { } found && (found.Val?.Value ?? true);

    /// <summary>The numbering that the paragraph has, itself or from its style; null when it has none.</summary>
    public (int Id, int Level)? Numbering(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var inherited = Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);
        var id = own?.NumberingId?.Val?.Value ?? inherited?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value ?? inherited?.NumberingLevelReference?.Val?.Value ?? 0;
        return id is null or 0 ? null : (id.Value, Math.Clamp(level, 0, 8));
    }

    private static string? IdOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    // A damaged document may base a style on itself.
    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = IdOf(paragraph);
        for (var depth = 0; id is not null && depth < MaxDepth && _styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
