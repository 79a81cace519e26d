using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Holds the corpus to <c>docs/authoring.md</c>: every key that its tables name for a meeting and for an item, and a heading of every role.
/// A key that is new in the format and missing here would be measured by nobody.
/// </summary>
internal static partial class CorpusCheck
{
    /// <summary>What the guide names and the archive does not have.</summary>
    public static List<string> Missing(string guide, string source)
    {
        var chapters = File.ReadAllText(guide);
        var keys = Keys(Chapter(chapters, "\n## meeting.md\n")).Concat(Keys(Chapter(chapters, "\n## An agenda item\n"))).ToHashSet(StringComparer.Ordinal);
        var roles = Roles(Chapter(chapters, "\n### Sections and their roles\n"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, "input", "minutes"), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            keys.RemoveWhere(key => Regex.IsMatch(text, $@"(^|[\s{{\[]){key}\b", RegexOptions.Multiline));
            foreach (var role in roles.Where(role => role.Value.Any(heading => text.Contains($"\n## {heading}\n", StringComparison.Ordinal))).ToList()) roles.Remove(role.Key);
            if (keys.Count == 0 && roles.Count == 0) break;
        }

        return [.. keys.Order(StringComparer.Ordinal), .. roles.Keys.Order(StringComparer.Ordinal)];
    }

    private static string Chapter(string text, string heading)
    {
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = text.IndexOf("\n##", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    // | `key`, `key` | what its value is, with `parts` | …
    private static IEnumerable<string> Keys(string chapter) =>
        chapter.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Quoted.Matches(string.Join('|', line.Split('|').Take(3)))).Select(match => match.Groups[1].Value);

    // | `role` | heading, heading |
    private static Dictionary<string, string[]> Roles(string chapter) =>
        chapter.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|'))
            .ToDictionary(cells => cells[1].Trim(' ', '`'), cells => cells[2].Split(',', StringSplitOptions.TrimEntries));

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Quoted { get; }
}
