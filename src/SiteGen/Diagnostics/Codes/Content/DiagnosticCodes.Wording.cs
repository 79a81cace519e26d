namespace SiteGen.Diagnostics;

/// <summary>SG11: headings, tables, pictures and links that tell a reader too little.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic EmptySection(SourceSpan at, string heading) => Warning("SG1116", at,
        new($"der står intet under overskriften \"{heading}\"", $"nothing stands under the heading \"{heading}\""),
        new("skriv teksten, eller slet overskriften", "write the text, or delete the heading"));

    public static Diagnostic Placeholder(SourceSpan at, string words) => Warning("SG1117", at,
        new($"\"{words}\" ser ud til at vente på den rigtige tekst", $"\"{words}\" looks as if it waits for the real text"),
        new("skriv teksten, eller slet ordene", "write the text, or delete the words"));

    public static Diagnostic UnnamedColumn(SourceSpan at, string columns, bool isAll) => Warning("SG1120", at,
        isAll
            ? new("tabellen har ingen overskrifter", "the table has no headings")
            : new($"kolonne {columns} i tabellen har ingen overskrift", $"column {columns} of the table has no heading"),
        new("skriv i tabellens øverste række, hvad hver kolonne viser, også den første: | År | Antal |", "write in the table's first row what each column shows, the first one too: | Year | Number |"));

    public static Diagnostic PoorAltText(SourceSpan at, string text) => Warning("SG1121", at,
        new($"\"{text}\" siger ikke, hvad billedet viser", $"\"{text}\" does not say what the picture shows"),
        new("skriv det, en læser skal vide, som ikke kan se billedet: ![Søjler over nye jobordrer 2019-2023](…)", "write what a reader needs to know who cannot see it: ![Bars of new job orders 2019-2023](…)"));

    public static Diagnostic PoorLinkText(SourceSpan at, string text) => Warning("SG1122", at,
        new($"linkteksten \"{text}\" siger ikke, hvor linket fører hen", $"the words \"{text}\" do not say where the link leads"),
        new("lad de ord være linket, der nævner målet: [Rådets møder på rar-bm.dk](…)", "let the words that name the target be the link: [The council's meetings](…)"));

    public static Diagnostic SameTextOtherTarget(SourceSpan at, string text, int otherLine, string otherTarget) => Warning("SG1123", at,
        new($"linkteksten \"{text}\" fører i linje {otherLine} et andet sted hen: {otherTarget}", $"the words \"{text}\" lead somewhere else in line {otherLine}: {otherTarget}"),
        new("giv de to links hver sin tekst, eller samme mål", "give the two links different words, or the same target"));

    public static Diagnostic BoldHeading(SourceSpan at, string text) => Warning("SG1124", at,
        new($"\"{text}\" står med fed skrift som en overskrift, men er ingen", $"\"{text}\" stands in bold like a heading, but is none"),
        new($"skriv ## {text} for et afsnit, eller ### {text} under et", $"write ## {text} for a section, or ### {text} below one"));
}
