using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>The agenda as a document lists it before its items: its table of contents.</summary>
/// <param name="First">Index of its first line, its heading included.</param>
/// <param name="End">Index after its last line.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="HeadLines">Indexes of its heading and of the heads of its columns.</param>
internal sealed partial record Contents(int First, int End, IReadOnlyList<AgendaEntry> Entries, IReadOnlyList<int> HeadLines)
{
    [GeneratedRegex(@"^(?:indholdsfortegnelse|indhold|dagsordenspunkter|dagsorden|punkter|sagsliste|sagsoversigt|oversigt|sager|pkt\.?\W+(?:overskrift|titel|emne|sag)\W+side|punkt\W+side|nr\.?\W+(?:emne|titel)\W+side)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadShape { get; }

    /// <summary>The table of contents; null when the document has none, or when the list of its items is all there is.</summary>
    public static Contents? Find(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (EntryAt(lines, i) is null) continue;
            var run = RunFrom(lines, i);
            var headed = WithHead(run, lines);
            if (run.Entries.Count > 1 && IsRepeated(headed, lines)) return headed;
            i = Math.Max(i, run.Entries.Count > 1 ? run.End - 1 : i);
        }

        return null;
    }

    /// <summary>True for the words above a table of contents.</summary>
    public static bool IsHead(SourceLine line) => HeadShape.IsMatch(line.Plain.Replace('\t', ' '));

    // An entry without a number is one by the page behind it, which must stand behind dots or a tab.
    private static NumberedTitle? EntryAt(IReadOnlyList<SourceLine> lines, int at)
    {
        if (lines[at].IsBlank) return null;
        if (NumberedTitle.Of(lines[at]) is { Title.Length: > 0 } entry) return entry;
        if (lines[at].Cells.Length > 2 || !(lines[at].Plain.Contains('\t') || lines[at].Plain.Contains("...", StringComparison.Ordinal))) return null;
        var title = NumberedTitle.WithoutPage("", lines[at].Plain, out var hasPage);
        return hasPage && title.Length > 3 && char.IsLetter(title[0]) ? new NumberedTitle("", "", title, false) : null;
    }

    private static Contents RunFrom(IReadOnlyList<SourceLine> lines, int first)
    {
        var entries = new List<AgendaEntry>();
        var end = first;
        for (var i = first; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || NumberedTitle.Of(lines[i]) is { Title.Length: 0, Word.Length: 0 }) continue;
            if (EntryAt(lines, i) is { } entry)
            {
                entries.Add(AgendaEntry.Of(entry, [i], HasPage(lines[i])));
            }
            else if (entries.Count > 0 && IsRestOf(entries[^1], lines, i))
            {
                var rest = NumberedTitle.WithoutPage(lines[i].Plain, lines[i].Plain, out var hasPage);
                entries[^1] = entries[^1].WithRest(rest, i, hasPage);
            }
            else
            {
                break;
            }

            end = i + 1;
        }

        return new Contents(first, end, AgendaEntry.WithSections(WithoutPages(entries)), []);
    }

    // Web pages know no tabs: "Eventuelt 17" is an entry with its page when all entries end in numbers that rise.
    private static List<AgendaEntry> WithoutPages(List<AgendaEntry> entries)
    {
        var pages = entries.Select(entry => entry.HasPage ? null : PageAtEnd.Match(entry.Title)).ToList();
        var numbers = pages.Where(page => page is { Success: true }).Select(page => int.Parse(page!.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (numbers.Count < 2 || pages.Any(page => page is { Success: false }) || !numbers.SequenceEqual(numbers.Order())) return entries;
        return [.. entries.Select((entry, i) => pages[i] is { } page ? entry with { Title = entry.Title[..page.Index], HasPage = true } : entry)];
    }

    [GeneratedRegex(@"\s(?<page>\d{1,3})$")]
    private static partial Regex PageAtEnd { get; }

    // The second line of a long title: right below the first, and the page's number stands here.
    private static bool IsRestOf(AgendaEntry entry, IReadOnlyList<SourceLine> lines, int at)
    {
        if (entry.HasPage || at != entry.Lines[^1] + 1 || entry.Lines.Count > 2 || lines[at].Cells.Length > 2) return false;
        NumberedTitle.WithoutPage("", lines[at].Plain, out var hasPage);
        return hasPage;
    }

    private static bool HasPage(SourceLine line)
    {
        NumberedTitle.WithoutPage("", line.Plain, out var hadPage);
        return hadPage || line.IsContents;
    }

    /// <summary>A list is a table of contents when its titles come again below, or when it says on which pages.</summary>
    private static bool IsRepeated(Contents run, IReadOnlyList<SourceLine> lines)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = run.End; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            later.Add(TitleKey.Of(lines[i].Plain));
            if (NumberedTitle.Of(lines[i]) is { Title.Length: > 0 } title) later.Add(TitleKey.Of(title.Title));
            if (i + 1 < lines.Count) later.Add(TitleKey.Of($"{(NumberedTitle.Of(lines[i]) is { } first ? first.Title : lines[i].Plain)} {lines[i + 1].Plain}"));
        }

        var repeated = run.Entries.Count(entry => later.Contains(TitleKey.Of(entry.Title)));
        return repeated * 2 >= run.Entries.Count || ((repeated > 0 || run.HeadLines.Count > 0) && run.Entries.Count(entry => entry.HasPage) * 2 > run.Entries.Count);
    }

    private static Contents WithHead(Contents run, IReadOnlyList<SourceLine> lines)
    {
        var heads = new List<int>();
        for (var i = run.First - 1; i >= 0 && heads.Count < 3; i--)
        {
            if (lines[i].IsBlank) continue;
            if (!IsHead(lines[i])) break;
            heads.Insert(0, i);
        }

        return run with { First = heads.Count > 0 ? heads[0] : run.First, HeadLines = heads };
    }
}
