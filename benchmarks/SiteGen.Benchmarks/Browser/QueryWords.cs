using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Browser;

/// <summary>Words to search for, taken from the archive by how many items hold them.</summary>
internal sealed partial record QueryWords(string[] Common, string[] Middling, string[] Rare)
{
    public static QueryWords Of(string source)
    {
        var items = Directory.GetFiles(Path.Combine(source, "input", "minutes"), "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "meeting.md").Order(StringComparer.Ordinal).ToList();
        var holding = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in items.AsParallel().AsOrdered().Select(file => Word.Matches(TextOf(File.ReadAllText(file))).Select(word => word.Value).ToHashSet(StringComparer.Ordinal)))
        {
            foreach (var word in words) holding[word] = holding.GetValueOrDefault(word) + 1;
        }

        return new(Near(items.Count / 5, 6), Near(items.Count / 100, 10), Near(4, 10));

        // The nearest to the wanted number; of equals every so many, so that they begin with different letters.
        string[] Near(int wanted, int count)
        {
            var nearest = holding.OrderBy(word => Math.Abs(Math.Log((double)word.Value / wanted))).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
            var equals = nearest.TakeWhile(word => word.Value == nearest[0].Value).Count();
            var step = Math.Max(1, equals / count);
            return [.. nearest.Where((_, index) => index % step == 0).Take(count).Select(word => word.Key)];
        }
    }

    private static string TextOf(string file) => file[file.IndexOf("\n---\n", StringComparison.Ordinal)..];

    [GeneratedRegex(@"(?<![\p{L}\d/.-])[a-zæøå]{6,18}(?![\p{L}\d/:-])")]
    private static partial Regex Word { get; }
}
