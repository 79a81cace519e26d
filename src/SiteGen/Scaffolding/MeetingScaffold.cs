using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Scaffolding;

/// <summary>What is known of a meeting when its file is created.</summary>
/// <param name="Start">When it starts, <c>HH:mm</c>; null when not known yet.</param>
/// <param name="Place">Where it is held; null when not known yet.</param>
public sealed record MeetingFacts(string? Start = null, string? Place = null);

/// <summary>Makes a meeting's <c>meeting.md</c>: every required key filled in, the others switched off with a word on each.</summary>
public static class MeetingScaffold
{
    /// <summary>The file.</summary>
    /// <param name="folder">The meeting's folder below the input folder: <c>minutes/byraadet/2024-06-25</c>.</param>
    /// <param name="date">The day of the meeting, which the folder is named by.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="language">Language of the comments.</param>
    /// <returns>The file, with its path below the input folder.</returns>
    public static OutputFile Make(string folder, DateOnly date, MeetingFacts facts, string language)
    {
        var text = new ScaffoldText(language);
        text.Line("---");
        text.Comment(new("Linjer med # foran er slået fra. Fjern #, når de skal bruges.", "Lines with # in front are switched off. Remove the # to use them."));
        text.Key("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (facts.Start is { } start) text.Key("start", ScaffoldText.Quoted(start));
        else text.Off("start: \"17:00\"");
        text.Off("end: \"19:00\"");
        if (facts.Place is { } place) text.Key("place", ScaffoldText.Quoted(place));
        else text.Off(new LocalText("place: Rådhuset, lokale 2", "place: Town hall, room 2"));
        text.Key("status", "agenda", new("agenda, draft (foreløbigt referat), approved (godkendt) eller cancelled (aflyst)", "agenda, draft (minutes not yet approved), approved or cancelled"));
        text.Off($"published: {date.AddDays(7):yyyy-MM-dd}T12:00", new("før dette tidspunkt er intet af mødet på sitet", "before this time nothing of the meeting is on the site"));
        text.Off(new LocalText("chair: Navn", "chair: Name"), new("mødeleder", "who chairs"));
        text.Off(new LocalText("secretary: Navn", "secretary: Name"), new("referent", "who keeps the minutes"));
        text.Comment(new("Dagsordenens afsnit; punkter nævner dem med section.", "Sections of the agenda; items name them with section."));
        text.Off("sections:");
        text.Off(new LocalText("  - {number: \"1\", title: Orientering}", "  - {number: \"1\", title: For information}"));
        text.Comment(new("De deltagende, gruppe for gruppe. Bag et navn kan stå note, from, until og items.", "Who attended, group by group. A name can carry note, from, until and items."));
        text.Off("attendance:");
        text.Off(new LocalText("  - group: Gruppens navn", "  - group: Name of the group"));
        text.Off(new LocalText("    members: [Navn, {name: Navn, note: suppleant}]", "    members: [Name, {name: Name, note: substitute}]"));
        text.Off("absent:");
        text.Off(new LocalText("  - {name: Navn, reason: afbud, substitute: Navn}", "  - {name: Name, reason: excused, substitute: Name}"));
        text.Comment(new("Hvert bilag har én af file (i mødets mappe), url og withheld (hvorfor det ikke vises).", "Each attachment has one of file (in the meeting's folder), url and withheld (why it is not shown)."));
        text.Off("attachments:");
        text.Off(new LocalText("  - {title: Dagsorden, file: attachments/dagsorden.pdf}", "  - {title: Agenda, file: attachments/agenda.pdf}"));
        text.Comment(new("Rettelser efter godkendelsen.", "Corrections made after approval."));
        text.Off("changes:");
        text.Off(new LocalText($"  - {{date: {date.AddDays(14):yyyy-MM-dd}, note: Hvad der blev rettet}}", $"  - {{date: {date.AddDays(14):yyyy-MM-dd}, note: What was corrected}}"));
        text.Off(new LocalText("redirects: [/gammel/adresse/]", "redirects: [/old/address/]"));
        text.Line("---");
        return text.ToFile($"{folder}/meeting.md");
    }
}
