using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>A number with a title behind it, as headings of items and entries of agendas have them: "2.1.1 Titel (B)", "Punkt 3: Titel", "Ad 4.".</summary>
/// <param name="Word">The word before the number, as "Punkt"; empty when there is none.</param>
/// <param name="Number">The number, without a dot at its end.</param>
/// <param name="Title">The title with its marks; empty when it stands on the next line.</param>
/// <param name="IsMisread">True when a letter was taken for a figure.</param>
internal sealed partial record NumberedTitle(string Word, string Number, string Title, bool IsMisread)
{
    [GeneratedRegex(@"^(?<word>Dagsordenspunkt|Dagsordenens punkt|Punkt|Pkt\.?|Sagsnr\.?(?= \d{1,3}\b(?!\.\d))|Sag nr\.?|Sag|Ad punkt|Ad pkt\.?|Ad|Nr\.?|Emne)\s+(?:nr\.?\s*)?(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:\s*[.):–-]+\s*|\s+|$)(?<title>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex WithWord { get; }

    [GeneratedRegex(@"^(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?|[lIO](?=[.)]))(?<end>[.)]?)(?:\s*[:–-]\s+|\s+|$)(?<title>.*)$")]
    private static partial Regex Plain { get; }

    // What follows a number in running text: "28. september", "3. kvartal", "2. behandling".
    [GeneratedRegex(@"^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår|behandling|gang|klasse|årgang|etape|sal|del\b|led\b|stk|pkt|kr\b|pct|procent|%|mio|mia|og\b|til\b|-)", RegexOptions.IgnoreCase)]
    private static partial Regex RunningText { get; }

    // "…..... 3", "	3", "    12" at the end of an entry: the page where the item begins.
    [GeneratedRegex(@"(?:[ .…]*[.…]{3,}\s*|\s*\t\s*| [ .]*\t|\s{2,})(?<page>\d{1,4})\s*$")]
    private static partial Regex PageAtEnd { get; }

    /// <summary>The number and title that a line begins with; null when it is another line.</summary>
    public static NumberedTitle? Of(SourceLine line)
    {
        var text = WithoutPage(line.Plain.Replace('\t', ' ').Trim(), line.Plain, out _);
        if (WithWord.Match(text) is { Success: true } worded) return new(worded.Groups["word"].Value, worded.Groups["number"].Value, worded.Groups["title"].Value.Trim(), false);
        if (Plain.Match(text) is not { Success: true } plain) return null;
        var title = plain.Groups["title"].Value.Trim();
        var number = plain.Groups["number"].Value;
        if (title.Length == 0) return line.Cells.Length > 1 ? null : new("", number, "", false);
        if (char.IsLower(title[0]) || title[0] is '%' or '/' || RunningText.IsMatch(title) || !title.Any(char.IsLetter)) return null;
        return char.IsDigit(number[0]) ? new("", number, title, false) : new("", number == "O" ? "0" : "1", title, true);
    }

    /// <summary>An entry of an agenda or table of contents without the page at its end, and whether it had one.</summary>
    public static string WithoutPage(string text, string printed, out bool hadPage)
    {
        var match = PageAtEnd.Match(printed);
        hadPage = match.Success && match.Index > 0;
        return hadPage ? printed[..match.Index].Replace('\t', ' ').TrimEnd() : text;
    }

    /// <summary>How many levels its number has: 3 for 2.1.1.</summary>
    public int Levels => Number.Count(c => c == '.') + 1;
}
