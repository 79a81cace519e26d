using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;

namespace SiteGen.Import.Repair;

/// <summary>Puts words together that were divided at the end of a line.</summary>
/// <param name="document">All text of the document: a word that stands undivided elsewhere shows how it is spelled.</param>
/// <param name="ledger">Takes the halves of each word.</param>
internal sealed partial class Hyphens(string document, Ledger ledger)
{
    [GeneratedRegex(@"(?<half>[\p{L}\p{N}-]*\p{L})[-\u2010]$")]
    private static partial Regex FirstHalf { get; }

    [GeneratedRegex(@"^(?<half>\p{Ll}[\p{L}]*)")]
    private static partial Regex SecondHalf { get; }

    // "rådgivnings- og" is no divided word: the hyphen stands for a part that follows later.
    [GeneratedRegex(@"^(og|eller|samt|til|men|som|and|or)\b")]
    private static partial Regex Conjunction { get; }

    /// <summary>Two lines as one: a divided word is joined, other lines have a blank between them.</summary>
    public string Join(string first, int firstLine, string second, int secondLine)
    {
        if (FirstHalf.Match(first) is not { Success: true } start || SecondHalf.Match(second) is not { Success: true } end || Conjunction.IsMatch(second))
            return $"{first} {second}";
        var (left, right) = (start.Groups["half"].Value, end.Groups["half"].Value);
        if (KeepsHyphen(left, right)) return first + second;
        ledger.Turn(firstLine, Words.In(left).Last());
        ledger.Turn(secondLine, right);
        return first[..^1] + second;
    }

    // "VEU-indsats", "a-kasse": capitals and single letters carry their hyphen; other words do when the document writes them so.
    private bool KeepsHyphen(string left, string right)
    {
        var last = left.Split('-')[^1];
        return last.Length == 1 || last.All(char.IsUpper)
            || (document.Contains($"{last}-{right}", StringComparison.OrdinalIgnoreCase) && !document.Contains(last + right, StringComparison.OrdinalIgnoreCase));
    }
}
