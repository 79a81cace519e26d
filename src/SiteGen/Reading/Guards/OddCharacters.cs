using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Guards;

/// <summary>Why a character is worth a word.</summary>
internal enum Oddity
{
    /// <summary>Controls a device and stands for nothing: C0 but tab and line feed, DEL, C1, half a surrogate pair, U+FFFE and U+FFFF.</summary>
    Control,

    /// <summary>Turns the direction of what follows, so that a reader sees another text than the file holds ("Trojan Source", CVE-2021-42574).</summary>
    Direction,

    /// <summary>Takes no place: a word that holds it looks like another word and is not found.</summary>
    Invisible,

    /// <summary>A letter that was lost on the way (U+FFFD), or that only one font knows (private use).</summary>
    Lost,

    /// <summary>A Cyrillic or Greek letter within a word of Latin ones that it looks exactly like.</summary>
    Lookalike,
}

/// <summary>A character that no reader would expect, and where it stands.</summary>
/// <param name="Index">Its place in the text, from 0.</param>
/// <param name="Code">Its code point.</param>
/// <param name="Kind">Why it is odd.</param>
internal readonly record struct OddCharacter(int Index, int Code, Oddity Kind)
{
    /// <summary>Its number as Unicode writes it: <c>U+202E</c>.</summary>
    public string Number => $"U+{Code.ToString("X4", CultureInfo.InvariantCulture)}";

    /// <summary>Number and name.</summary>
    public LocalText Name => OddCharacters.NameOf(Code) is { } name ? new($"{Number} ({name.Da})", $"{Number} ({name.En})") : new(Number, Number);
}

/// <summary>
/// Finds the characters that mislead: readers, search or a program that reads on. What living languages and emoji need is innocent: soft
/// hyphens, joiners between emoji or letters of other scripts, direction marks beside Arabic and Hebrew, a whole word in Cyrillic.
/// </summary>
internal static class OddCharacters
{
    // What nearly all texts are made of; everything else is looked at more closely.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("\t\n" + Range(' ', '~') + Range('\u00A0', '\u02FF') + Range('\u2010', '\u2027') + "\u2030\u2032\u2033\u20AC\u2212\u2713");

    // Below this every character but controls is ordinary.
    private const char FirstUncommon = '\u0300';

    private static readonly SearchValues<char> Controls = SearchValues.Create(Range('\0', '\b') + Range('\v', '\u001F') + '\u007F');

    // Letters that are drawn as Latin ones in every common font.
    private static readonly SearchValues<char> Doubles = SearchValues.Create("аеорсухіјѕһԁАВЕЅЗКМНОРСТХІЈѴвкмтнΑΒΕΖΗΙΚΜΝΟΡΤΥΧον");

    private static readonly Dictionary<int, LocalText> Names = new()
    {
        [0x0000] = new("nul-tegn", "null"),
        [0x0008] = new("tilbage-tegn", "backspace"),
        [0x000B] = new("lodret tabulator", "vertical tab"),
        [0x000C] = new("sideskift", "form feed"),
        [0x001B] = new("escape-tegn", "escape"),
        [0x007F] = new("slette-tegn", "delete"),
        [0x0085] = new("næste linje", "next line"),
        [0x034F] = new("usynlig samling", "combining grapheme joiner"),
        [0x061C] = new("retningsmærke for arabisk", "Arabic letter mark"),
        [0x180E] = new("mongolsk vokaladskiller", "Mongolian vowel separator"),
        [0x200B] = new("mellemrum uden bredde", "zero width space"),
        [0x200C] = new("usynlig adskiller", "zero width non-joiner"),
        [0x200D] = new("usynlig samler", "zero width joiner"),
        [0x200E] = new("retningsmærke mod højre", "left-to-right mark"),
        [0x200F] = new("retningsmærke mod venstre", "right-to-left mark"),
        [0x2028] = new("linjeadskiller", "line separator"),
        [0x2029] = new("afsnitsadskiller", "paragraph separator"),
        [0x202A] = new("indlejret retning mod højre", "left-to-right embedding"),
        [0x202B] = new("indlejret retning mod venstre", "right-to-left embedding"),
        [0x202C] = new("slut på indlejret retning", "pop directional formatting"),
        [0x202D] = new("tvungen retning mod højre", "left-to-right override"),
        [0x202E] = new("tvungen retning mod venstre", "right-to-left override"),
        [0x2060] = new("usynlig ordbinder", "word joiner"),
        [0x2066] = new("isoleret retning mod højre", "left-to-right isolate"),
        [0x2067] = new("isoleret retning mod venstre", "right-to-left isolate"),
        [0x2068] = new("isoleret retning efter første bogstav", "first strong isolate"),
        [0x2069] = new("slut på isoleret retning", "pop directional isolate"),
        [0x3164] = new("usynligt koreansk fyldtegn", "Hangul filler"),
        [0xFEFF] = new("byte-mærke eller usynligt mellemrum", "byte order mark or zero width no-break space"),
        [0xFFFD] = new("erstatningstegn for et tabt bogstav", "replacement character for a lost letter"),
    };

