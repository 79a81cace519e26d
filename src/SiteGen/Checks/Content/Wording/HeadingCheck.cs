using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>A line in bold that stands where a heading should: it looks like one, and nobody can jump to it (WCAG 1.3.1).</summary>
internal static class HeadingCheck
{
    private const int LongestHeading = 80;

    /// <summary>Adds SG1124.</summary>
    public static void Run(Passage text, DiagnosticBag diagnostics)
    {
        var markdown = text.Markdown;
        for (var at = markdown.IndexOf("**", StringComparison.Ordinal); at >= 0; at = NextLine(markdown, at))
        {
            if (at > 0 && markdown[at - 1] != '\n') continue;
            var end = markdown.IndexOf('\n', at) is var stop and >= 0 ? stop : markdown.Length;
            var line = markdown[at..end].TrimEnd();
            if (!IsBoldAlone(line) || !IsParagraph(markdown, at, end)) continue;
            diagnostics.Add(DiagnosticCodes.BoldHeading(text.At(at), line.Trim('*', ':').Trim()));
        }
    }

    private static bool IsBoldAlone(string line)
    {
        var closed = line.EndsWith("**:", StringComparison.Ordinal) ? line[..^1] : line;
        if (closed.Length < 5 || closed.Length > LongestHeading + 4 || !closed.EndsWith("**", StringComparison.Ordinal)) return false;
        var words = closed[2..^2];
        return !words.Contains("**", StringComparison.Ordinal) && !words.TrimEnd().EndsWith('.') && !words.EndsWith('!') && words.Any(char.IsLetter);
    }

    /// <summary>True between empty lines, with something below that it can be the heading of.</summary>
    private static bool IsParagraph(string markdown, int at, int end) =>
        (at == 0 || (at > 1 && markdown[at - 2] == '\n')) && end + 1 < markdown.Length && markdown[end + 1] == '\n';

    private static int NextLine(string markdown, int at) =>
        markdown.IndexOf('\n', at) is var line and >= 0 ? markdown.IndexOf("**", line, StringComparison.Ordinal) : -1;
}
