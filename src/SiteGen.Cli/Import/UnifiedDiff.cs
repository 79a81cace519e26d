using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SiteGen.Cli.Import;

/// <summary>Two versions of a text as a unified difference, with three lines around each change.</summary>
internal static class UnifiedDiff
{
    private const int Around = 3;

    /// <summary>The lines of the difference; none when the texts are the same.</summary>
    public static IEnumerable<string> Of(string path, string before, string after)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before.TrimEnd('\n'), after.TrimEnd('\n')).Lines;
        var changed = Enumerable.Range(0, lines.Count).Where(i => lines[i].Type != ChangeType.Unchanged).ToList();
        if (changed.Count == 0) yield break;
        yield return $"--- a/{path}";
        yield return $"+++ b/{path}";

        var (old, now, at) = (1, 1, 0);
        for (var n = 0; n < changed.Count;)
        {
            var start = Math.Max(changed[n] - Around, at);
            var end = Math.Min(changed[n] + Around + 1, lines.Count);
            for (; n < changed.Count && changed[n] - Around <= end; n++) end = Math.Min(changed[n] + Around + 1, lines.Count);
            for (; at < start; at++) (old, now) = (old + 1, now + 1);

            var hunk = lines.Skip(start).Take(end - start).ToList();
            var (removed, added) = (hunk.Count(line => line.Type != ChangeType.Inserted), hunk.Count(line => line.Type != ChangeType.Deleted));
            yield return $"@@ -{old},{removed} +{now},{added} @@";
            foreach (var line in hunk) yield return Sign(line.Type) + line.Text;
            (old, now, at) = (old + removed, now + added, end);
        }
    }

    private static string Sign(ChangeType type) => type switch { ChangeType.Inserted => "+", ChangeType.Deleted => "-", _ => " " };
}
