using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>Finds items that have lost their numbers: by headings of one level, or by the line above what every item begins with. They are counted.</summary>
/// <param name="labels">The labels of an item's parts.</param>
internal sealed class UnnumberedAgenda(FieldLabels labels)
{
    /// <summary>The items; none when the document shows no pattern.</summary>
    public IReadOnlyList<ItemStart> Find(IReadOnlyList<SourceLine> lines)
    {
        var titles = AboveTheFirstLabel(lines);
        if (titles.Count < 2) titles = HeadingsOfOneLevel(lines);
        return
        [
            .. titles.Select((at, i) =>
            {
                var (title, types, _) = TitleMarks.Split(lines[at].Plain);
                return new ItemStart(at, at + 1, Fact.Concluded($"{i + 1}", Doubts.NumberMissing), Fact.Of(title.TrimEnd(':'), lines[at].Number, lines[at].Heading > 0 || lines[at].IsBold ? null : Doubts.TitleUncertain), [.. types]);
            }),
        ];
    }

    private List<int> HeadingsOfOneLevel(IReadOnlyList<SourceLine> lines)
    {
        var headings = Enumerable.Range(0, lines.Count).Where(i => lines[i].Heading > 0 && labels.Of(lines[i]) is null && !MeetingTitle.IsTitle(lines[i]) && !Contents.IsHead(lines[i]));
        return headings.GroupBy(i => lines[i].Heading).OrderBy(level => level.Key).FirstOrDefault(level => level.Count() > 1)?.ToList() ?? [];
    }

    /// <summary>Every item begins with the same line, a case number or a label; its title is the line above.</summary>
    private List<int> AboveTheFirstLabel(IReadOnlyList<SourceLine> lines)
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => CaseLines.CaseOf(lines[i]) is not null).ToList();
        if (anchors.Count < 2)
        {
            anchors = Enumerable.Range(0, lines.Count).Select(i => (At: i, Label: labels.Of(lines[i]))).Where(line => line.Label is { IsAttachments: false })
                .GroupBy(line => line.Label!.Words.ToLowerInvariant()).FirstOrDefault(group => group.Count() > 1)?.Select(line => line.At).ToList() ?? [];
        }

        var titles = new List<int>();
        foreach (var anchor in anchors)
        {
            var above = Enumerable.Range(0, anchor).Reverse().FirstOrDefault(i => !lines[i].IsBlank, -1);
            if (above >= 0 && lines[above].Text.Length < 200 && !lines[above].Plain.EndsWith('.') && labels.Of(lines[above]) is null && CaseLines.CaseOf(lines[above]) is null) titles.Add(above);
        }

        return titles;
    }
}
