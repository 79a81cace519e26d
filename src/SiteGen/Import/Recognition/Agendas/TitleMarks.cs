using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>
/// The type of an item as its title marks it: "(B)", "(Oplæg + D)", "(til orientering)" at its end, or "Orienteringssag:" at its beginning.
/// Marks in brackets are no part of the title; words at the beginning are.
/// </summary>
internal static partial class TitleMarks
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["B"] = "decision",
        ["beslutning"] = "decision",
        ["til beslutning"] = "decision",
        ["til godkendelse"] = "decision",
        ["beslutningssag"] = "decision",
        ["D"] = "discussion",
        ["drøftelse"] = "discussion",
        ["til drøftelse"] = "discussion",
        ["temadrøftelse"] = "discussion",
        ["drøftelsessag"] = "discussion",
        ["O"] = "information",
        ["orientering"] = "information",
        ["til orientering"] = "information",
        ["til efterretning"] = "information",
        ["oplæg"] = "presentation",
    };

    [GeneratedRegex(@"\s*[(\[](?<marks>[^()\[\]]{1,40})[)\]][\s.:*]*$")]
    private static partial Regex Brackets { get; }

    [GeneratedRegex(@"^(?<word>(?:Orienterings|Beslutnings|Drøftelses)(?:sag|punkt)|Orientering|Til orientering|Til beslutning|Til drøftelse|Drøftelse|Temadrøftelse|[BDO])\s*[:–-]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix { get; }

    [GeneratedRegex(@"\s+[-–]\s*(?<word>til (?:orientering|beslutning|drøftelse|godkendelse|efterretning)|[BDO])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix { get; }

    /// <summary>The title without marks in brackets, the ids of its types, and the words that were taken off.</summary>
    public static (string Title, IReadOnlyList<string> Types, string TakenOff) Split(string title)
    {
        title = title.Trim();
        if (Brackets.Match(title) is { Success: true } brackets && TypesOf(brackets.Groups["marks"].Value) is { Count: > 0 } marked)
            return (title[..brackets.Index].TrimEnd(), marked, brackets.Value);
        if (Prefix.Match(title) is { Success: true } prefix && TypeOfWord(prefix.Groups["word"].Value) is { } first) return (title, [first], "");
        if (Suffix.Match(title) is { Success: true } suffix && TypeOfWord(suffix.Groups["word"].Value) is { } last) return (title, [last], "");
        return (title, [], "");
    }

    private static List<string> TypesOf(string marks)
    {
        var parts = marks.Split(['+', '/', ',', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var types = parts.Select(part => Types.GetValueOrDefault(part)).ToList();
        return types.Contains(null) ? [] : [.. types.OfType<string>().Distinct()];
    }

    private static string? TypeOfWord(string word)
    {
        word = word.Trim();
        if (Types.TryGetValue(word, out var type)) return type;
        return Types.FirstOrDefault(pair => pair.Key.Length > 3 && word.StartsWith(pair.Key, StringComparison.OrdinalIgnoreCase)).Value;
    }
}
