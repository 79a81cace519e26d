using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Recognition.Agendas;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>Recognises one meeting in its lines: front page, table of contents, items, and what stands after the last one.</summary>
/// <param name="context">The site.</param>
/// <param name="documentName">The document's file name, which may hold the date.</param>
/// <param name="ledger">Takes what was understood and what was left out.</param>
internal sealed partial class MeetingRecognition(ImportContext context, string documentName, Ledger ledger)
{
    [GeneratedRegex(@"^(?:Mødet (?:blev )?(?:sluttede|sluttet|hævet|slut\b|hæves|afsluttede|afsluttet)|(?:Til stede|På mødet deltog|Mødedeltagere|I mødet deltog|Deltagere|Deltog)\s*(?::|$)|Underskrift|Således vedtaget)", RegexOptions.IgnoreCase)]
    private static partial Regex Closing { get; }

    // A front page says its facts in short lines; a date in a paragraph is another day's.
    private const int LongestFact = 160;

    private readonly FieldLabels _labels = new(context.Vocabulary);

    /// <summary>The meeting.</summary>
    public MeetingDraft Read(IReadOnlyList<SourceLine> lines)
    {
        // What the document itself sets apart goes first; what only looks like furniture waits until the agenda has its headings.
        var running = lines.Where(line => line.SetAside == DropReasons.RunningHead).ToList();
        var furniture = new PageFurniture(ledger);
        var clean = furniture.SetPagesAside(lines);
        var contents = Contents.Find(clean);
        var starts = new Agenda(_labels, ledger).Find(clean, contents);
        var placed = starts.Where(start => start.At >= 0).ToList();
        var firstItem = placed.Count > 0 ? placed.Min(start => start.At) : clean.Count;
        var frontEnd = Math.Min(firstItem, contents?.First ?? firstItem);
        var closing = placed.Count > 0 ? ClosingFrom(clean, placed[^1].TextFrom) : clean.Count;

        var (id, newName, body) = new BodyFinder(context).Find([.. clean.Take(frontEnd)], running);
        var front = clean.Take(frontEnd).Concat(contents is null ? [] : clean.Skip(contents.End).Take(firstItem - contents.End)).ToList();
        var date = DateFor(front, running);
        var names = Names(body, newName, date, front);
        var heads = HeadingLines(placed, contents);
        clean = furniture.SetAside(clean, heads.Contains, i => i < frontEnd, names);
        front = [.. clean.Take(frontEnd), .. contents is null ? [] : clean.Skip(contents.End).Take(firstItem - contents.End)];

        var isAgenda = front.Any(MeetingTitle.IsAgenda) && !front.Any(line => MeetingTitle.IsTitle(line) && !MeetingTitle.IsAgenda(line)) && !clean.Any(HasDecision);
        var hyphens = new Hyphens(string.Join('\n', clean.Select(line => line.Text)), ledger);
        var paragraphs = new Paragraphs(hyphens);
        var draft = new MeetingDraft
        {
            Body = id,
            NewBody = newName,
            Date = date,
            Status = isAgenda ? new Fact("agenda", []) : Fact.Concluded("draft", Columns.RanTogether(clean) ? Doubts.ColumnsRunTogether : Doubts.IsItApproved),
        };
        new FrontPage(draft, body, ledger).Read([.. front, .. clean.Skip(closing)], paragraphs);

        var reader = new ItemReader(context.Language, isAgenda, _labels, clean.Count(line => line.IsBullet && _labels.Of(line) is not null) > 2, paragraphs, new AttachmentLines(hyphens, ledger), ledger);
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i].IsSection)
            {
                draft.Sections.Add((starts[i].Number, starts[i].Title));
                continue;
            }

            var end = i + 1 < placed.Count ? placed[i + 1].At : closing;
            var text = starts[i].At < 0 ? [] : clean.Skip(starts[i].TextFrom).Take(Math.Max(0, end - starts[i].TextFrom)).ToList();
            draft.Items.Add(reader.Read(starts[i], text));
        }

        foreach (var group in draft.Attendance)
            for (var i = 0; i < group.Members.Count; i++) group.Members[i] = group.Members[i].OfItems(draft.Items.Select(item => item.Number.Text));
        foreach (var item in draft.Items)
            if (draft.Sections.Where(section => item.Number.Text.StartsWith(section.Number.Text + ".", StringComparison.Ordinal)).OrderByDescending(section => section.Number.Text.Length).FirstOrDefault() is { Number: not null } of)
                item.Section = new Fact(of.Number.Text, []);
        return draft;
    }

    private bool HasDecision(SourceLine line) => !line.IsBlank && _labels.Of(line) is { Role: Model.SectionRole.Decision, Rest.Length: > 0 };

    private static HashSet<int> HeadingLines(List<ItemStart> starts, Contents? contents)
    {
        var lines = starts.SelectMany(start => Enumerable.Range(start.At, start.TextFrom - start.At)).ToHashSet();
        if (contents is not null) lines.UnionWith(Enumerable.Range(contents.First, contents.End - contents.First));
        return lines;
    }

    /// <summary>Where the last item ends and the meeting's own last lines begin.</summary>
    private int ClosingFrom(List<SourceLine> lines, int from) =>
        Enumerable.Range(from, Math.Max(0, lines.Count - from)).FirstOrDefault(i => !lines[i].IsBlank && Closing.IsMatch(lines[i].Plain) && _labels.Of(lines[i]) is null, lines.Count);

    /// <summary>The date of the front page, else that of a running header, else that of the file's name. The front page's own reader may find it more exactly.</summary>
    private Fact DateFor(List<SourceLine> front, List<SourceLine> running)
    {
        foreach (var line in front.Where(MeetingTitle.IsTitle).Concat(front).Concat(running))
        {
            if (line.Plain.Length > LongestFact || DanishDates.Day(line.Plain) is not { } day) continue;
            var several = front.Where(other => other.Plain.Length <= LongestFact).SelectMany(other => DanishDates.AllDays(other.Plain)).Select(other => other.Value).Distinct().Count() > 1;
            return Fact.Of(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line.Number, day.IsDoubtful ? Doubts.DateMisread : several ? Doubts.SeveralDates : null);
        }

        return DanishDates.Day(documentName) is { } named
            ? Fact.Concluded(named.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Doubts.DateFromFileName)
            : Fact.Concluded("1900-01-01", Doubts.DateMissing);
    }

    /// <summary>What running headers consist of.</summary>
    private static List<string> Names(KnownBody? body, Fact? newName, Fact date, List<SourceLine> front)
    {
        var names = new List<string> { "referat", "dagsorden", "beslutningsprotokol", "åbent referat", "møde", "den" };
        if (body is not null) names.AddRange([.. body.Names, body.Authority ?? ""]);
        if (newName is not null) names.Add(newName.Text);
        names.AddRange(front.Where(line => line.Plain.EndsWith("kommune", StringComparison.OrdinalIgnoreCase) && line.Plain.Length < 40).Select(line => line.Plain));
        foreach (var line in front) names.AddRange(DanishDates.AllDays(line.Plain).Select(day => day.Words));
        names.Add(date.Text);
        return names;
    }
}
