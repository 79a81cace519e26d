namespace SiteGen.Diagnostics;

/// <summary>SG11: figures that contradict each other.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic PercentContradictsFigures(SourceSpan at, string claim, string from, string to, LocalText change, bool isPoints) => Warning("SG1118", at,
        isPoints
            ? new($"\"{claim}\" passer ikke med sætningens egne tal: fra {from} til {to} er {change.Da} procentpoint", $"\"{claim}\" does not agree with the sentence's own figures: from {from} to {to} is {change.En} percentage points")
            : new($"\"{claim}\" passer ikke med sætningens egne tal: fra {from} til {to} er {change.Da} %", $"\"{claim}\" does not agree with the sentence's own figures: from {from} to {to} is {change.En} %"),
        new("regn efter, og ret det tal, der er forkert", "calculate it again, and mend the figure that is wrong"));

    public static Diagnostic ChangeContradictsTable(SourceSpan at, string claim, string label, LocalText from, LocalText to, LocalText change) => Warning("SG1119", at,
        new($"\"{claim}\" passer ikke med tabellen: \"{label}\" er {from.Da} og {to.Da}, en ændring på {change.Da}", $"\"{claim}\" does not agree with the table: \"{label}\" is {from.En} and {to.En}, a change of {change.En}"),
        new("regn efter, og ret teksten eller tabellen", "calculate it again, and mend the text or the table"));

    public static Diagnostic AmountContradictsTable(SourceSpan at, string claim, string label, LocalText cell) => Warning("SG1119", at,
        new($"\"{claim}\" passer ikke med tabellen: \"{label}\" er {cell.Da}", $"\"{claim}\" does not agree with the table: \"{label}\" is {cell.En}"),
        new("se efter, og ret teksten eller tabellen", "look it up, and mend the text or the table"));

    public static Diagnostic TotalContradictsTable(SourceSpan at, string column, string total, LocalText sum) => Warning("SG1133", at,
        new($"\"{total}\" nederst i kolonnen \"{column}\" er ikke summen af rækkerne, som er {sum.Da}", $"\"{total}\" at the foot of the column \"{column}\" is not the sum of the rows, which is {sum.En}"),
        new("regn efter; er nogle rækker dele af andre, så skriv heraf foran dem", "calculate it again; when some rows are parts of others, write of which before them"));
}
