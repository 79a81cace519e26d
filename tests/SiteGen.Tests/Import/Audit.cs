using System.Text.RegularExpressions;

namespace SiteGen.Tests.Import;

/// <summary>
/// Proves that nothing was lost, and uses nothing of the importer for it: the words of the source, counted, against the words of the
/// written files together with what the report lists as left out or written in another notation.
/// </summary>
internal static partial class Audit
{
    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"</?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^- \d+: (?<text>.*) – [^–]*$")]
    private static partial Regex DroppedLine { get; }

    [GeneratedRegex(@"^- \d+: (?<words>[^→]*?)(?: → .*)?$")]
    private static partial Regex TurnedLine { get; }

    /// <summary>Words of the source that stand nowhere.</summary>
    public static IReadOnlyList<string> Lost(string source, Imported imported)
    {
        var left = WordsOf(Tag.Replace(source, " ").Replace("\u00AD", "")).CountBy(word => word).ToDictionary();
        Take(imported.Texts.Values);
        Take(Part(imported, "Udeladt").Select(line => DroppedLine.Match(line).Groups["text"].Value));
        Take(Turned(imported));
        return [.. left.Where(pair => pair.Value > 0).Select(pair => $"{pair.Key} ×{pair.Value}")];

        void Take(IEnumerable<string> texts)
        {
            foreach (var word in texts.SelectMany(WordsOf))
                if (left.TryGetValue(word, out var count)) left[word] = count - 1;
        }
    }

    /// <summary>The words that the report says stand in another notation.</summary>
    public static IEnumerable<string> Turned(Imported imported) =>
        Part(imported, "Ord, der står på en anden måde (som nøgle, dato eller tegn)").Select(line => TurnedLine.Match(line).Groups["words"].Value);

    /// <summary>The reasons for which the report says lines were left out.</summary>
    public static IEnumerable<string> Reasons(Imported imported) => Part(imported, "Udeladt").Select(line => line[(line.LastIndexOf('–') + 2)..]);

    /// <summary>The lines of a part of the report.</summary>
    public static IEnumerable<string> Part(Imported imported, string heading) =>
        imported.Result.Report.Split('\n').SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith("- ", StringComparison.Ordinal));

    public static IEnumerable<string> WordsOf(string text) => Word.Matches(text).Select(match => match.Value);
}
