namespace SiteGen.Diagnostics;

/// <summary>SG11: what the content checks find. Here the weighing of faults, and dates.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic FixedSeverity(SourceSpan at, string code, string weight) => Error("SG1101", at,
        new($"\"{code}\" kan ikke sættes til \"{weight}\"", $"\"{code}\" cannot be set to \"{weight}\""),
        new("uden den fejl kunne siden vise noget, der ikke må være offentligt, eller noget andet, end der blev skrevet; kun advarsler og indholdstjek (SG1102 og frem) kan sættes",
            "without that fault the site could show what must not be public, or something else than was written; only warnings and content checks (SG1102 and on) can be set"));

    public static Diagnostic NoSuchDate(SourceSpan at, string date, LocalText month, int days) => Warning("SG1102", at,
        new($"datoen \"{date}\" findes ikke", $"there is no date \"{date}\""),
        new($"{month.Da} har {days} dage; ret dagen eller måneden", $"{month.En} has {days} days; mend the day or the month"));

    public static Diagnostic WrongWeekday(SourceSpan at, string date, LocalText day, LocalText weekday, LocalText nearest) => Warning("SG1103", at,
        new($"\"{date}\": den {day.Da} er en {weekday.Da}", $"\"{date}\": {day.En} is a {weekday.En}"),
        new($"ret ugedagen eller datoen; mente du den {nearest.Da}?", $"mend the weekday or the date; did you mean {nearest.En}?"));

    public static Diagnostic OtherMeetingDate(SourceSpan at, string date, LocalText heldOn) => Warning("SG1104", at,
        new($"teksten taler om mødet \"{date}\", men dette møde er den {heldOn.Da}", $"the text speaks of the meeting \"{date}\", but this meeting is on {heldOn.En}"),
        new("ret datoen, eller skriv, hvilket andet møde der er tale om: \"Økonomiudvalgets møde den …\"", "mend the date, or write which other meeting is meant: \"the finance committee's meeting on …\""));

    public static Diagnostic LinkHasAnotherDate(SourceSpan at, string date, string addressDate) => Warning("SG1105", at,
        new($"datoen \"{date}\" passer ikke med linket, hvis adresse har {addressDate}", $"the date \"{date}\" does not agree with the link, whose address has {addressDate}"),
        new("se efter på den side, som linket fører til; som regel er det årstallet i teksten, der er forkert", "look at the page that the link leads to; most often the year in the text is wrong"));
}
