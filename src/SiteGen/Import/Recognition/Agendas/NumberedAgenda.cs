using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Sources;
using SiteGen.Text;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>
/// Finds items by the numbers before their titles. Lists inside an item carry numbers too, so every numbered line is weighed by what
/// speaks for a heading, and the heaviest row of rising numbers wins.
/// </summary>
/// <param name="labels">The labels of an item's parts: a heading is often followed by one.</param>
/// <param name="ledger">Takes the words around number and title.</param>
internal sealed partial class NumberedAgenda(FieldLabels labels, Ledger ledger)
{
    [GeneratedRegex(@"^\d[\d.]*\s*[–-]\s")]
    private static partial Regex AttachmentShape { get; }

    /// <summary>The items from line <paramref name="from"/> on.</summary>
    public IReadOnlyList<ItemStart> Find(IReadOnlyList<SourceLine> lines, int from)
    {
        var candidates = new List<Candidate>();
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].Cells.Length > 2 || NumberedTitle.Of(lines[i]) is not { } title || IsAttachment(lines, i)) continue;
            if (title.Title.Length > 0) candidates.Add(new Candidate(i, i + 1, title, lines[i].Plain, lines[i]));
            else if (NextText(lines, i) is { } next && next - i < 4 && IsTitle(lines[next]) && labels.Of(lines[next]) is null && NumberedTitle.Of(lines[next]) is null)
                candidates.Add(new Candidate(i, next + 1, title with { Title = lines[next].Plain }, lines[next].Plain, lines[next]));
        }

        var row = HeaviestRow([.. candidates.Select(candidate => candidate with { Weight = Weight(candidate, candidates, lines) })]);
        return
        [
            .. row.Select((candidate, i) => Start(candidate, lines, isSection: i + 1 < row.Count
                && row[i + 1].Title.Number.StartsWith(candidate.Title.Number + ".", StringComparison.Ordinal) && NextText(lines, candidate.End - 1) is { } next && next >= row[i + 1].At)),
        ];
    }

    /// <summary>What speaks for a heading (a word as "Punkt", bold letters, a mark of type, a label below), and against (a list, a sentence).</summary>
    private double Weight(Candidate candidate, List<Candidate> all, IReadOnlyList<SourceLine> lines)
    {
        var weight = 1.0;
        if (candidate.Title.Word.Length > 0) weight += 3;
        if (candidate.TitleLine.Heading > 0 || candidate.TitleLine.IsBold) weight += 3;
        if (TitleMarks.Split(candidate.Title.Title).Types.Count > 0) weight += 2;
        if (Below(lines, candidate.End).Take(3).Any(line => labels.Of(line) is not null || CaseLines.CaseOf(line) is not null)) weight += 3;
        var isAlone = (candidate.At == 0 || lines[candidate.At - 1].IsBlank) && (candidate.End >= lines.Count || lines[candidate.End].IsBlank);
        if (isAlone) weight += 1;
        if (candidate.Printed.TrimEnd().EndsWith('.') || candidate.Printed.TrimEnd().EndsWith(';') || candidate.Printed.TrimEnd().EndsWith(',')) weight -= 1.5;
        if (candidate.Title.Title.Length > 160) weight -= 2;

        // An entry of a list stands right below another, or below a sentence that announces it.
        if (all.Any(other => other.End == candidate.At && !isAlone) || all.Any(other => candidate.End == other.At && !isAlone)) weight -= 1.5;
        if (Above(lines, candidate.At) is { } before && before.Plain is { Length: > 0 } words && (words[^1] == ':' || words.EndsWith(", at", StringComparison.Ordinal)) && !Contents.IsHead(before)) weight -= 2.5;
        return Math.Max(weight, -1);
    }

    /// <summary>The rising row of numbers with the most weight; a gap in it costs something, and a row begins at 0 or 1 for choice.</summary>
    private static List<Candidate> HeaviestRow(List<Candidate> candidates)
    {
        var best = new double[candidates.Count];
        var before = new int[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            before[i] = -1;
            best[i] = candidates[i].Weight - (StartsRow(candidates[i].Title.Number) ? 0 : 1);
            for (var j = 0; j < i; j++)
            {
                if (candidates[j].End > candidates[i].At || NaturalOrder.Numbers.Compare(candidates[j].Title.Number, candidates[i].Title.Number) >= 0) continue;
                var weight = best[j] + candidates[i].Weight - (IsNext(candidates[j].Title.Number, candidates[i].Title.Number) ? 0 : 1.2);
                if (weight <= best[i]) continue;
                best[i] = weight;
                before[i] = j;
            }
        }

        var row = new List<Candidate>();
        for (var i = best.Length == 0 ? -1 : Array.IndexOf(best, best.Max()); i >= 0; i = before[i]) row.Insert(0, candidates[i]);
        return row;
    }

    private static bool StartsRow(string number) => number.Split('.').All(part => part is "0" or "1");

    private static bool IsNext(string number, string later)
    {
        var (a, b) = (number.Split('.'), later.Split('.'));
        if (b.Length > a.Length) return later.StartsWith(number + ".", StringComparison.Ordinal) || IsNext(number, string.Join('.', b[..a.Length]));
        for (var level = 0; level < b.Length; level++)
        {
            if (a[level] == b[level]) continue;
            return int.TryParse(a[level], out var from) && int.TryParse(b[level], out var to) ? to == from + 1 : string.CompareOrdinal(a[level], b[level]) < 0;
        }

        return true;
    }

    private ItemStart Start(Candidate candidate, IReadOnlyList<SourceLine> lines, bool isSection)
    {
        var (title, types, takenOff) = TitleMarks.Split(candidate.Title.Title);
        ledger.Turn(lines[candidate.At].Number, candidate.Title.Word + (candidate.Title.IsMisread ? $" {lines[candidate.At].Plain[..1]}" : ""));
        ledger.Turn(candidate.TitleLine.Number, takenOff);
        var sources = Enumerable.Range(candidate.At, candidate.End - candidate.At).Where(i => !lines[i].IsBlank).Select(i => lines[i].Number);
        return new ItemStart(candidate.At, candidate.End, new Fact(candidate.Title.Number, [.. sources], candidate.Title.IsMisread ? Doubts.NumberMisread : null),
            new Fact(title, [.. sources], candidate.Weight < 1 ? Doubts.TitleUncertain : null), [.. types])
        { IsSection = isSection };
    }

    // The second attachment and those after it carry numbers as items do: they stand right below the first, or look like it ("2.1.2 – Title").
    private bool IsAttachment(IReadOnlyList<SourceLine> lines, int at)
    {
        var looksLikeOne = AttachmentShape.IsMatch(lines[at].Plain);
        for (var i = at - 1; i >= 0 && (looksLikeOne || !lines[i].IsBlank); i--)
        {
            if (lines[i].IsBlank) continue;
            if (labels.Of(lines[i]) is { IsAttachments: true }) return true;
            if (looksLikeOne && !AttachmentShape.IsMatch(lines[i].Plain)) return false;
        }

        return false;
    }

    private static bool IsTitle(SourceLine line) => line.Text.Length < 200 && line.Cells.Length < 2 && !line.IsBullet && !line.Plain.EndsWith('.') && char.IsUpper(line.Plain.FirstOrDefault(char.IsLetter));

    private static int? NextText(IReadOnlyList<SourceLine> lines, int at) => Enumerable.Range(at + 1, lines.Count - at - 1).Where(i => !lines[i].IsBlank).Select(i => (int?)i).FirstOrDefault();

    private static IEnumerable<SourceLine> Below(IReadOnlyList<SourceLine> lines, int from) => lines.Skip(from).Where(line => !line.IsBlank);

    private static SourceLine? Above(IReadOnlyList<SourceLine> lines, int at) => Enumerable.Range(0, at).Reverse().Select(i => lines[i]).FirstOrDefault(line => !line.IsBlank);

    private sealed record Candidate(int At, int End, NumberedTitle Title, string Printed, SourceLine TitleLine)
    {
        public double Weight { get; init; }
    }
}
