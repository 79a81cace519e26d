using System.Text.RegularExpressions;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>"A) Mødekalender 2024: Formandskabet har …": parts of a text with a letter and a title run into the paragraph. The titles become headings.</summary>
internal static partial class LetteredParts
{
    // Below this a lettered paragraph is an entry of a list.
    private const int LongParagraph = 120;

    // Up to the first colon or full stop that ends a sentence: not one behind a figure ("3. november") or an abbreviation.
    [GeneratedRegex(@"^(?<title>.{4,100}?)(?::|(?<!\d|\b\p{L}|\b(?:kl|ca|nr|pkt|evt|mv|stk|jf|inkl|ekskl))\.)\s+(?<rest>\p{Lu}.*)$")]
    private static partial Regex TitleAndText { get; }

    /// <summary>The lines with the titles of such parts as headings.</summary>
    public static IReadOnlyList<SourceLine> Split(IReadOnlyList<SourceLine> lines)
    {
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(i => IsPart(lines[i], 1) && lines.Skip(i + 1).Any(line => IsPart(line, 2)), -1);
        if (first < 0) return lines;
        var split = new List<SourceLine>(lines.Take(first));
        var next = 1;
        foreach (var line in lines.Skip(first))
        {
            if (!IsPart(line, next) || ListMark.Of(line.Text) is not { } mark || TitleAndText.Match(mark.Rest) is not { Success: true } match)
            {
                split.Add(line);
                continue;
            }

            next++;
            split.Add(line with { Text = $"{mark.Mark} {match.Groups["title"].Value.TrimEnd('.', ':')}", Heading = 3, IsBullet = false });
            split.Add(line with { Text = match.Groups["rest"].Value, Heading = 0, IsBullet = false, IsBold = false });
        }

        return split;
    }

    private static bool IsPart(SourceLine line, int ordinal) =>
        line.Text.Length > LongParagraph && ListMark.Of(line.Text) is { IsLetter: true } mark && mark.Ordinal == ordinal && TitleAndText.IsMatch(mark.Rest);
}
