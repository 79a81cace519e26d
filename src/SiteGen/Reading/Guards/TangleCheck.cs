using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Guards;

/// <summary>
/// Estimates what a text costs before Markdown is read. Every bracket and star may look for its partner in the rest of its paragraph, and
/// every underlined heading in the rest of the file, so a small file made for it could keep a build busy for hours.
/// </summary>
internal static class TangleCheck
{
    private const int UnderlineShare = 16;

    // However it is written, so short a text costs less than the limit: every character a mark, or every other line an underline.
    private const int Harmless = 13_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_~:|`");

    /// <summary>False, with SG0911 or SG0912 at the worst paragraph, when the text is not to be read.</summary>
    /// <param name="markdown">The text, lines ended by LF.</param>
    /// <param name="firstLine">Line of its file at which it begins.</param>
    /// <param name="path">Its file's path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0911 and SG0912.</param>
    public static bool Run(string markdown, int firstLine, string path, DiagnosticBag diagnostics)
    {
        if (markdown.Length <= Harmless) return true;
        var (cost, worst, worstLine, underlines) = (0L, 0L, firstLine, 0);
        var (marks, cells, length, begin, line) = (0L, 0, 0L, firstLine, firstLine);
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            if (text.IsWhiteSpace())
            {
                if (!EndOfParagraph()) return false;
                begin = line + 1;
            }
            else
            {
                length += text.Length + 1;
                if (text.IndexOfAny(Marks) >= 0) Count(text);
                if (text.Trim().IndexOfAnyExcept('-', '=') < 0) underlines++;
            }

            line++;
        }

        if (!EndOfParagraph()) return false;
        cost += (long)underlines * markdown.Length / UnderlineShare;
        if (cost <= Limits.Tangle) return true;
        diagnostics.Add(DiagnosticCodes.TooTangled(new SourceSpan(path, worstLine, 1)));
        return false;

        void Count(ReadOnlySpan<char> text)
        {
            marks += text.Count('[') + text.Count(']') + text.Count('*') + text.Count('_') + text.Count('~') + text.Count("://") + text.Count('`');
            cells += text.Count('|');
        }

        bool EndOfParagraph()
        {
            if (cells > Limits.TableCells)
            {
                diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(path, begin, 1), cells, Limits.TableCells, new("tabelfelter", "table cells")));
                return false;
            }

            if (marks * length > worst) (worst, worstLine) = (marks * length, begin);
            cost += marks * length;
            (marks, cells, length) = (0, 0, 0);
            return true;
        }
    }
}
