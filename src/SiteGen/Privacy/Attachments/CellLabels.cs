using System.Text.RegularExpressions;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Remembers what the cells of a table say of the numbers beside and below them: a heading "CPR-nr." or "Fødselsdato" speaks for its
/// column, and for the rest of its row up to the next words. Told cell by cell, in the order of the file.
/// </summary>
internal sealed partial class CellLabels
{
    // A heading is short; a sentence that mentions the word is none.
    private const int LongestLabel = 60;

    private readonly HashSet<string> _columns = [];
    private bool _rowSays;

    [GeneratedRegex(@"cpr|person[- ]?(?:id|n(?:umme)?r)|fødsels|civil registration|date of birth", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    /// <summary>A new row begins.</summary>
    public void Row() => _rowSays = false;

    /// <summary>A cell with words.</summary>
    public void Add(string column, string words)
    {
        if (!words.Any(char.IsLetter)) return;
        _rowSays = words.Length <= LongestLabel && Label.IsMatch(words);
        if (_rowSays) _columns.Add(column);
    }

    /// <summary>Whether a number in this column and the row at hand is said to be a civil registration number.</summary>
    public bool Say(string column) => _rowSays || _columns.Contains(column);
}
