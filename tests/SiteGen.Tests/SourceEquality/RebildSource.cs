using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.SourceEquality;

/// <summary>The minutes of Det Lokale Arbejdsmarkedsråd in Rebild of 25 June 2024, taken apart line by line.</summary>
internal static partial class RebildSource
{
    private static readonly string Text = RunningHead.Replace(Sources.Read("rebild-lar-2024-06-25.txt"), "");

    [GeneratedRegex(@"^(?<number>\d)\t<a href=""#"">(?<title>.+)</a>\t\d+$", RegexOptions.Multiline)]
    private static partial Regex TocLine { get; }

    [GeneratedRegex(@"^Sagsnr: (?<case>\S+)\n\nSagen afgøres i: (?<decider>.+)$", RegexOptions.Multiline)]
    private static partial Regex CaseLines { get; }

    [GeneratedRegex(@"^(?:#+ \**|\*\*)(?<name>Sagsresum[eé]|Forvaltningen indstiller|Indstilling|Sagsfremstilling|Økonomi|Beslutning|Bilag):?\**", RegexOptions.Multiline)]
    private static partial Regex PartLine { get; }

    [GeneratedRegex(@"^(?<names>.+) deltog ikke i behandlingen af sagen\.$", RegexOptions.Multiline)]
    private static partial Regex AbsentLine { get; }

    // Printed at the top of a page, in the middle of item 4.
    [GeneratedRegex(@"^REBILD KOMMUNE\n\nDet Lokale Arbejdsmarkeds-\s+råd\s+25\. juni 2024$", RegexOptions.Multiline)]
    private static partial Regex RunningHead { get; }

    public static IReadOnlyList<SourceItem> Items { get; } = ReadItems();

    public static (DateOnly Day, TimeOnly Start, string End, string Place) Meeting =>
        (Sources.Day(Head("Mødedato")), TimeOnly.ParseExact(Head("Mødetidspunkt"), "HH:mm", CultureInfo.InvariantCulture), Head("Møde slut"), Head("Sted"));

    public static string CaseOf(SourceItem item) => CaseLines.Match(item.Text).Groups["case"].Value;

    public static string DeciderOf(SourceItem item) => CaseLines.Match(item.Text).Groups["decider"].Value;

    public static string[] AbsentFrom(SourceItem item) => Sources.Names(AbsentLine.Match(item.Text).Groups["names"].Value);

    public static IReadOnlyList<string> AttachmentsOf(SourceItem item) =>
        [.. Regex.Matches(item.Parts.GetValueOrDefault("Bilag", ""), @"- \[(.+)\]\(#\)").Select(match => match.Groups[1].Value)];

    /// <summary>The tables of an item: rows of cells, the header row first. A row is a line with tabs.</summary>
    public static IReadOnlyList<string[][]> TablesOf(SourceItem item)
    {
        var tables = new List<List<string[]>>();
        var isInside = false;
        foreach (var line in item.Text.Split('\n'))
        {
            if (line.Contains('\t') && !isInside) tables.Add([]);
            isInside = line.Contains('\t');
            if (isInside) tables[^1].Add(line.Split('\t'));
        }

        return [.. tables.Select(table => table.ToArray())];
    }

    private static List<SourceItem> ReadItems()
    {
        // Each item's title stands some lines above its case number, in the table of contents' words.
        var toc = TocLine.Matches(Text).ToList();
        var starts = CaseLines.Matches(Text).ToList();
        return
        [
            .. starts.Select((start, i) =>
            {
                var title = toc[i].Groups["title"].Value;
                Text[..start.Index].TrimEnd('\n', '*').EndsWith(title, StringComparison.Ordinal).ShouldBeTrue(title);
                var text = Text[start.Index..(i + 1 < starts.Count ? starts[i + 1].Index : Text.Length)];
                return new SourceItem(toc[i].Groups["number"].Value, title, WithoutNextTitle(text, i + 1 < toc.Count ? toc[i + 1].Groups["title"].Value : null), Parts(text));
            }),
        ];
    }

    private static string WithoutNextTitle(string text, string? title) =>
        title is null ? text : Regex.Replace(text[..text.LastIndexOf(title, StringComparison.Ordinal)], @"[\s*#]*\d?[\s*#]*$", "");

    private static Dictionary<string, string> Parts(string text)
    {
        var starts = PartLine.Matches(text).ToList();
        return starts.Select((start, i) => (start.Groups["name"].Value, Text: text[(start.Index + start.Length)..(i + 1 < starts.Count ? starts[i + 1].Index : text.Length)]))
            .ToDictionary(part => part.Value, part => AbsentLine.Replace(part.Text, "").Trim());
    }

    private static string Head(string name) => Regex.Match(Text, $@"^\*\*{name}:\*\*\n\n(?<value>[^*\n]*)", RegexOptions.Multiline).Groups["value"].Value.Trim();
}
