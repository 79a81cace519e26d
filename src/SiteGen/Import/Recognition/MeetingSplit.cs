using SiteGen.Import.Recognition.Agendas;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>Parts a document that holds the minutes of several meetings: each begins where a title and another day stand together.</summary>
internal static class MeetingSplit
{
    // Title and date of a front page stand no further apart.
    private const int FrontPage = 14;
    private const int ShortLine = 90;

    /// <summary>The lines of each meeting.</summary>
    public static IReadOnlyList<IReadOnlyList<SourceLine>> Of(IReadOnlyList<SourceLine> lines)
    {
        var starts = new List<int> { 0 };
        DateOnly? day = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].SetAside is not null || lines[i].Cells.Length > 2 || lines[i].IsBullet || !MeetingTitle.IsTitle(lines[i])) continue;
            var found = lines.Skip(i).Take(FrontPage).TakeWhile((line, n) => n == 0 || (line.Text.Length < ShortLine && NumberedTitle.Of(line) is not { Title.Length: > 0 })).Select(line => DanishDates.Day(line.Plain)?.Value).FirstOrDefault(named => named is not null);
            if (found is null || found == day) continue;
            if (day is not null && (!IsAlone(lines, i) || !BeginsAgain(lines, i))) continue;
            if (day is not null) starts.Add(WithNameAbove(lines, i));
            day = found;
        }

        return [.. starts.Select((start, n) => (IReadOnlyList<SourceLine>)lines.Skip(start).Take((n + 1 < starts.Count ? starts[n + 1] : lines.Count) - start).ToList())];
    }

    // A meeting's numbers begin again; a mention of another meeting's minutes has none below it.
    private static bool BeginsAgain(IReadOnlyList<SourceLine> lines, int at) =>
        lines.Skip(at).Take(120).Select(NumberedTitle.Of).FirstOrDefault(title => title is { Title.Length: > 0 })?.Number.Split('.')[0] is "0" or "1";

    // "Referat af møde den 5. maj blev godkendt" inside an item is a sentence; a front page's title has space around it or is a heading.
    private static bool IsAlone(IReadOnlyList<SourceLine> lines, int at) =>
        lines[at].Heading > 0 || lines[at].IsBold || at == 0 || lines[at - 1].IsBlank;

    // Names of council and body above the title belong to its front page: up to what ends the page before.
    private static int WithNameAbove(IReadOnlyList<SourceLine> lines, int at)
    {
        var start = at;
        for (var i = at - 1; i > at - 6 && i >= 0; i--)
        {
            if (lines[i].IsRule) break;
            if (lines[i].IsBlank) continue;
            if (lines[i].Heading == 0 || lines[i].Plain.Length > 60 || lines[i].Plain.EndsWith('.')) break;
            start = i;
        }

        return start;
    }
}
