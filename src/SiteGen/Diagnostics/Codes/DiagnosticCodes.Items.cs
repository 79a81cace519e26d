namespace SiteGen.Diagnostics;

/// <summary>SG05: agenda items.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic NoAccess(SourceSpan at) => Error("SG0501", at,
        new("det er ikke sagt, om punktet er åbent eller lukket", "it is not said whether the item is open or closed"),
        new("skriv access: open eller access: closed; uden det offentliggøres intet", "write access: open or access: closed; without it nothing is published"));

    public static Diagnostic ClosedWithoutGround(SourceSpan at) => Error("SG0502", at,
        new("et lukket punkt skal nævne hjemlen for at lukke det", "a closed item must name the legal ground for closing it"),
        new("tilføj fx ground: Styrelseslovens § 10, stk. 1", "add such as ground: Local Government Act, section 10(1)"));

    public static Diagnostic TextInClosedItem(SourceSpan at, string heading) => Error("SG0503", at,
        heading.Length == 0
            ? new("et lukket punkt indeholder tekst", "a closed item holds text")
            : new($"et lukket punkt indeholder afsnittet \"{heading}\"", $"a closed item holds the section \"{heading}\""),
        new("fjern teksten; også selve filen kan være offentlig. Kun beslutningen må stå her, og kun med publishDecision: true",
            "remove the text; the file itself may be public too. Only the decision may stand here, and only with publishDecision: true"));

    public static Diagnostic KeyInClosedItem(SourceSpan at, string key) => Warning("SG0504", at,
        new($"\"{key}\" på et lukket punkt offentliggøres ikke", $"\"{key}\" of a closed item is not published"),
        new("fjern nøglen, hvis filen selv kan ses af andre; den kan røbe, hvad sagen handler om", "remove the key if others can see the file itself; it may give away what the case is about"));

    public static Diagnostic RepeatedNumber(SourceSpan at, string number, string otherFile) => Error("SG0505", at,
        new($"nummeret \"{number}\" bruges også i {otherFile}", $"the number \"{number}\" is used in {otherFile} too"),
        new("hvert punkt i et møde har sit eget nummer; det er en del af adressen", "each item of a meeting has its own number; it is part of the address"));

    public static Diagnostic BadNumber(SourceSpan at, string number) => Error("SG0506", at,
        new($"\"{number}\" kan ikke være et punkts nummer", $"\"{number}\" cannot be an item's number"),
        new("brug tal, bogstaver a-z, punktum og bindestreg: \"2.1.1\"", "use digits, letters a-z, dots and hyphens: \"2.1.1\""));

    public static Diagnostic UnknownTerm(SourceSpan at, string key, string found, string? nearest, IEnumerable<string> known) => Error("SG0507", at,
        key == "topics"
            ? new($"der er intet emne \"{found}\"", $"there is no topic \"{found}\"")
            : key == "type"
                ? new($"der er ingen sagstype \"{found}\"", $"there is no decision type \"{found}\"")
                : new($"der er intet udfald \"{found}\"", $"there is no outcome \"{found}\""),
        known.Any()
            ? Guess(nearest, $"Ordforrådet har {List(known)}; nye ord skrives ind i vocabulary.yml", $"The vocabulary has {List(known)}; new words are added in vocabulary.yml")
            : new("skriv ordet ind i vocabulary.yml, som endnu ingen har", "add the word in vocabulary.yml, which has none yet"));

    public static Diagnostic NoOutcome(SourceSpan at, IEnumerable<string> known) => Error("SG0508", at,
        new("punktet har en beslutning, men intet udfald", "the item has a decision and no outcome"),
        new($"tilføj outcome: et af {List(known)}", $"add outcome: one of {List(known)}"));

    public static Diagnostic UnknownSection(SourceSpan at, string section, string? nearest) => Error("SG0509", at,
        new($"mødet har intet afsnit \"{section}\"", $"the meeting has no section \"{section}\""),
        Guess(nearest, "Afsnittene står under sections i meeting.md", "The sections stand under sections in meeting.md"));

    public static Diagnostic DecidedTooEarly(SourceSpan at) => Error("SG0510", at,
        new("punktet har en beslutning eller et udfald, men mødet er kun en dagsorden", "the item has a decision or an outcome, but the meeting is an agenda only"),
        new("sæt status: draft i meeting.md, når der er et referat; fjern ellers beslutning og outcome", "set status: draft in meeting.md once there are minutes; otherwise remove decision and outcome"));

    public static Diagnostic PostponedButDecided(SourceSpan at, string outcome) => Error("SG0511", at,
        new($"punktet er udsat til en dato, men udfaldet er \"{outcome}\"", $"the item is postponed to a date, but its outcome is \"{outcome}\""),
        new("sæt outcome: postponed, eller fjern postponedTo", "set outcome: postponed, or remove postponedTo"));

    public static Diagnostic BareTally(SourceSpan at, string found) => Error("SG0512", at,
        new($"\"{found}\" er et antal, ikke navne", $"\"{found}\" is a number, not names"),
        new("nævn dem, der stemte, ved navn eller gruppe: for: [A, V], against: [Ø]", "name those who voted, by person or group: for: [A, V], against: [Ø]"));

    public static Diagnostic HeadingTooHigh(SourceSpan at, string heading) => Error("SG0513", at,
        new($"\"{heading}\" er en overskrift på øverste niveau (#)", $"\"{heading}\" is a heading of the top level (#)"),
        new("titlen står i title; brug ## til afsnit og ### under dem", "the title stands in title; use ## for sections and ### below them"));

    public static Diagnostic RepeatedPart(SourceSpan at, string heading, int firstLine) => Error("SG0514", at,
        new($"afsnittet \"{heading}\" står to gange; første gang i linje {firstLine}", $"the section \"{heading}\" stands twice; first in line {firstLine}"),
        new("saml teksten under én overskrift", "gather the text under one heading"));
}
