using SiteGen.Import.Sources;
using SiteGen.Import.Fidelity;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>
/// Finds where each item begins. The table of contents leads, where there is one; else the numbers before the titles; else what the items
/// have in common: a heading of the same kind, or the same first label.
/// </summary>
/// <param name="labels">The labels of an item's parts.</param>
/// <param name="ledger">Takes what only repeats.</param>
internal sealed class Agenda(FieldLabels labels, Ledger ledger)
{
    /// <summary>Items and sections in the order of the text; those without any text last, in the order of the table of contents.</summary>
    public IReadOnlyList<ItemStart> Find(IReadOnlyList<SourceLine> lines, Contents? contents)
    {
        var numbered = new NumberedAgenda(labels, ledger).Find(lines, contents?.End ?? 0);
        var starts = contents is not null
            ? new ContentsAgenda(lines, contents, ledger).Find(numbered)
            : numbered.Count(start => !start.IsSection) > 1 || (numbered.Count == 1 && lines.Count < 60) ? numbered : new UnnumberedAgenda(labels).Find(lines) is { Count: > 0 } unnumbered ? unnumbered : numbered;
        return WithNumbersOfTheirOwn(starts);
    }

    // A number is part of an item's address: no two of a meeting are alike.
    private static List<ItemStart> WithNumbersOfTheirOwn(IReadOnlyList<ItemStart> starts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unique = new List<ItemStart>();
        foreach (var start in starts)
        {
            var number = start.Number.Text;
            for (var n = 2; !start.IsSection && !taken.Add(number); n++) number = $"{start.Number.Text}-{n}";
            unique.Add(number == start.Number.Text ? start : start with { Number = start.Number with { Text = number, Doubt = Doubts.NumberRepeated } });
        }

        return unique;
    }
}
