using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Makes names that are safe in addresses, file names and anchors, and stay the same when the text is read again.</summary>
public static class Slug
{
    private const char CombiningRing = '\u030A';

    // Written out because Unicode normalization needs ICU, which the program does without.
    private static readonly Dictionary<char, string> Plain = Table(
        "ae=æä", "oe=øö", "aa=å", "a=àáâãāăą", "c=çćĉč", "d=ďđð", "e=èéêëēĕėęě", "g=ĝğģ", "i=ìíîïīį", "l=łľ", "n=ñńň", "o=òóôõōő",
        "r=ŕř", "s=śŝşšș", "ss=ß", "t=ţťț", "th=þ", "u=ùúûüūůű", "y=ýÿ", "z=źżž");

    /// <summary>
    /// Lower case; æ, ø, å as ae, oe, aa; other accents dropped; every run of anything but letters, digits and dots as one hyphen.
    /// Dots stay only between digits, so that <c>2.1.1</c> keeps its shape. Empty when nothing is left.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var lower = text.ToLowerInvariant();
        for (var i = 0; i < lower.Length; i++)
        {
            var c = lower[i];
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (Plain.TryGetValue(c, out var plain)) slug.Append(plain);
            else if (c == '.' && IsDigitAt(lower, i - 1) && IsDigitAt(lower, i + 1)) slug.Append('.');
            else if (c == CombiningRing && slug.Length > 0 && slug[^1] == 'a') slug.Append('a'); // å as macOS writes it in file names
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>True when <paramref name="text"/> is already what <see cref="Of"/> would make of it.</summary>
    public static bool IsSlug(string text) => text.Length > 0 && Of(text) == text;

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    private static Dictionary<char, string> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            var sign = row.IndexOf('=');
            foreach (var letter in row.AsSpan(sign + 1)) table[letter] = row[..sign];
        }

        return table;
    }
}
