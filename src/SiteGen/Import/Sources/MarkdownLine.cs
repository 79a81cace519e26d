using System.Text.RegularExpressions;

namespace SiteGen.Import.Sources;

/// <summary>Takes one printed line apart: what is markup and what is text, and where programs that read PDF ran two lines together.</summary>
internal static partial class MarkdownLine
{
    [GeneratedRegex(@"<a\s[^>]*?href=""(?<to>[^""]*)""[^>]*>(?<words>.*?)</a>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlLink { get; }

    [GeneratedRegex(@"</?(?:b|strong|i|em|u|span|p|div|sup|sub|br|hr|font|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6])(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTag { get; }

    // Also the second line of a Markdown table, and what a table's border becomes: "---	--".
    [GeneratedRegex(@"^(?=.*(?:[-_=*]\s*){3})[-_=*|:+\s]+$")]
    private static partial Regex RuleShape { get; }

    [GeneratedRegex(@"^(?<signs>#{1,6})\s+(?<words>.+?)\s*#*$")]
    private static partial Regex HeadingShape { get; }

    [GeneratedRegex(@"^(?<indent>\s*)(?:[-*•▪○●·–—]|\uF0B7|\uF0A7)\s+(?<words>\S.*)$")]
    private static partial Regex BulletShape { get; }

    [GeneratedRegex(@"^(?:\*\*|__)(?<words>.+?)(?:\*\*|__)(?<colon>:?)$")]
    private static partial Regex BoldShape { get; }

    [GeneratedRegex(@"\*{4,}|\*\*(?=- )")]
    private static partial Regex Seam { get; }

    /// <summary>The line as it is printed, without the tags that some programs leave in the text; a link's words stay.</summary>
    public static string WithoutTags(string line) =>
        HtmlTag.Replace(HtmlLink.Replace(line, link => link.Groups["to"].Value is "" or "#" ? link.Groups["words"].Value : $"[{link.Groups["words"].Value}]({link.Groups["to"].Value})"), " ");

    /// <summary>The parts of a printed line; most have one.</summary>
    public static IEnumerable<SourceLine> Parse(int number, string printed)
    {
        var line = WithoutTags(printed.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u00AD", "").Replace("\u200B", ""));
        if (line.Contains('\f')) return [new SourceLine(number, "") { IsRule = true }];
        if (string.IsNullOrWhiteSpace(line)) return [new SourceLine(number, "")];
        if (RuleShape.IsMatch(line.Trim())) return [new SourceLine(number, "") { IsRule = true }];

        var pieces = Seam.Split(line).Where(piece => piece.Trim(' ', '*', '#').Length > 0).ToList();
        if (pieces.Count < 2) return [One(number, line)];

        // The signs at the seam belonged to both sides: what is left of them on either side is cut off.
        return pieces.Select((piece, index) => One(number, piece.Replace("**", "", StringComparison.Ordinal)) with { IsBold = true });
    }

    private static SourceLine One(int number, string text)
    {
        var bullet = BulletShape.Match(text);
        var words = (bullet.Success ? bullet.Groups["words"].Value : text).Trim();
        var heading = HeadingShape.Match(words);
        if (heading.Success) words = heading.Groups["words"].Value;
        var bold = BoldShape.Match(words);
        if (bold.Success && !bold.Groups["words"].Value.Contains("**", StringComparison.Ordinal)) words = bold.Groups["words"].Value + bold.Groups["colon"].Value;
        else bold = Match.Empty;

        // "- Sagen kort:** Formandskabet …": half of a pair means nothing.
        if (words.Split("**").Length % 2 == 0) words = words.Replace("**", "", StringComparison.Ordinal);
        return new SourceLine(number, words.Trim())
        {
            Heading = heading.Success ? heading.Groups["signs"].Length : 0,
            IsBold = bold.Success,
            IsBullet = bullet.Success && !heading.Success,
            Depth = bullet.Success ? bullet.Groups["indent"].Value.Replace("\t", "    ").Length / 2 : 0,
            Cells = bullet.Success || heading.Success ? [] : [.. CellsOf(text)],
        };
    }

    /// <summary>Cells between tabs, or between upright strokes as Markdown writes them; none for a line of text.</summary>
    private static string[] CellsOf(string text)
    {
        var row = text.Trim(' ');
        if (row.Length > 2 && row[0] == '|' && row[^1] == '|') return [.. row[1..^1].Split('|').Select(cell => cell.Trim())];
        return row.TrimEnd().Contains('\t') ? [.. row.Split('\t').Select(cell => cell.Trim())] : [];
    }
}
