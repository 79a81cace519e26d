namespace SiteGen.Diagnostics;

/// <summary>SG12: what an import leaves for a person to decide.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic CheckMark(SourceSpan at, string reason) => Warning("SG1201", at,
        reason.Length == 0
            ? new("her skal et menneske se efter", "a person must look here")
            : new($"her skal et menneske se efter: {reason}", $"a person must look here: {reason}"),
        new("ret linjen, hvis den er forkert, og slet så bemærkningen fra # check og ud", "mend the line if it is wrong, then delete the remark from # check on"));

    public static Diagnostic UnplacedText(SourceSpan at) => Warning("SG1202", at,
        new("her står tekst, som importen ikke kunne placere", "here stands text that the import could not place"),
        new("flyt den hen, hvor den hører til, og slet overskriften; ellers vises den på siden, som den står", "move it to where it belongs and delete the heading; otherwise the page shows it as it stands"));
}
