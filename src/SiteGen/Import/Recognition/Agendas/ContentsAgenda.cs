using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>Finds the items of a table of contents in the text, whether their headings carry number and title, or only one of them.</summary>
/// <param name="lines">The meeting's lines.</param>
/// <param name="contents">Its table of contents.</param>
/// <param name="ledger">Takes the entries that headings repeat.</param>
internal sealed class ContentsAgenda(IReadOnlyList<SourceLine> lines, Contents contents, Ledger ledger)
{
    // How much a heading with the entry's number, and one without, must have in common with the entry's title.
    private const double WithNumber = 0.55;
    private const double WithoutNumber = 0.85;

    private readonly HashSet<int> _taken = [];
    private int _counted;

    /// <summary>The items, and besides them those headings that carry a number the table of contents does not have.</summary>
    /// <param name="numbered">What the numbers in the text alone would say.</param>
    public IReadOnlyList<ItemStart> Find(IReadOnlyList<ItemStart> numbered)
    {
        foreach (var head in contents.HeadLines) ledger.Drop(lines[head], DropReasons.ContentsHead);
        var from = contents.End;
        var starts = new List<ItemStart>();
        var missing = new List<ItemStart>();
        foreach (var entry in contents.Entries)
        {
            var place = Best(entry, from) ?? Best(entry, contents.End);
            if (place is null)
            {
                missing.Add(Start(entry, null));
                continue;
            }

            for (var i = place.At; i < place.End; i++) _taken.Add(i);
            if (place.At >= from) from = place.End;
            starts.Add(Start(entry, place));
        }

        starts.AddRange(numbered.Where(start => IsForgotten(start, starts)).Select(start => start with { Number = start.Number with { Doubt = Doubts.NotInContents } }));
        return [.. starts.OrderBy(start => start.At), .. missing];
    }

    private bool IsForgotten(ItemStart start, List<ItemStart> known) =>
        start.At >= contents.End && !start.IsSection && !_taken.Contains(start.At) && lines[start.At] is { } line && (line.IsBold || line.Heading > 0)
        && known.All(other => other.Number.Text != start.Number.Text) && known.Any(other => other.At > start.At || other.Number.Text.Count(c => c == '.') == start.Number.Text.Count(c => c == '.'));

    private Place? Best(AgendaEntry entry, int from) =>
        Enumerable.Range(from, Math.Max(0, lines.Count - from)).Where(i => !_taken.Contains(i) && !lines[i].IsBlank).Select(i => PlaceAt(entry, i))
            .OfType<Place>().OrderByDescending(place => place.Likeness).ThenBy(place => place.At).FirstOrDefault();

    /// <summary>How the entry's heading may stand at a line: number and title together, the number on a line of its own, the title alone, each perhaps on two lines.</summary>
    private Place? PlaceAt(AgendaEntry entry, int at)
    {
        var titled = NumberedTitle.Of(lines[at]);
        if (titled is { Title.Length: > 0 }) return titled.Number == entry.Number ? Titled(entry, at, at, titled.Title, WithNumber) : Titled(entry, at, at, titled.Title, 0.95);
        if (titled is { Title.Length: 0 } && titled.Number == entry.Number && Next(at) is { } next && next - at < 5) return Titled(entry, at, next, lines[next].Plain, WithNumber);
        if (lines[at].Cells.Length > 1) return null;
        return Titled(entry, at, at, lines[at].Plain, WithoutNumber);
    }

    private Place? Titled(AgendaEntry entry, int at, int titleAt, string title, double enough)
    {
        var alone = TitleKey.Likeness(entry.Title, title);
        if (alone < 1 && titleAt + 1 < lines.Count && !lines[titleAt + 1].IsBlank && TitleKey.Likeness(entry.Title, $"{title} {lines[titleAt + 1].Plain}") is var both && both > alone + 0.1 && both >= enough)
            return new Place(at, titleAt + 2, $"{title} {lines[titleAt + 1].Plain}", both);
        return alone >= enough ? new Place(at, titleAt + 1, title, alone) : null;
    }

    private int? Next(int at) => Enumerable.Range(at + 1, Math.Max(0, lines.Count - at - 1)).Where(i => !lines[i].IsBlank).Select(i => (int?)i).FirstOrDefault();

    private ItemStart Start(AgendaEntry entry, Place? place)
    {
        var (title, types, takenOff) = TitleMarks.Split(entry.Title);
        if (entry.Number.Length == 0) entry = entry with { Number = $"{++_counted}" };
        var entryLines = entry.Lines.Select(i => lines[i]).ToList();
        var misread = entry.IsMisread ? Doubts.NumberMisread : _counted > 0 && entry.Number == $"{_counted}" ? Doubts.NumberMissing : (LocalText?)null;
        if (place is null)
        {
            var numbers = entryLines.Select(line => line.Number).ToImmutableArray();
            Turn(entryLines, takenOff, entry.Title);
            var doubt = entry.IsSection ? (LocalText?)null : Doubts.TextMissing;
            return new ItemStart(-1, -1, new Fact(entry.Number, numbers, misread), new Fact(title, numbers, doubt), [.. types]) { IsSection = entry.IsSection };
        }

        foreach (var line in entryLines) ledger.Drop(line, DropReasons.Contents);
        var heading = Enumerable.Range(place.At, place.End - place.At).Select(i => lines[i]).Where(line => !line.IsBlank).ToList();
        var (printed, marked, headingTakenOff) = TitleMarks.Split(place.Title);
        var isSame = TitleKey.Of(title) == TitleKey.Of(printed);
        Turn(heading, headingTakenOff, place.Title);
        var sources = heading.Select(line => line.Number).ToImmutableArray();
        return new ItemStart(place.At, place.End, new Fact(entry.Number, sources, misread), new Fact(title, sources, isSame ? null : Doubts.HeadingDiffers(printed)), [.. types.Count > 0 ? types : marked])
        {
            IsSection = entry.IsSection,
        };
    }

    /// <summary>Marks of type, the word before the number and the page behind the title are no words of the title.</summary>
    private void Turn(List<SourceLine> heading, string takenOff, string title)
    {
        ledger.Turn(heading[^1].Number, takenOff);
        if (NumberedTitle.Of(heading[0]) is { } numbered) ledger.Turn(heading[0].Number, numbered.Word + (numbered.IsMisread ? $" {heading[0].Plain[..1]}" : ""));
        if (NumberedTitle.WithoutPage("", heading[^1].Plain, out var hadPage) is var left && hadPage && !title.EndsWith(heading[^1].Plain, StringComparison.Ordinal))
            ledger.Turn(heading[^1].Number, heading[^1].Plain[left.Length..]);
    }

    private sealed record Place(int At, int End, string Title, double Likeness);
}
