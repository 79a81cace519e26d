using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Tells Markdown whose words can be read as they stand, which is most of what minutes hold: paragraphs, bullets, headings, bold words. Their
/// signs are no letters, so the tokenizer drops them as it drops punctuation, and to parse the text would take five times as long as to
/// cut it into words. Where a sign could change a word, join two or hide one, the answer is no.
/// </summary>
internal static class PlainMarkdown
{
    private const int DeepestIndent = 16;

    // Links, tables, code, entities, tags, escapes, emphasis within words; fences.
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]|`~&<\\_\0\r");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");
    private static readonly SearchValues<string> Addresses = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text as its readers see them, with signs that the tokenizer drops.</summary>
    public static string Words(string markdown) => Is(markdown) ? markdown : MarkdownText.Words(markdown);

    /// <summary>Whether the words of a text stand in it as its readers see them.</summary>
    public static bool Is(ReadOnlySpan<char> markdown)
    {
        if (markdown.ContainsAny(Signs) || markdown.ContainsAny(Addresses) || !HasOuterStars(markdown)) return false;
        foreach (var line in markdown.EnumerateLines())
        {
            if (!IsPlainStart(line)) return false;
        }

        return true;
    }

    /// <summary>Whether every star begins or ends a word: within one, it would vanish from the word.</summary>
    private static bool HasOuterStars(ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOf('*'); start >= 0;)
        {
            var end = start;
            while (end < text.Length && text[end] == '*') end++;
            var begins = start == 0 || IsSpace(text[start - 1]);
            var after = end < text.Length && text[end] is '.' or ',' or ':' or ';' ? end + 1 : end;
            if (!begins && after < text.Length && !IsSpace(text[after])) return false;
            var next = text[end..].IndexOf('*');
            start = next < 0 ? -1 : end + next;
        }

        return true;
    }

    /// <summary>Whether nothing at the beginning of a line, after a bullet, numbers a list or nests blocks deeper than a reader follows.</summary>
    private static bool IsPlainStart(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t");
        if (line.Length - text.Length > DeepestIndent) return false;
        if (text.Length > 1 && text[0] is '-' or '+' or '*' && text[1] is ' ' or '\t') text = text[1..].TrimStart(" \t");
        if (text.IsEmpty) return true;
        if (text[0] == '>' || (text.Length > 1 && text[0] is '-' or '+' or '*' && text[1] is ' ' or '\t')) return false;
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return end == 0 || end == text.Length || text[end] is not ('.' or ')') || !NumbersLists(text[..end]);
    }

    /// <summary>Numbers, single letters and Roman numbers; more than Markdown takes, so that no rule of it need be known here.</summary>
    private static bool NumbersLists(ReadOnlySpan<char> mark) => mark.Length == 1 || !mark.ContainsAnyExcept(Digits) || !mark.ContainsAnyExcept(RomanDigits);

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t';
}
