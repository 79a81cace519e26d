using System.Globalization;
using System.Text;

namespace SiteGen.Cli.Printing;

/// <summary>A source line made fit for a terminal, and where the caret goes below it.</summary>
/// <param name="Text">The line: tabs as blanks, control characters as dots, the part around the column when it is long.</param>
/// <param name="CaretAt">Number of blanks before the caret; -1 when no column is known.</param>
internal readonly record struct SourceExcerpt(string Text, int CaretAt)
{
    private const int TabWidth = 4;

    /// <summary>Cuts and cleans <paramref name="line"/> to at most <paramref name="width"/> columns.</summary>
    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="column">The column meant, from 1; 0 when none is.</param>
    /// <param name="width">Columns to fill at most; at least 20.</param>
    public static SourceExcerpt Of(string line, int column, int width)
    {
        var shown = new StringBuilder(line.Length);
        var caret = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (i == column - 1) caret = Columns(shown);
            AppendVisible(shown, line[i]);
        }

        // A fault at the end of a line, such as a missing value, stands one past its last character.
        if (column > 0 && caret < 0) caret = Columns(shown);
        return Cut(shown.ToString().TrimEnd(), caret, width);
    }

    private static void AppendVisible(StringBuilder shown, char c)
    {
        if (c == '\t') shown.Append(' ', TabWidth - shown.Length % TabWidth);
        else if (c == '\r') return;
        else shown.Append(char.IsControl(c) || IsDirection(c) ? '·' : c);
    }

    // Marks that turn the direction of text around could make a line look like another one.
    internal static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static SourceExcerpt Cut(string text, int caret, int width)
    {
        if (text.Length <= width) return new(text, caret);

        var start = Math.Clamp(caret - width / 2, 0, text.Length - width);
        if (start > 0 && char.IsLowSurrogate(text[start])) start++;
        var end = Math.Min(start + width, text.Length);
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        var part = (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
        return new(part, caret < 0 ? -1 : caret - start + (start > 0 ? 1 : 0));
    }

    // Combining marks take no column of their own, and a pair of surrogates takes one at least.
    private static int Columns(StringBuilder shown)
    {
        var columns = 0;
        for (var i = 0; i < shown.Length; i++)
            if (!char.IsLowSurrogate(shown[i]) && CharUnicodeInfo.GetUnicodeCategory(shown[i]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                columns++;
        return columns;
    }
}
