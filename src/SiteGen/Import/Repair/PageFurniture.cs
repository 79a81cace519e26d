using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Repair;

/// <summary>
/// Sets aside what a printer put on every page: numbers, headers, footers. A line is only taken for one with evidence, because a short
/// sentence such as "Taget til efterretning." stands many times in minutes too.
/// </summary>
/// <param name="ledger">Takes what is set aside.</param>
internal sealed partial class PageFurniture(Ledger ledger)
{
    // A header is short, and stands on three pages at least.
    private const int LongestHeader = 100;
    private const int Pages = 3;

    [GeneratedRegex(@"^(?:-\s*)?(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|/|of)\s*\d{1,4})?(?:\s*-)?$|^[-–]\s*\d{1,4}\s*[-–]$", RegexOptions.IgnoreCase)]
    private static partial Regex PageLine { get; }

    [GeneratedRegex(@"\b(?:side|page)\s*\d{1,4}(?:\s*(?:af|/|of)\s*\d{1,4})?\s*$|^\s*(?:side|page)\s*\d{1,4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithPage { get; }

    [GeneratedRegex(@"^\d{1,4}$")]
    private static partial Regex Bare { get; }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures { get; }

    /// <summary>The lines without what is furniture by itself: what the document sets apart, "Side 3 af 12", a line that repeats with another page in it.</summary>
    public List<SourceLine> SetPagesAside(IReadOnlyList<SourceLine> lines)
    {
        var result = lines.Select(line => line.SetAside is { } reason ? Dropped(line, reason) : PageLine.IsMatch(TextOf(line)) ? Dropped(line, DropReasons.PageNumber) : line).ToList();
        var headers = Enumerable.Range(0, result.Count).Where(i => !result[i].IsBlank && result[i].Text.Length <= LongestHeader && WithPage.IsMatch(TextOf(result[i])))
            .GroupBy(i => Figures.Replace(TextOf(result[i]), "#").ToLowerInvariant()).Where(group => group.Select(i => TextOf(result[i])).Distinct().Count() > 1).SelectMany(group => group).ToList();
        foreach (var i in headers) result[i] = Dropped(result[i], DropReasons.RunningHead);
        return result;
    }

    /// <summary>The lines without what is furniture by what stands around it; each piece leaves a page's end behind.</summary>
    /// <param name="lines">The lines of a document or meeting.</param>
    /// <param name="isHeading">True for the index of a line that was recognised as a heading of the agenda and must stay.</param>
    /// <param name="isFront">True for the index of a line of the front page, whose names and dates are no header.</param>
    /// <param name="names">What running headers consist of: names of body and authority, the date in its printed forms.</param>
    public List<SourceLine> SetAside(IReadOnlyList<SourceLine> lines, Func<int, bool> isHeading, Func<int, bool> isFront, IReadOnlyCollection<string> names)
    {
        var result = lines.ToList();
        SetNumbersAside();
        SetRepeatedAside();
        SetNamesAside();
        return result;

        string Text(int i) => TextOf(result[i]);

        void Take(int i, LocalText reason) => result[i] = Dropped(result[i], reason);

        // A bare number is a page's when it tears a sentence apart, stands at a page's end, or counts on from page to page.
        void SetNumbersAside()
        {
            var bare = Enumerable.Range(0, result.Count).Where(i => !isHeading(i) && !isFront(i) && !result[i].IsBold && result[i].Heading == 0 && Bare.IsMatch(Text(i))).ToList();
            foreach (var i in bare.Where((i, n) => TearsSentence(i, i) || IsAtPageEnd(i) || CountsOn(n)).ToList()) Take(i, DropReasons.PageNumber);

            bool CountsOn(int n) => (n > 0 && Number(bare[n]) == Number(bare[n - 1]) + 1) || (n + 1 < bare.Count && Number(bare[n + 1]) == Number(bare[n]) + 1);
            int Number(int i) => int.Parse(Text(i), System.Globalization.CultureInfo.InvariantCulture);
        }

        void SetRepeatedAside()
        {
            var groups = Enumerable.Range(0, result.Count)
                .Where(i => !result[i].IsBlank && !isHeading(i) && result[i].Text.Length <= LongestHeader && result[i].Cells.Length < 4)
                .GroupBy(i => Figures.Replace(Text(i), "#").ToLowerInvariant()).Where(group => group.Count() >= 2).Select(group => group.ToList()).ToList();
            foreach (var group in groups.Where(group => group.Count >= Pages && group.All(i => !result[i].IsBlank && !Text(i).EndsWith('.') && !Text(i).EndsWith(':'))))
            {
                if (group.Count(i => IsAtPageEnd(i) || TearsSentence(i, i)) * 3 >= group.Count * 2) group.ForEach(i => Take(i, DropReasons.RunningHead));
            }
        }

        // "REBILD KOMMUNE / Det Lokale Arbejdsmarkeds- / råd / 25. juni 2024": a few lines together that say two of these and nothing else.
        void SetNamesAside()
        {
            for (var i = 0; i < result.Count; i++)
            {
                if (result[i].IsBlank || isHeading(i) || isFront(i)) continue;
                var run = new List<int>();
                var found = 0;
                for (var j = i; j < result.Count && run.Count < 6 && !isHeading(j); j++)
                {
                    if (result[j].IsBlank) continue;
                    run.Add(j);
                    if (NamesIn(string.Concat(run.Select(Text))) is > 1) found = run.Count;
                }

                foreach (var line in run.Take(found)) Take(line, DropReasons.RunningHead);
            }
        }

        // How many of the names the text consists of; 0 when anything else stands in it.
        int NamesIn(string text)
        {
            var withoutPage = WithPage.Replace(text, "");
            var rest = Letters(withoutPage);
            var known = names.Select(Letters).Where(name => name.Length > 2).OrderByDescending(name => name.Length).ToList();
            var count = withoutPage.Length < text.Length ? 1 : 0;
            while (rest.Length > 0 && known.FirstOrDefault(name => rest.StartsWith(name, StringComparison.Ordinal)) is { } first)
            {
                rest = rest[first.Length..];
                count++;
            }

            return rest.Length == 0 || Figures.IsMatch(rest) && Figures.Replace(rest, "").Length == 0 ? count : 0;
        }

        bool IsAtPageEnd(int i) => Near(i, -1) is { } above && (result[above].IsRule || PageLine.IsMatch(Text(above))) || Near(i, 1) is { } below && (result[below].IsRule || PageLine.IsMatch(Text(below)));

        bool TearsSentence(int first, int last)
        {
            var (above, below) = (Words(first, -1), Words(last, 1));
            return above is not null && below is not null && !result[above.Value].Text.EndsWith('.') && !result[above.Value].Text.EndsWith(':') && result[above.Value].Text.Length > 30
                && char.IsLower(result[below.Value].Text.FirstOrDefault()) && result[below.Value].Text.Length > 10;
        }

        int? Near(int i, int step)
        {
            for (var at = i + step; at >= 0 && at < result.Count; at += step)
                if (!result[at].IsBlank || result[at].IsRule) return at;
            return null;
        }

        int? Words(int i, int step)
        {
            for (var at = i + step; at >= 0 && at < result.Count; at += step)
                if (!result[at].IsBlank && !Bare.IsMatch(Text(at))) return at;
            return null;
        }
    }

    private SourceLine Dropped(SourceLine line, LocalText reason)
    {
        ledger.Drop(line, reason);
        return new SourceLine(line.Number, "") { IsRule = true };
    }

    private static string TextOf(SourceLine line) => line.Plain.Replace('\t', ' ');

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
