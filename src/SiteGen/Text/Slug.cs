using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Makes names that are safe in addresses, file names and anchors, and stay the same when the text is read again.</summary>
public static class Slug
{
    /// <summary>
    /// Lower case; æ, ø, å as ae, oe, aa; other accents dropped; every run of anything but letters, digits and dots as one hyphen.
    /// Dots stay only between digits, so that <c>2.1.1</c> keeps its shape. Empty when nothing is left.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var plain = text.ToLowerInvariant().Replace("æ", "ae").Replace("ø", "oe").Replace("å", "aa").Normalize(NormalizationForm.FormD);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (c == '.' && IsDigitAt(plain, i - 1) && IsDigitAt(plain, i + 1)) slug.Append('.');
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>True when <paramref name="text"/> is already what <see cref="Of"/> would make of it.</summary>
    public static bool IsSlug(string text) => text.Length > 0 && Of(text) == text;

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);
}
