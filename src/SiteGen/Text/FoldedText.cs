using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// A stretch of digits as a reader sees it: every kind of digit, hyphen and blank as one, without the marks that do not show. Markdown,
/// HTML, YAML, JSON and addresses may each write a hyphen in their own way, and somebody may make half of a number bold.
/// </summary>
internal sealed class FoldedText
{
    private const char Nothing = '\0';
    private const int LongestMark = 300;
    private const int LongestEntity = 18;

    private static readonly FrozenSet<string> InlineTags =
        new[] { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _folded = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Digits as 0 to 9, hyphens and dashes as <c>-</c>, blanks as a space, line ends as <c>\n</c>; dots and slashes as they are.</summary>
    public string Text => _folded.ToString();

    /// <summary>How many of them are digits.</summary>
    public int Digits { get; private set; }

    /// <summary>Where the stretch ends in the text it was read from, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>Where a folded character begins in the text it was read from.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where a folded character ends in the text it was read from, exclusive.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>Reads from <paramref name="start"/> as far as nothing but digits and what may stand between them follows.</summary>
    public void Read(string text, int start)
    {
        _folded.Clear();
        _starts.Clear();
        _ends.Clear();
        Digits = 0;
        var at = start;
        while (at < text.Length)
        {
            var (sign, length) = Fold(text, at);
            if (char.IsAsciiDigit(sign)) Digits++;
            else if (sign is not (Nothing or '-' or ' ' or '\n' or '.' or '/')) break;
            if (sign != Nothing)
            {
                _folded.Append(sign);
                _starts.Add(at);
                _ends.Add(at + length);
            }

            at += length;
        }

        End = Math.Max(at, start + 1);
    }

    /// <summary>What the sign at a place is to a reader (<see cref="Nothing"/> when it does not show), and how many characters it takes.</summary>
    private static (char Sign, int Length) Fold(string text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case >= '0' and <= '9' or '-' or ' ' or '.' or '/' or '\n':
                return (c, 1);
            case '*' or '_' or '`' or '~' or '\r':
                return (Nothing, 1);
            case '&':
                return Entity(text, at);
            case '%':
                return Escaped(text, at, prefix: 1, digits: 2) ?? (c, 1);
            case '\\':
                return (text.AsSpan(at + 1) is ['u', ..] ? Escaped(text, at, 2, 4) : text.AsSpan(at + 1) is ['x', ..] ? Escaped(text, at, 2, 2) : null) ?? (Nothing, 1);
            case '<':
                return Tag(text, at);
            default:
                return char.IsHighSurrogate(c) && CharUnicodeInfo.GetDecimalDigitValue(text, at) is var wide and >= 0
                    ? ((char)('0' + wide), 2)
                    : (Plain(c), 1);
        }
    }

    private static char Plain(char c)
    {
        if (c < '\u00A0') return c;
        if (CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0) return (char)('0' + digit);
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => Nothing,
            _ => c is '\u2212' or '\u2043' ? '-' : c,
        };
    }

    /// <summary>A sign written by its name or number: <c>&amp;nbsp;</c>, <c>&amp;#45;</c>.</summary>
    private static (char Sign, int Length) Entity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        if (end < 0) return ('&', 1);
        var name = text[at..(end + 1)];
        var sign = name switch
        {
            "&hyphen;" or "&dash;" => "-",
            "&numsp;" or "&puncsp;" or "&hairsp;" => " ",
            "&ZeroWidthSpace;" or "&NoBreak;" => "\u200B",
            _ => WebUtility.HtmlDecode(name),
        };
        return sign.Length == 1 ? (Plain(sign[0]), name.Length) : ('&', 1);
    }

    /// <summary>A sign written as hexadecimal digits, in an address (<c>%2D</c>), in YAML or in JSON; null when it is something else than a digit or what may separate digits.</summary>
    private static (char Sign, int Length)? Escaped(string text, int at, int prefix, int digits)
    {
        if (at + prefix + digits > text.Length || !int.TryParse(text.AsSpan(at + prefix, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return null;
        var sign = Plain((char)code);
        return sign is Nothing or '-' or ' ' or '_' || char.IsAsciiDigit(sign) ? (sign == '_' ? Nothing : sign, prefix + digits) : null;
    }

    /// <summary>Markup within a line does not show; a mark that ends a cell or a paragraph parts the digits.</summary>
    private static (char Sign, int Length) Tag(string text, int at)
    {
        var end = text.IndexOf('>', at, Math.Min(LongestMark, text.Length - at));
        if (end < 0) return ('<', 1);
        var inner = text.AsSpan(at + 1, end - at - 1).TrimStart('/');
        if (inner.StartsWith("!--")) return inner.EndsWith("--") ? (Nothing, end + 1 - at) : ('<', 1);
        var nameEnd = inner.IndexOfAny(' ', '/', '\n');
        var name = nameEnd < 0 ? inner : inner[..nameEnd];
        return InlineTags.Contains(name.ToString()) ? (Nothing, end + 1 - at) : ('<', 1);
    }
}
