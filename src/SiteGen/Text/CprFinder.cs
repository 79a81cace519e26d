using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>
/// Finds civil registration numbers: ten digits that begin with a day, in the ways that people write them. In doubt it is a number:
/// <c>docs/privacy.md</c> tells what counts and what does not. It walks from one digit to the next, so text without digits costs next to nothing.
/// </summary>
public static partial class CprFinder
{
    private const int LabelLength = 48;
    private const int GuidLength = 36;
    private const int ShortText = 200;

    // Every kind of digit, and the signs that one can be written with. The surrogate begins the digits of mathematical alphabets.
    private static readonly SearchValues<char> Starts =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit), '&', '%', '\\', '\uD835']);

    private static readonly SearchValues<char> NameSigns = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ");

    /// <summary>The numbers in <paramref name="text"/>, in order.</summary>
    internal static List<CprNumber> In(string text) => Find(text, withExcuses: true);

    /// <summary>The numbers in the name of a file or folder.</summary>
    internal static List<CprNumber> InName(ReadOnlySpan<char> name) => HasTooFewDigits(name) ? [] : In(name.ToString());

    /// <summary>The text with the last four digits of every number as dots; as long as before.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isQuoted">True for a line of a file, which says of a number only that it is there: then what merely resembles one is hidden too.</param>
    public static string Mask(string text, bool isQuoted = false)
    {
        var found = Find(text, withExcuses: !isQuoted);
        if (isQuoted) found.AddRange(NineDigits.EnumerateMatches(text).ToList(text));
        if (found.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var number in found)
        {
            for (var i = number.SecretStart; i < number.End; i++)
                if (masked[i] is not ('\n' or '\r')) masked[i] = CprNumber.Dot;
        }

        return new string(masked);
    }

    /// <summary>Nine digits that are a number but for the zero in front, which spreadsheets drop.</summary>
    internal static CprNumber? WithoutItsZero(ReadOnlySpan<char> digits, int start = 0)
    {
        if (digits.Length != CprNumber.Length - 1 || digits[0] == '0' || digits.ContainsAnyExcept(Ranges.Digits)) return null;
        var whole = $"0{digits}";
        return CprNumber.HasDate(whole) ? new CprNumber(start, start + digits.Length, start + 5, CprNumber.Mask(whole), CprNumber.IsDivisible(whole)) : null;
    }

    // Six digits and four, or ten; the day in pairs, with blanks, or with dots, slashes or hyphens and then a hyphen. A line may end after the hyphen.
    [GeneratedRegex(@"(?<!\d)(?:(?<bare>\d{10})|\d{6}(?:[ ]{0,2}-{1,2}[ ]{0,2}(?:\n[ ]*)?|[ ]{1,2})\d{4}|(?<!\d[ ]?)\d\d[ ]\d\d[ ]\d\d(?:[ ]?-[ ]?|[ ])\d{4}|(?<!\d[./-])\d\d([./-])\d\d\1\d\d-\d{4})(?!\d)")]
    private static partial Regex Shape { get; }

    [GeneratedRegex(@"(?<!\d)[1-9]\d{8}(?!\d)")]
    private static partial Regex NineDigits { get; }

    [GeneratedRegex(@"(?:cpr|person)\p{L}*[-.: ]*$|nr\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CprLabel { get; }

    // What has ten digits of its own and says so: a book, a bank account, a production unit of the business register.
    [GeneratedRegex(@"(?:\bISBN(?:-10)?|(?<!\p{L})(?:bank)?konto(?:nr|nummer)?|(?<!\p{L})reg(?:istrerings)?[-. ]*(?:nr|nummer)?[.: ]+\d{4})[-.:; ]*(?:nr[.: ]*)?(?:\d{4}[- ])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLabel { get; }

    [GeneratedRegex(@"\bP-?(?:nr|nummer)[-.: ]*$|\bproduktionsenhed(?:snr|snummer)?[-.: ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitLabel { get; }

    private static List<CprNumber> Find(string text, bool withExcuses)
    {
        List<CprNumber> found = [];

        if (text.Length < ShortText && HasTooFewDigits(text)) return found;
        FoldedText? stretch = null;
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Starts) is var next and >= 0)
        {
            at += next;
            stretch ??= new FoldedText();
            stretch.Read(text, at);
            if (stretch.Digits >= CprNumber.Length) FindIn(stretch, text, withExcuses, found);
            at = stretch.End;
        }

        return found;
    }

    /// <summary>Every digit has a sign of its own to be found by: most names of files have too few.</summary>
    private static bool HasTooFewDigits(ReadOnlySpan<char> text) => text.CountAny(Starts) < CprNumber.Length;

    private static void FindIn(FoldedText stretch, string text, bool withExcuses, List<CprNumber> found)
    {
        var folded = stretch.Text;
        Span<char> digits = stackalloc char[CprNumber.Length];
        for (var match = Shape.Match(folded); match.Success;)
        {
            var count = 0;
            var secret = 0;
            for (var i = match.Index; i < match.Index + match.Length; i++)
            {
                if (!char.IsAsciiDigit(folded[i])) continue;
                if (count == 6) secret = i;
                digits[count++] = folded[i];
            }

            var number = new CprNumber(stretch.StartOf(match.Index), stretch.EndOf(match.Index + match.Length - 1), stretch.StartOf(secret), CprNumber.Mask(digits), CprNumber.IsDivisible(digits));
            var isExcused = withExcuses && (match.Groups["bare"].Success ? IsSomethingElse(text, number) : IsInGuid(text, number));
            var isNumber = CprNumber.HasDate(digits) && !isExcused;
            if (isNumber) found.Add(number);

            // Where one reading fails, another may begin a digit later.
            match = Shape.Match(folded, isNumber ? match.Index + match.Length : match.Index + 1);
        }
    }

    /// <summary>Six digits and four with a hyphen stand in a GUID only at the end of its first group.</summary>
    private static bool IsInGuid(string text, CprNumber number) =>
        number.Start >= 2 && text.Length >= number.Start - 2 + GuidLength && Guid.TryParseExact(text.AsSpan(number.Start - 2, GuidLength), "D", out _);

    /// <summary>Ten digits without a hyphen may be part of something longer, or say themselves what they are.</summary>
    private static bool IsSomethingElse(string text, CprNumber number)
    {
        var before = text.AsSpan(0, number.Start);
        var after = text.AsSpan(number.End);
        if (before is [.., '+']) return true;
        if (IsPartOfDecimal(before, after)) return true;

        var label = before[^Math.Min(before.Length, LabelLength)..];
        if (CprLabel.IsMatch(label)) return false;
        if (OtherLabel.IsMatch(label)) return true;
        if (text[number.Start] == '1' && !number.FitsModulus11 && UnitLabel.IsMatch(label)) return true;
        return IsPartOfName(before, after, number);
    }

    /// <summary>An amount with its decimals (<c>1204561234,50</c>) or the decimals of a number (<c>56,1204561234</c>).</summary>
    private static bool IsPartOfDecimal(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after is ['.' or ',', >= '0' and <= '9', ..] && DigitsAtStart(after[1..]) <= 2) return true;
        if (before is not [.., >= '0' and <= '9', '.' or ',']) return false;
        var whole = before[..^1];
        var digits = whole.Length - 1 - whole.LastIndexOfAnyExcept(Ranges.Digits);
        return digits <= 3 && before[..^(digits + 1)] is not [.., '.' or ',' or ';'];
    }

    /// <summary>Digits that hang together with letters are an id, as in a hash, when there are others with them or the check digit does not fit.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> before, ReadOnlySpan<char> after, CprNumber number)
    {
        var lettersBefore = before[(before.LastIndexOfAnyExcept(NameSigns) + 1)..];
        var end = after.IndexOfAnyExcept(NameSigns);
        var lettersAfter = end < 0 ? after : after[..end];
        if (lettersBefore.IsEmpty && lettersAfter.IsEmpty) return false;
        return !number.FitsModulus11 || lettersBefore.ContainsAny(Ranges.Digits) || lettersAfter.ContainsAny(Ranges.Digits);
    }

    private static int DigitsAtStart(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Ranges.Digits) is var end and >= 0 ? end : text.Length;

    private static List<CprNumber> ToList(this Regex.ValueMatchEnumerator matches, string text)
    {
        List<CprNumber> found = [];
        foreach (var match in matches)
            if (WithoutItsZero(text.AsSpan(match.Index, match.Length), match.Index) is { } number) found.Add(number);
        return found;
    }
}
