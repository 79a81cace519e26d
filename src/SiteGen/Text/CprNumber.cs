namespace SiteGen.Text;

/// <summary>
/// A civil registration number found in a text. It does not hold the number: only what may be shown of it, so that no message, cache or
/// log can give it away.
/// </summary>
/// <param name="Start">Where it begins in the text, from 0.</param>
/// <param name="End">Where it ends, exclusive; with the markup that may stand between its digits.</param>
/// <param name="SecretStart">Where its last four digits begin.</param>
/// <param name="Masked">The day of birth with dots for the rest: <c>010203-••••</c>.</param>
/// <param name="FitsModulus11">Whether its check digit is right. Numbers without one have been given out since 2007, so this proves nothing.</param>
internal readonly record struct CprNumber(int Start, int End, int SecretStart, string Masked, bool FitsModulus11)
{
    /// <summary>Number of digits.</summary>
    public const int Length = 10;

    /// <summary>What stands for a digit that is not shown.</summary>
    public const char Dot = '•';

    private static ReadOnlySpan<int> Weights => [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>What may be shown of ten digits.</summary>
    public static string Mask(ReadOnlySpan<char> digits) => $"{digits[..6]}-{Dot}{Dot}{Dot}{Dot}";

    /// <summary>
    /// True when ten digits begin with a day of the calendar. The seventh digit tells the century, as the rules of the register say
    /// ("Personnummeret i CPR"), and so whether there was a 29 February.
    /// </summary>
    public static bool HasDate(ReadOnlySpan<char> digits)
    {
        var (day, month, year) = (Pair(digits), Pair(digits[2..]), Pair(digits[4..]));
        var century = digits[6] switch
        {
            <= '3' => 1900,
            '4' or '9' => year <= 36 ? 2000 : 1900,
            _ => year <= 57 ? 2000 : 1800,
        };
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(century + year, month);
    }

    /// <summary>True when the weighted sum of ten digits can be divided by eleven.</summary>
    public static bool IsDivisible(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Length; i++) sum += (digits[i] - '0') * Weights[i];
        return sum % 11 == 0;
    }

    private static int Pair(ReadOnlySpan<char> digits) => (digits[0] - '0') * 10 + digits[1] - '0';
}
