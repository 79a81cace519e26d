using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>What a line with a label on the front page tells of the meeting.</summary>
internal enum HeadKind
{
    Body,
    When,
    End,
    Place,
    Chair,
    Secretary,
    Present,
    Absent,
}

/// <summary>A line with a label on the front page: "Mødedato: 25. juni 2024", "Referent: Bo Bendtsen".</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Value">What stands behind it on the same line.</param>
internal sealed partial record HeadField(HeadKind Kind, string Label, string Value)
{
    private static readonly Dictionary<string, HeadKind> Kinds = Table(
        (HeadKind.Body, "udvalg,organ,møde i,mødeforum,forum,råd"),
        (HeadKind.When, "mødedato,dato,dag,mødedag,tid,tidspunkt,tid og sted,dato og tid,dato og tidspunkt,mødetid,mødetidspunkt,afholdt,starttidspunkt,start,mødestart,møde start,mødet startede,mødet begyndte,tidspunkt for mødet"),
        (HeadKind.End, "sluttidspunkt,slut,møde slut,mødet slut,mødet sluttede,mødet hævet,hævet,sluttid,mødet sluttet,møde sluttede"),
        (HeadKind.Place, "sted,mødested,lokale,mødelokale,stedet,hvor"),
        (HeadKind.Chair, "mødeleder,ordstyrer,dirigent,formand,mødeledelse"),
        (HeadKind.Secretary, "referent,sekretær,referat ved,protokolfører"),
        (HeadKind.Present, "til stede,deltagere,mødedeltagere,deltog,på mødet deltog,tilstede,fremmødte,medlemmer,mødte,til stede var,i mødet deltog,deltagende,mødt"),
        (HeadKind.Absent, "fraværende,afbud,afbud fra,ikke til stede,fravær,mødte ikke,fraværende med afbud,ikke mødt,meldt afbud,fraværende medlemmer"));

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} .]{1,30}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex Shape { get; }

    /// <summary>The field that a line is; null for other lines.</summary>
    public static HeadField? Of(SourceLine line)
    {
        // A table with the labels in its first column is a way to lay out a front page.
        if (line.Cells.Length > 1 && Kinds.TryGetValue(Key(line.Cells[0]), out var inTable))
            return new HeadField(inTable, line.Cells[0], string.Join("\t", line.Cells.Skip(1).Where(cell => cell.Length > 0)));
        if (Shape.Match(line.Plain) is { Success: true } match && Kinds.TryGetValue(Key(match.Groups["label"].Value), out var kind))
            return new HeadField(kind, match.Groups["label"].Value, match.Groups["value"].Value.Trim());
        return (line.IsBold || line.Heading > 0) && Kinds.TryGetValue(Key(line.Plain), out var alone) ? new HeadField(alone, line.Plain, "") : null;
    }

    private static string Key(string label) => label.Replace("**", "").Trim().TrimEnd(':').Trim().ToLowerInvariant();

    private static Dictionary<string, HeadKind> Table(params ReadOnlySpan<(HeadKind Kind, string Labels)> rows)
    {
        var table = new Dictionary<string, HeadKind>(StringComparer.Ordinal);
        foreach (var (kind, labels) in rows)
        {
            foreach (var label in labels.Split(',')) table.Add(label, kind);
        }

        return table;
    }
}
