using System.Buffers;

namespace SiteGen.Text;

/// <summary>
/// Ranges of characters to look for. The framework's own methods for ranges are not compiled beforehand for characters, and until they are
/// compiled well they put each bound on the heap: 50 MB in a build after an edit of 30,000 items.
/// </summary>
internal static class Ranges
{
    /// <summary>0 to 9.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The combining marks of European Latin script.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create(string.Concat(Enumerable.Range(0x0300, 0x29).Select(mark => (char)mark)));
}
