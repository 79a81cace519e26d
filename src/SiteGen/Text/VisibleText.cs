using System.Buffers;

namespace SiteGen.Text;

/// <summary>The words of a Markdown text at the places where they stand.</summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("]<`h*");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\t)>]|");

    /// <summary>
    /// The text with link targets, addresses, code and asterisks blanked out: what a reader reads, every character where it stood, so that
    /// an offset here is an offset there. Line breaks stay.
    /// </summary>
    public static string Of(string markdown)
    {
        var text = markdown.AsSpan();
        if (text.IndexOfAny(Marks) < 0) return markdown;
        return string.Create(markdown.Length, markdown, static (visible, source) =>
        {
            source.CopyTo(visible);
            for (var at = 0; at < source.Length && source.AsSpan(at).IndexOfAny(Marks) is var step and >= 0;)
            {
                at += step;
                var length = HiddenFrom(source.AsSpan(at), out var first);
                for (var i = first; i < length; i++)
                {
                    if (visible[at + i] != '\n') visible[at + i] = ' ';
                }

                at += Math.Max(1, length);
            }
        });
    }

    /// <summary>How much of what begins here is no word, counted from <paramref name="first"/>; 0 when all of it is words.</summary>
    private static int HiddenFrom(ReadOnlySpan<char> text, out int first)
    {
        first = 0;
        if (text[0] == '*') return 1;
        if (text.StartsWith("http://") || text.StartsWith("https://")) return EndOfAddress(text);
        if (text[0] == '<') return text.StartsWith("<http") && text.IndexOf('>') is var end and > 0 ? end + 1 : 0;
        if (text[0] == '`') return text[1..].IndexOf('`') is var close and >= 0 ? close + 2 : 0;
        if (!text.StartsWith("](")) return 0;
        first = 1;
        return EndOfTarget(text);
    }

    private static int EndOfAddress(ReadOnlySpan<char> text) => text.IndexOfAny(AddressEnds) is var end and >= 0 ? end : text.Length;

    /// <summary>Behind the bracket that closes a link's target; brackets within it come in pairs or behind a backslash.</summary>
    private static int EndOfTarget(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n') break;
            else if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i + 1;
        }

        return 0;
    }
}
