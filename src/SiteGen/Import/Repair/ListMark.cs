using System.Text.RegularExpressions;

namespace SiteGen.Import.Repair;

/// <summary>The mark before an entry of a numbered or lettered list.</summary>
/// <param name="Mark">As printed, with its dot or bracket.</param>
/// <param name="Ordinal">Its place: 3 for <c>3.</c> and <c>C)</c>.</param>
/// <param name="IsLetter">Whether it is a letter.</param>
/// <param name="Rest">The words behind it.</param>
internal sealed partial record ListMark(string Mark, int Ordinal, bool IsLetter, string Rest)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

    [GeneratedRegex(@"^(?<open>\(?)(?<mark>\d{1,2}|[A-Za-zÆØÅæøå])(?<end>[.)])\s+(?<rest>\S.*)$")]
    private static partial Regex Shape { get; }

    /// <summary>The mark that a line begins with; null when it begins with none.</summary>
    public static ListMark? Of(string text)
    {
        var match = Shape.Match(text);
        if (!match.Success) return null;
        var mark = match.Groups["mark"].Value;
        var isLetter = !char.IsDigit(mark[0]);
        var ordinal = isLetter ? Alphabet.IndexOf(char.ToLowerInvariant(mark[0])) + 1 : int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture);
        return new ListMark(mark + match.Groups["end"].Value, ordinal, isLetter, match.Groups["rest"].Value);
    }

    /// <summary>True when this can stand right after <paramref name="other"/> in one list.</summary>
    public bool Follows(ListMark other) => IsLetter == other.IsLetter && Ordinal == other.Ordinal + 1;
}
