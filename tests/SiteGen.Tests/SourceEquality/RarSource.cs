using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.SourceEquality;

/// <summary>The minutes of RAR Nordjylland of 28 September 2023, taken apart line by line.</summary>
internal static partial class RarSource
{
    private static readonly string Text = Sources.Read("rar-nordjylland-2023-09-28.txt");

    [GeneratedRegex(@"^- (?<number>\d\.\d\.\d) (?<title>.+) \((?<marks>[^)]+)\)[ .]*\t?\d+$", RegexOptions.Multiline)]
    private static partial Regex TocLine { get; }

    [GeneratedRegex(@"^(?<number>[0-3])\. (?<title>(TEMA|Rådets|Kvalificeret|Orientering).+?)(\t\d+)?$", RegexOptions.Multiline)]
    private static partial Regex SectionLine { get; }

    // "- 0.1.2 … (Oplæg + D)", "-	1.4.1 … (B)", "- **2.4.1 … (O)**", and the first one right after its section's heading.
    [GeneratedRegex(@"(?:^|\*\*)-\s+(?:\*\*)?(?<number>\d\.\d\.\d) [^\n]*\([^\n)]+\)[* ]*$", RegexOptions.Multiline)]
    private static partial Regex ItemLine { get; }

    [GeneratedRegex(@"^(?:- )?(?:\*\*)?(?<name>Sagen kort|Indstilling|Beslutning|Sagsfremstilling|Videre proces|Baggrund|Emner|Bilag)(?::\**|(?= Se ))", RegexOptions.Multiline)]
    private static partial Regex PartLine { get; }

    [GeneratedRegex(@"^(?:Fra )?(?<group>FH|Akademikerne|kommunerne|DA|Lederne|Tilforordnede|AMK Midt-Nord|Eksterne oplægsholdere):", RegexOptions.Multiline)]
    private static partial Regex GroupLine { get; }

    // What stands around a name: brackets, where people come from, the words that lead to it.
    [GeneratedRegex(@"\([^)]*\)|^DA - |, (AMU Nordjylland|UCN)| fra AMK|^.*oplægsholdere: |^Fra .*?(afdelingsleder|HR-chef) |vicedirektør|\.$")]
    private static partial Regex AroundName { get; }

    [GeneratedRegex(@"^(?:Bilag: )?(?<number>\d\.\d\.\d) [–-] (?<title>.+?)\.?$", RegexOptions.Multiline)]
    private static partial Regex NumberedAttachment { get; }

    [GeneratedRegex(@"(?<title>[^\n]+):\s+<?(?<url>https?://[^\s>]+)")]
    private static partial Regex LinkedAttachment { get; }

    [GeneratedRegex(@"\[(?<title>.+)\]\(#\)")]
    private static partial Regex NamedAttachment { get; }

    public static IReadOnlyList<(string Number, string Title)> Sections =>
        [.. SectionLine.Matches(Between("Dagsordenspunkter:", "OBS:")).Select(match => (match.Groups["number"].Value, match.Groups["title"].Value))];

    public static IReadOnlyList<SourceItem> Items { get; } = ReadItems();

    /// <summary>Group by group, in the order of the minutes.</summary>
    public static IReadOnlyList<(string Group, string[] Names)> Attendance { get; } = ReadAttendance();

    public static IReadOnlyList<string> Municipalities =>
        [.. Between("RAR Nordjylland", "Referat af").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public static (DateOnly Day, TimeOnly Start, TimeOnly End, string Place) Meeting
    {
        get
        {
            var match = Regex.Match(Text, @"den (?<day>.+), kl\. (?<start>[\d.]+) til (?<end>[\d.]+)\n\nMødet holdes hos (?<place>.+)");
            return (Sources.Day(match.Groups["day"].Value), Time(match.Groups["start"].Value), Time(match.Groups["end"].Value), match.Groups["place"].Value);

            static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH.mm", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Number (or null), title and address (or null) of each attachment, under "Bilag".</summary>
    public static IReadOnlyList<(string? Number, string Title, string? Url)> AttachmentsOf(SourceItem item)
    {
        if (!item.Parts.TryGetValue("Bilag", out var text)) return [];
        return
        [
            .. NumberedAttachment.Matches(text).Select(match => ((string?)match.Groups["number"].Value, match.Groups["title"].Value, (string?)null)),
            .. LinkedAttachment.Matches(text).Select(match => ((string?)null, match.Groups["title"].Value.Trim(), (string?)match.Groups["url"].Value)),
            .. NamedAttachment.Matches(text).Select(match => ((string?)null, match.Groups["title"].Value.Replace("\\", ""), (string?)null)),
        ];
    }

    /// <summary>The end of the minutes, from where the participants are listed.</summary>
    public static string AttendanceText => Text[Text.IndexOf("På mødet deltog:", StringComparison.Ordinal)..];

    private static List<SourceItem> ReadItems()
    {
        var toc = TocLine.Matches(Text).ToDictionary(match => match.Groups["number"].Value);
        var end = Text.IndexOf("Mødet sluttede klokken", StringComparison.Ordinal);
        var starts = ItemLine.Matches(Text).Where(match => match.Index > Text.IndexOf("OBS:", StringComparison.Ordinal)).ToList();
        return
        [
            .. starts.Select((start, i) =>
            {
                var line = toc[start.Groups["number"].Value];
                var text = SectionLine.Replace(Text[(start.Index + start.Length)..(i + 1 < starts.Count ? starts[i + 1].Index : end)], "");
                return new SourceItem(line.Groups["number"].Value, line.Groups["title"].Value, text, Parts(text)) { Marks = line.Groups["marks"].Value.Split('+', StringSplitOptions.TrimEntries) };
            }),
        ];
    }

    private static Dictionary<string, string> Parts(string text)
    {
        var starts = PartLine.Matches(text).ToList();
        return starts.Select((start, i) => (start.Groups["name"].Value, Text: text[(start.Index + start.Length)..(i + 1 < starts.Count ? starts[i + 1].Index : text.Length)]))
            .ToDictionary(part => part.Value, part => part.Text.Trim());
    }

    private static List<(string, string[])> ReadAttendance()
    {
        var text = AttendanceText;
        var starts = GroupLine.Matches(text).ToList();
        return
        [
            .. starts.Select((start, i) => (start.Groups["group"].Value, text[(start.Index + start.Length)..(i + 1 < starts.Count ? starts[i + 1].Index : text.Length)]
                .Split('\n').SelectMany(line => Regex.Split(line.Trim(), @"(?<=\w), (?=\p{Lu}\p{Ll})| og | og$|^og ")).Select(name => AroundName.Replace(name, "").Trim()).Where(name => name.Length > 0).ToArray())),
        ];
    }

    private static string Between(string start, string end)
    {
        var from = Text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Text[from..Text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