    /// <summary>The odd characters of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<OddCharacter> In(string text)
    {
        for (var i = NextAfter(text, 0); i < text.Length; i = NextAfter(text, i))
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var (code, length) = isWhole ? (rune.Value, rune.Utf16SequenceLength) : (text[i], 1);
            if (isWhole ? KindOf(text, i, code, length) is { } kind : (kind = Oddity.Control) is Oddity.Control) yield return new OddCharacter(i, code, kind);
            i += length;
        }
    }

    /// <summary>True when <paramref name="text"/> would mislead whoever reads it, and not only look like another.</summary>
    public static bool Misleads(string text) => In(text).Any(odd => odd.Kind != Oddity.Lookalike);

    /// <summary><paramref name="text"/> with every odd character that cannot be seen written as its number, for messages.</summary>
    public static string Visible(string text)
    {
        if (NextAfter(text, 0) == text.Length && text.IndexOfAny('\n', '\t') < 0) return text;
        var shown = new StringBuilder(text);
        foreach (var odd in In(text).Reverse().Where(odd => odd.Kind is not (Oddity.Lookalike or Oddity.Lost)))
            shown.Remove(odd.Index, odd.Code > char.MaxValue ? 2 : 1).Insert(odd.Index, $"<{odd.Number}>");
        return shown.Replace("\n", "<U+000A>").Replace("\t", "<U+0009>").ToString();
    }

    /// <summary>What people call the character; null when only its number is known.</summary>
    internal static LocalText? NameOf(int code) => Names.TryGetValue(code, out var name) ? name : null;

    private static int NextAfter(string text, int start) =>
        IsPlain(text.AsSpan(start)) ? text.Length : text.AsSpan(start).IndexOfAnyExcept(Ordinary) is var next and >= 0 ? start + next : text.Length;

    // Three searches in large steps. Letters outside of ASCII make the one search for all that is not ordinary go letter by letter.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange(FirstUncommon, char.MaxValue) && !text.ContainsAny(Controls) && !text.ContainsAnyInRange('\u0080', '\u009F');

    private static Oddity? KindOf(string text, int index, int code, int length) => code switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => Oddity.Control, // XML can hold none of them
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => Oddity.Direction,
        0x200C or 0x200D => JoinsOtherScripts(text, index) ? null : Oddity.Invisible,
        0x200E or 0x200F or 0x061C => IsBesideRightToLeft(text, index) ? null : Oddity.Invisible,
        0x200B or 0x2028 or 0x2029 or (>= 0x2060 and <= 0x206F) or 0xFEFF or 0x180E or 0x034F => Oddity.Invisible,
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xFE00 and <= 0xFE0D) => Oddity.Invisible,
        >= 0xE0000 and <= 0xE007F => IsInFlag(text, index) ? null : Oddity.Invisible,
        >= 0xE0080 and <= 0xE0FFF => Oddity.Invisible,
        0xFFFD or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 or (>= 0xFDD0 and <= 0xFDEF) => Oddity.Lost,
        _ when (code & 0xFFFE) == 0xFFFE => Oddity.Lost,
        _ when length == 1 && Doubles.Contains((char)code) && IsAmongLatin(text, index) => Oddity.Lookalike,
        _ => null,
    };

    /// <summary>Between emoji, or after a letter of a script that is not written with Latin ones.</summary>
    private static bool JoinsOtherScripts(string text, int index) =>
        index > 0 && index + 1 < text.Length && text[index - 1] > '\u0300' && (char.IsSurrogate(text[index + 1]) || text[index + 1] > '\u0300');

    private static bool IsBesideRightToLeft(string text, int index)
    {
        for (var i = Math.Max(0, index - 3); i < Math.Min(text.Length, index + 4); i++)
        {
            if (text[i] is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) return true;
        }

        return false;
    }

    /// <summary>Flags of regions, such as Scotland's, are a black flag followed by invisible letters.</summary>
    private static bool IsInFlag(string text, int index)
    {
        const int longestFlag = 14;
        var before = text.AsSpan(Math.Max(0, index - longestFlag), index - Math.Max(0, index - longestFlag));
        return before.Contains("\U0001F3F4", StringComparison.Ordinal);
    }

    private static bool IsAmongLatin(string text, int index)
    {
        const int longestWord = 40;
        for (var i = index - 1; i >= Math.Max(0, index - longestWord) && char.IsLetter(text[i]); i--)
        {
            if (IsLatin(text[i])) return true;
        }

        for (var i = index + 1; i < Math.Min(text.Length, index + longestWord) && char.IsLetter(text[i]); i++)
        {
            if (IsLatin(text[i])) return true;
        }

        return false;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');

    private static string Range(char from, char to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(code => (char)code));
}
