using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>The lines below an item's title that name its case, who decides, and whether it is open.</summary>
internal static partial class CaseLines
{
    [GeneratedRegex(@"^(?:Sags?(?:\s?nr|nummer|snr|-?\s?id)?\.?|Sagsnr\.?|Sags\s?nr\.?|Journal(?:nr|nummer)\.?|J\.?\s?nr\.?|Jour\.?\s?nr\.?|Acadre(?:\s?sags)?(?:nr\.?)?|SBSYS(?:\s?sag)?(?:nr\.?)?|Sag nr\.?)\s*[:.]?\s+(?<case>(?=\S*\d)[A-ZÆØÅ\d][\w./-]*(?:[./-][\w]+)+|\d{4,})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Case { get; }

    [GeneratedRegex(@"^(?:Sagen afgøres i|Afgøres i|Afgøres af|Beslutningskompetence|Kompetence|Kompetent organ|Beslutning træffes (?:af|i))\s*:\s*(?<who>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Decider { get; }

    [GeneratedRegex(@"^(?<state>(?:Åben|Åbent|Lukket|Fortrolig|Fortroligt)(?:\s+(?:sag|punkt|dagsorden|møde))?)\s*\.?$|^(?:Sagstype|Punkttype|Åben/lukket|Type|Status)\s*:\s*(?<state>(?:Åben|Åbent|Lukket|Fortrolig|Fortroligt)(?:\s+\w+)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Access { get; }

    [GeneratedRegex(@"^(?:Oplægsholdere?|Oplæg ved|Oplæg v\.?/?)\s*:\s*(?<who>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Presenters { get; }

    /// <summary>The case number that a line names; null when it names none.</summary>
    public static string? CaseOf(SourceLine line) => Value(Case, line, "case");

    /// <summary>Who decides, where a line says so.</summary>
    public static string? DeciderOf(SourceLine line) => Value(Decider, line, "who");

    /// <summary>"Lukket punkt" and the like. What it means for access is for a person to say.</summary>
    public static string? AccessOf(SourceLine line) => Value(Access, line, "state");

    /// <summary>Who presents, where a line says so.</summary>
    public static string? PresentersOf(SourceLine line) => Value(Presenters, line, "who");

    private static string? Value(Regex shape, SourceLine line, string name) => line.IsBlank ? null : shape.Match(line.Plain.Replace('\t', ' ')) is { Success: true } match ? match.Groups[name].Value.Trim().TrimEnd('.') : null;
}
