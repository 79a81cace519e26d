using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A <c>meeting.md</c>.</summary>
internal static class MeetingFile
{
    private static readonly string[] Places = ["Rådhuset, byrådssalen", "Mødelokale 1", "Mødelokale 2A", "Kulturhuset", "Sundhedscentret"];

    public static string Text(PlannedMeeting meeting, bool withFile)
    {
        var dice = meeting.Dice;
        var members = meeting.Body.Members;
        var away = meeting.HasMinutes ? dice.Below(3) : 0;
        var text = new StringBuilder(1024).Append(CultureInfo.InvariantCulture, $"---\ndate: {meeting.Date}\nstart: \"16:00\"\n");
        if (meeting.HasMinutes) text.Append(CultureInfo.InvariantCulture, $"end: \"{dice.Between(17, 20)}:{dice.Below(12) * 5:00}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"place: {dice.Pick(Places)}\nstatus: {meeting.Standing.ToString().ToLowerInvariant()}\nchair: {members[0]}\n");
        if (meeting.InSections) text.Append("sections:\n  - {number: \"1\", title: Faste punkter}\n  - {number: \"2\", title: Sager til behandling}\n");
        if (meeting.HasMinutes)
        {
            text.Append("attendance:\n  - group: ").Append(ItemFile.Quoted(meeting.Body.Name)).Append("\n    members:\n");
            for (var seat = 0; seat < members.Length - away; seat++)
                text.Append(seat == 1 && dice.Chance(0.2) ? $"      - {{name: {members[seat]}, from: \"16:20\"}}\n" : $"      - {members[seat]}\n");
            if (away > 0) text.Append("absent:\n");
            for (var seat = members.Length - away; seat < members.Length; seat++) text.Append(CultureInfo.InvariantCulture, $"  - {{name: {members[seat]}, reason: afbud}}\n");
        }

        if (withFile) text.Append("attachments:\n  - {title: Dagsorden, file: attachments/dagsorden.txt}\n");
        text.Append("---\n");
        if (dice.Chance(0.5)) text.Append("\nMødet var åbent for alle.\n");
        return text.ToString();
    }
}
