using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>What was meant to be filled in and was not: a heading with nothing below it, words that only hold a place.</summary>
internal static partial class SectionCheck
{
    private static readonly SearchValues<char> Nothing = SearchValues.Create(" \t\n-–—_.*");

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d[-–])(?:(?i:lorem ipsum)|TODO|TBD|X{3,}|x{4,}|(?i:\[(?:indsæt|udfyld|insert)[^\]\n]*\])|(?i:udfyldes senere|indsæt tekst|tekst følger))(?![\p{L}\d])")]
    private static partial Regex Placeholder { get; }

    /// <summary>Adds SG1116. An agenda that is being written has sections to fill in, and no decision yet.</summary>
    public static void RunOn(TreatedText text, DiagnosticBag diagnostics)
    {
        if (!text.Meeting.HasMinutes || text.Item.IsClosed) return;
        foreach (var (section, words) in text.Sections)
        {
            if (section.Heading.Length > 0 && IsEmpty(words)) diagnostics.Add(DiagnosticCodes.EmptySection(section.At, section.Heading));
        }
    }

    /// <summary>Adds SG1117.</summary>
    public static void RunOn(Passage text, DiagnosticBag diagnostics)
    {
        foreach (Match match in Placeholder.Matches(text.Words)) diagnostics.Add(DiagnosticCodes.Placeholder(text.At(match.Index), match.Value));
    }

    private static bool IsEmpty(Passage text) => text.Markdown.AsSpan().IndexOfAnyExcept(Nothing) < 0;
}
