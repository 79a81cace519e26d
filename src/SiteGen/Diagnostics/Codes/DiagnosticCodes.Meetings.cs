namespace SiteGen.Diagnostics;

/// <summary>SG04: meetings, attendance and attachments.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic UnknownBody(SourceSpan at, string body, string? nearest) => Error("SG0401", at,
        new($"der er intet organ \"{body}\"", $"there is no body \"{body}\""),
        Guess(nearest, $"Opret bodies/{body}.md, eller omdøb mappen: organerne er filerne i bodies/", $"Create bodies/{body}.md or rename the folder: the bodies are the files in bodies/"));

    public static Diagnostic BadMeetingFolder(SourceSpan at, string folder) => Error("SG0402", at,
        new($"mappen \"{folder}\" er ikke navngivet efter mødets dato", $"the folder \"{folder}\" is not named by the meeting's date"),
        new("kald den efter dagen, fx 2023-09-28, eller 2023-09-28-2 for dagens andet møde", "name it by the day, such as 2023-09-28, or 2023-09-28-2 for the day's second meeting"));

    public static Diagnostic DateContradictsFolder(SourceSpan at, DateOnly date, string folder) => Error("SG0403", at,
        new($"datoen {date:yyyy-MM-dd} passer ikke med mappen \"{folder}\"", $"the date {date:yyyy-MM-dd} does not agree with the folder \"{folder}\""),
        new("ret datoen, eller omdøb mappen; mappens navn bliver til adressen", "mend the date or rename the folder; the folder's name becomes the address"));

    public static Diagnostic NoMeetingFile(SourceSpan at) => Error("SG0404", at,
        new("mødets mappe har ingen meeting.md", "the meeting's folder holds no meeting.md"),
        new("opret den med: sitegen new meeting ORGAN DATO", "create it with: sitegen new meeting BODY DATE"));

    public static Diagnostic NoSuchFile(SourceSpan at, string file, string? nearest) => Error("SG0405", at,
        new($"filen \"{file}\" findes ikke", $"the file \"{file}\" does not exist"),
        Guess(nearest, "Stien regnes fra mødets mappe; store og små bogstaver skal passe", "The path counts from the meeting's folder; capital and small letters must agree"));

    public static Diagnostic AttachmentNeedsOne(SourceSpan at, string title) => Error("SG0406", at,
        new($"bilaget \"{title}\" skal have netop én af file, url og withheld", $"the attachment \"{title}\" must have exactly one of file, url and withheld"),
        new("file for en fil i mødets mappe, url for et link, withheld med en grund for et bilag, der ikke lægges frem",
            "file for a file in the meeting's folder, url for a link, withheld with a reason for one that is not published"));

    public static Diagnostic OutsideFolder(SourceSpan at, string file) => Error("SG0407", at,
        new($"\"{file}\" fører ud af mappen", $"\"{file}\" leads out of the folder"),
        new("læg filen i mødets egen mappe, fx attachments/plan.pdf", "put the file into the meeting's own folder, such as attachments/plan.pdf"));

    public static Diagnostic NotAWebAddress(SourceSpan at, string found) => Error("SG0408", at,
        new($"\"{found}\" er ikke en webadresse", $"\"{found}\" is not a web address"),
        new("en adresse begynder med https:// eller http://", "an address begins with https:// or http://"));

    public static Diagnostic EndsBeforeStart(SourceSpan at, TimeOnly start, TimeOnly end) => Error("SG0409", at,
        new($"mødet slutter {end:HH\\:mm}, før det begynder {start:HH\\:mm}", $"the meeting ends {end:HH\\:mm} before it starts {start:HH\\:mm}"),
        new("ret start eller end; slutter mødet efter midnat, så udelad end, og nævn det i teksten", "mend start or end; when the meeting ends after midnight, leave end out and say so in the text"));

    public static Diagnostic UnusedAttachment(SourceSpan at) => Warning("SG0410", at,
        new("ingen nævner filen, så den offentliggøres ikke", "nothing names the file, so it is not published"),
        new("nævn den under attachments, vis den i teksten, eller slet den", "name it under attachments, show it in the text, or delete it"));

    public static Diagnostic RepeatedSection(SourceSpan at, string number) => Error("SG0411", at,
        new($"afsnittet \"{number}\" er erklæret to gange", $"the section \"{number}\" is declared twice"),
        new("giv det ene et andet nummer", "give one of them another number"));

    public static Diagnostic AttendsUnknownItem(SourceSpan at, string number) => Error("SG0412", at,
        new($"mødet har intet punkt \"{number}\"", $"the meeting has no item \"{number}\""),
        new("ret items under attendance: der skal stå numre på punkter i dette møde", "mend items under attendance: it takes numbers of items of this meeting"));
}
