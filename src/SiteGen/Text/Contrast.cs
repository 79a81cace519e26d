using System.Globalization;

namespace SiteGen.Text;

/// <summary>Contrast between two colours after WCAG 2.2, "relative luminance" and "contrast ratio".</summary>
internal static class Contrast
{
    /// <summary>The least contrast of text with its background (WCAG 1.4.3, level AA).</summary>
    public const double ForText = 4.5;

    /// <summary>The ratio between two colours written <c>#rrggbb</c>: from 1 (the same) to 21 (black on white).</summary>
    public static double Between(string color, string background)
    {
        var (a, b) = (Luminance(color), Luminance(background));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color) => 0.2126 * Channel(color, 1) + 0.7152 * Channel(color, 3) + 0.0722 * Channel(color, 5);

    private static double Channel(string color, int start)
    {
        var value = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
