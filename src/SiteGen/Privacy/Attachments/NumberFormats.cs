using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using SiteGen.Text;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// How the cells of a workbook show their numbers: an amount is shown with thousands apart, decimals or a currency, a civil registration
/// number with all its ten digits.
/// </summary>
internal sealed partial class NumberFormats
{
    // ECMA-376-1, 18.8.30: numbers with separators or decimals, percentages, dates and times, accounts.
    private static readonly HashSet<int> BuiltInAmounts = [.. Enumerable.Range(2, 21), .. Enumerable.Range(37, 12)];

    private readonly List<(bool IsAmount, bool HasTenDigits)> _styles = [];

    // What a format puts in brackets are colours, conditions and languages.
    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex InBrackets { get; }

    /// <summary>Reads the styles of a workbook; without them no cell is an amount.</summary>
    public static NumberFormats Read(byte[]? styles)
    {
        var formats = new NumberFormats();
        if (styles is null) return formats;
        var (amounts, tenDigits) = (new HashSet<int>(BuiltInAmounts), new HashSet<int>());
        using var reader = XmlPart.Open(new MemoryStream(styles, writable: false));
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") inCells = reader.NodeType == XmlNodeType.Element;
            if (reader.NodeType != XmlNodeType.Element || Id(reader.GetAttribute("numFmtId")) is not { } id) continue;
            if (reader.LocalName == "numFmt")
            {
                var code = reader.GetAttribute("formatCode") ?? "";
                if (IsAmountFormat(code)) amounts.Add(id);
                else if (InBrackets.Replace(code, "").Split(';')[0].Count(sign => sign == '0') == CprNumber.Length) tenDigits.Add(id);
            }
            else if (reader.LocalName == "xf" && inCells)
            {
                formats._styles.Add((amounts.Contains(id), tenDigits.Contains(id)));
            }
        }

        return formats;
    }

    /// <summary>True when a cell of this style shows an amount, a percentage or a date.</summary>
    /// <param name="style">The cell's style by number; null for the usual one.</param>
    public bool IsAmount(string? style) => Of(style).IsAmount;

    /// <summary>True when a cell of this style shows ten digits, zeros in front: <c>000000-0000</c>.</summary>
    /// <param name="style">The cell's style by number; null for the usual one.</param>
    public bool HasTenDigits(string? style) => Of(style).HasTenDigits;

    private (bool IsAmount, bool HasTenDigits) Of(string? style) => Id(style) is { } id && id < _styles.Count ? _styles[id] : default;

    private static int? Id(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool IsAmountFormat(string code) => code.Contains("#,#", StringComparison.Ordinal) || code.Contains("0.0", StringComparison.Ordinal) || code.Contains("kr", StringComparison.OrdinalIgnoreCase)
        || code.Contains('%') || code.Contains('€') || code.Contains("yy", StringComparison.OrdinalIgnoreCase);
}
