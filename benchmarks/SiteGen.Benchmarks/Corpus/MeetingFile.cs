using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A <c>meeting.md</c>.</summary>
internal static class MeetingFile
{
    private static readonly string[] Places = ["Rådhuset, byrådssalen", "Mødelokale 1", "Mødelokale 2A", "Kulturhuset", "Sundhedscentret"];

    /// <summary>The text, with the files that it names put among <paramref name="files"/>.</summary>
    public static string Text(PlannedMeeting meeting, List<WrittenFile> files)
    {
        var dice = meeting.Dice;
        var text = new StringBuilder(1024).Append(CultureInfo.InvariantCulture, $"---\ndate: {meeting.Date}\nstart: \"16:00\"\n");
        if (meeting.HasMinutes) text.Append(CultureInfo.InvariantCulture, $"end: \"{dice.Between(17, 20)}:{dice.Below(12) * 5:00}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"place: {dice.Pick(Places)}\nstatus: {meeting.Standing.ToString().ToLowerInvariant()}\nchair: {meeting.Body.Members[0]}\n");
        if (meeting.IsEmbargoed) text.Append("published: 2099-01-01T12:00\n");
        else if (meeting.HasMinutes && dice.Chance(0.5)) text.Append(CultureInfo.InvariantCulture, $"published: {ItemFile.Date(meeting.Day.AddDays(6))}T12:00\n");
        if (dice.Chance(0.3)) text.Append(CultureInfo.InvariantCulture, $"secretary: {Body.Person(dice)}\n");
        if (meeting.InSections) text.Append("sections:\n  - {number: \"1\", title: Faste punkter}\n  - {number: \"2\", title: Sager til behandling}\n");
        if (meeting.HasMinutes) Attendance(meeting, dice, text);
        Attachments(meeting, dice, text, files);
        if (dice.Chance(0.02)) text.Append(CultureInfo.InvariantCulture, $"changes:\n  - {{date: {ItemFile.Date(meeting.Day.AddDays(14))}, note: Et navn er rettet}}\n");
        if (dice.Chance(0.05)) text.Append(CultureInfo.InvariantCulture, $"redirects: [/referater/{meeting.Path}/]\n");
        text.Append("---\n");
        if (dice.Chance(0.5)) text.Append("\nMødet var åbent for alle.\n");
        return text.ToString();
    }

    private static void Attendance(PlannedMeeting meeting, Dice dice, StringBuilder text)
    {
        var members = meeting.Body.Members;
        var away = dice.Below(3);
        text.Append("attendance:\n  - group: ").Append(ItemFile.Quoted(meeting.Body.Name)).Append("\n    members:\n");
        for (var seat = 0; seat < members.Length - away; seat++)
        {
            text.Append(seat > 0 && dice.Chance(0.1) ? dice.Below(3) switch
            {
                0 => $"      - {{name: {members[seat]}, from: \"16:20\"}}\n",
                1 => $"      - {{name: {members[seat]}, until: \"16:50\"}}\n",
                _ => $"      - {{name: {members[seat]}, note: næstformand}}\n",
            } : $"      - {members[seat]}\n");
        }

        if (dice.Chance(0.2)) text.Append(CultureInfo.InvariantCulture, $"  - group: Gæster\n    members:\n      - {{name: {Body.Person(dice)}, note: oplægsholder, items: [\"{meeting.Items[0].Number}\"]}}\n");
        if (away > 0) text.Append("absent:\n");
        for (var seat = members.Length - away; seat < members.Length; seat++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{name: {members[seat]}, reason: afbud{(dice.Chance(0.3) ? $", substitute: {Body.Person(dice)}" : "")}}}\n");
    }

    private static void Attachments(PlannedMeeting meeting, Dice dice, StringBuilder text, List<WrittenFile> files)
    {
        if (!dice.Chance(0.1)) return;
        files.Add(new("attachments/dagsorden.txt", string.Concat(meeting.Items.Select(item => $"{item.Number} {item.Title}\n"))));
        text.Append("attachments:\n  - {title: Dagsorden, file: attachments/dagsorden.txt}\n");
        if (dice.Chance(0.2)) text.Append("  - {title: Optagelse af mødet, url: \"https://www.example.org/optagelse\"}\n");
        if (dice.Chance(0.2)) text.Append("  - {title: Mødeplan, withheld: sendes på forespørgsel}\n");
    }
}
