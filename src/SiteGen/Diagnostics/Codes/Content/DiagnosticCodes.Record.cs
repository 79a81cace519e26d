namespace SiteGen.Diagnostics;

/// <summary>SG11: what an item says of itself: its outcome, numbers, points, attachments and case.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic DecisionOnlyNoted(SourceSpan at, string outcome) => Warning("SG1106", at,
        new($"punktet er til beslutning, men udfaldet er \"{outcome}\"", $"the item is for decision, but its outcome is \"{outcome}\""),
        new("blev der kun orienteret, så er type: information det rigtige; blev der besluttet noget, så sæt det udfald", "when the body was only informed, type: information is right; when it decided something, set that outcome"));

    public static Diagnostic InformationDecided(SourceSpan at, string outcome) => Warning("SG1107", at,
        new($"punktet er til orientering, men udfaldet er \"{outcome}\"", $"the item is for information, but its outcome is \"{outcome}\""),
        new("blev der besluttet noget, så hører decision til under type; blev sagen taget til efterretning, så sæt outcome: noted", "when something was decided, decision belongs under type; when the item was noted, set outcome: noted"));

    public static Diagnostic OutcomeContradictsDecision(SourceSpan at, string outcome, string decision) => Warning("SG1108", at,
        new($"beslutningen lyder \"{decision}\", men outcome er \"{outcome}\"", $"the decision reads \"{decision}\", but outcome is \"{outcome}\""),
        new("ret outcome, så lister og mærker viser det, der blev besluttet", "mend outcome, so that lists and badges show what was decided"));

    public static Diagnostic NoDecision(SourceSpan at, bool isRecommended) => Warning("SG1109", at,
        isRecommended
            ? new("punktet har en indstilling, men referatet gengiver ingen beslutning", "the item has a recommendation, but the minutes give no decision")
            : new("punktet er til beslutning, men referatet gengiver ingen", "the item is for decision, but the minutes give none"),
        new("tilføj afsnittet \"## Beslutning\" og outcome; blev punktet ikke behandlet, så sæt outcome: postponed eller withdrawn", "add the section \"## Decision\" and outcome; when the item was not treated, set outcome: postponed or withdrawn"));

    public static Diagnostic NumberGap(SourceSpan at, string missing, string after, string before) => Warning("SG1110", at,
        after.Length == 0
            ? new($"dagsordenen begynder med punkt {before}; punkt {missing} mangler", $"the agenda begins with item {before}; item {missing} is missing")
            : new($"punkt {missing} mangler mellem {after} og {before}", $"item {missing} is missing between {after} and {before}"),
        new("et lukket punkt har også sin fil, med access: closed; er numrene rigtige som på dagsordenen, så lad dem stå", "a closed item has its file too, with access: closed; when the numbers are those of the agenda, leave them"));

    public static Diagnostic SectionGap(SourceSpan at, string missing, string after, string before) => Warning("SG1111", at,
        after.Length == 0
            ? new($"afsnittene begynder med {before}; afsnit {missing} mangler", $"the sections begin with {before}; section {missing} is missing")
            : new($"afsnit {missing} mangler mellem {after} og {before}", $"section {missing} is missing between {after} and {before}"),
        new("tilføj afsnittet under sections, eller ret nummeret", "add the section under sections, or mend the number"));

    public static Diagnostic PointUndecided(SourceSpan at, string point) => Warning("SG1112", at,
        new($"indstillingens punkt {point} har ingen beslutning", $"point {point} of the recommendation has no decision"),
        new("skriv under Beslutning, hvad der blev besluttet om hvert punkt, med samme bogstav", "write under Decision what was decided on each point, with the same letter"));

    public static Diagnostic PointNotRecommended(SourceSpan at, string point) => Warning("SG1113", at,
        new($"beslutningens punkt {point} står ikke i indstillingen", $"point {point} of the decision does not stand in the recommendation"),
        new("ret bogstavet; blev der besluttet mere, end der var indstillet, så skriv det som \"Desuden …\"", "mend the letter; when more was decided than was recommended, write it as \"In addition …\""));

    public static Diagnostic PointOutOfOrder(SourceSpan at, string point, string before) => Warning("SG1114", at,
        new($"punkt {point} følger efter punkt {before}", $"point {point} follows point {before}"),
        new("ret bogstavet eller tallet: siden viser listen fortløbende, så de følgende punkter ville få andre bogstaver end her", "mend the letter or number: the page shows the list without gaps, so that the points below would get other letters than here"));

    public static Diagnostic PromisedAttachment(SourceSpan at, string words, string? number, string? nearest) => Warning("SG1115", at,
        number is null
            ? new($"teksten lover et bilag (\"{words}\"), men punktet har ingen", $"the text promises an attachment (\"{words}\"), but the item has none")
            : new($"teksten henviser til bilag {number}, som ikke er der", $"the text refers to attachment {number}, which is not there"),
        Guess(nearest, "Bilag nævnes under attachments, også de tilbageholdte (withheld)", "Attachments are named under attachments, withheld ones too"));

    public static Diagnostic MalformedCase(SourceSpan at, string number, string? mended) => Warning("SG1132", at,
        new($"sagsnummeret \"{number}\" har ikke KLE's form", $"the case number \"{number}\" does not have KLE's shape"),
        Guess(mended, "KLE's form er emne, facet, løbenummer og årstal med to cifre: 82.02.00-G10-1-24; ellers samles sagens behandlinger ikke", "KLE's shape is subject, facet, serial number and two digits of the year: 82.02.00-G10-1-24; otherwise a case's treatments are not gathered"));

    public static Diagnostic CaseOfTheFuture(SourceSpan at, string number, int year, LocalText heldOn) => Warning("SG1132", at,
        new($"sagsnummeret \"{number}\" er fra {year}, men mødet er den {heldOn.Da}", $"the case number \"{number}\" is of {year}, but the meeting is on {heldOn.En}"),
        new("ret nummerets sidste to cifre: de er det år, sagen blev oprettet", "mend the number's last two digits: they are the year in which the case was opened"));
}
