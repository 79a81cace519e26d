using System.Buffers;

namespace SiteGen.Privacy;

/// <summary>
/// A first look at the bytes of a text: whether it can hold a civil registration number, a telephone number or an e-mail address at all. It says
/// yes in every doubt and no only where <see cref="FindingList"/> would find nothing; most texts end here, and are never decoded.
/// </summary>
internal static class Glance
{
    private const int DigitsOfCpr = 10, LastDigitsOfCpr = 4, DigitsOfPhone = 8;

    // In UTF-8 these begin Latin-1's letters and signs and the punctuation of U+2000 to U+2FFF: no digits among them. In Latin-1 they are letters.
    private const byte LatinSigns = 0xC2, LatinLetters = 0xC3, Punctuation = 0xE2, FirstContinuation = 0x80, LastContinuation = 0xBF;

    // Digits, what digits can be written with, and every byte that may begin the digits of another script.
    private static readonly SearchValues<byte> Telling = SearchValues.Create(
        [.. "0123456789@<&%\\+"u8, .. Enumerable.Range(LastContinuation + 1, byte.MaxValue - LastContinuation).Select(value => (byte)value).Except([LatinSigns, LatinLetters, Punctuation])]);

    /// <summary>False when nothing can be found in the text.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text)
    {
        if (text is [0xEF, 0xBB, 0xBF, ..]) text = text[3..];
        while (text.IndexOfAny(Telling) is var next and >= 0)
        {
            text = text[next..];
            if (IsDigit(text[0]))
            {
                if (IsNumber(text, out var length)) return true;
                text = text[length..];
            }
            else if (Tells(text))
            {
                return true;
            }
            else
            {
                text = text[1..];
            }
        }

        return false;
    }

    /// <summary>True where something else than plain digits begins that has to be read: an address, a sign written by its number, a tag, a country's code, another script.</summary>
    private static bool Tells(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'<' => text is [_, (byte)'/' or (byte)'!', ..] || text is [_, var name, ..] && char.IsAsciiLetter((char)name),
        (byte)'&' => text is [_, (byte)'#', ..] || text is [_, var name, ..] && char.IsAsciiLetter((char)name),
        (byte)'%' => text is [_, var high, var low, ..] && char.IsAsciiHexDigit((char)high) && char.IsAsciiHexDigit((char)low),
        (byte)'\\' => text is [_, (byte)'u' or (byte)'x', ..],
        (byte)'+' => text is [_, var digit, ..] && IsDigit(digit),
        _ => true,
    };

    /// <summary>
    /// Whether the digits here, with those behind signs that may part the digits of one number, can be a number: four at its end and six before
    /// them, or eight in a row with single blanks.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<byte> text, out int length)
    {
        var (digits, group, row) = (0, 0, 0);
        for (length = 0; length < text.Length; length++)
        {
            var sign = text[length];
            if (IsDigit(sign))
            {
                (digits, group, row) = (digits + 1, group + 1, row + 1);
                if ((digits >= DigitsOfCpr && group >= LastDigitsOfCpr) || row >= DigitsOfPhone) return true;
                continue;
            }

            switch (sign)
            {
                case (byte)' ':
                    group = 0;
                    if (length > 0 && text[length - 1] == ' ') row = 0;
                    break;
                case (byte)'-' or (byte)'.' or (byte)'/' or (byte)'\n':
                    (group, row) = (0, 0);
                    break;

                // Marks that do not show part nothing.
                case (byte)'*' or (byte)'_' or (byte)'`' or (byte)'~' or (byte)'\r' or (byte)'\0':
                case (byte)'\\' when !Tells(text[length..]):
                    row = 0;
                    break;

                // A blank, a dash, a mark that does not show: whatever it is, it may stand within a number.
                case LatinSigns or Punctuation or (>= FirstContinuation and <= LastContinuation):
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsDigit(byte sign) => sign is >= (byte)'0' and <= (byte)'9';
}
