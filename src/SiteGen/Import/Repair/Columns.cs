using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Repair;

/// <summary>
/// Tells a page of two columns that was read straight across: line after line has a wide gap with words on both sides. Nothing is moved, as
/// nobody can say which half belongs to which item; a person is asked.
/// </summary>
internal static partial class Columns
{
    // Fewer lines than this have a gap by chance: a date at the margin, a signature beside another.
    private const int FewestLines = 12;

    [GeneratedRegex(@"\p{L}{2}[^|\t]* {3,}\S*\p{L}{2}")]
    private static partial Regex Gap { get; }

    /// <summary>True when a fifth of the lines with text, and a dozen at least, have such a gap.</summary>
    public static bool RanTogether(IReadOnlyCollection<SourceLine> lines)
    {
        var texts = lines.Where(line => !line.IsBlank && line.Cells.IsEmpty).ToList();
        var gaps = texts.Count(line => Gap.IsMatch(line.Text));
        return gaps >= FewestLines && gaps * 5 >= texts.Count;
    }
}
