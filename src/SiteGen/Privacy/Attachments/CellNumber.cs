using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Privacy.Attachments;

/// <summary>Tells whether the number in a cell may be a civil registration number.</summary>
internal static class CellNumber
{
    private const long Round = 1000;
    private const string NewYearsDay = "0101";

    /// <summary>
    /// The number that a cell's value is; null when it is none: not of nine or ten digits, not a day, or a round amount whose check digit is
    /// wrong.
    /// </summary>
    /// <param name="value">As the file holds it: <c>203041234</c>, <c>2.03041234E8</c>, <c>203041234.0</c>.</param>
    /// <param name="isSaidToBe">Whether a heading or the cell's format says that it is one.</param>
    public static CprNumber? Find(string value, bool isSaidToBe)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || amount != decimal.Truncate(amount) || amount is < 100_000_000 or > 9_999_999_999) return null;
        var digits = ((long)amount).ToString(CultureInfo.InvariantCulture);
        var number = digits.Length == CprNumber.Length ? Whole(digits) : WithoutItsZero(digits, isSaidToBe);
        return number is { FitsModulus11: false } && (long)amount % Round == 0 ? null : number;
    }

    /// <summary>
    /// Nine digits that a spreadsheet took the zero from. One in eight of all such numbers would be a day, so one that nothing speaks for
    /// needs its check digit, or 1 January: on other days numbers without it have not been given out (<c>docs/privacy.md</c>).
    /// </summary>
    /// <param name="digits">The cell's digits.</param>
    /// <param name="isSaidToBe">Whether a heading or the cell's format says that it is a civil registration number.</param>
    public static CprNumber? WithoutItsZero(ReadOnlySpan<char> digits, bool isSaidToBe) =>
        CprFinder.WithoutItsZero(digits) is { } number && (isSaidToBe || number.FitsModulus11 || number.Masked.StartsWith(NewYearsDay, StringComparison.Ordinal)) ? number : null;

    private static CprNumber? Whole(string digits) =>
        CprNumber.HasDate(digits) ? new CprNumber(0, digits.Length, 6, CprNumber.Mask(digits), CprNumber.IsDivisible(digits)) : null;
}
