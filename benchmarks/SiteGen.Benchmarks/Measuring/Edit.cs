namespace SiteGen.Benchmarks.Measuring;

/// <summary>What a secretary changes in one item: its title and a sentence of its text.</summary>
internal static class Edit
{
    /// <summary>An open item in the middle of the archive.</summary>
    public static EditedItem ItemOf(string source)
    {
        var minutes = Path.Combine(source, "input", "minutes");
        var files = Directory.GetFiles(minutes, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var file = files.Skip(files.Count / 2).First(file => File.ReadAllText(file).Contains("\n## Sagsfremstilling\n", StringComparison.Ordinal) && IsPublic(file));
        var meeting = Path.GetRelativePath(minutes, Path.GetDirectoryName(file)!).Replace('\\', '/');
        return new(file, $"/{meeting}/punkt-{Path.GetFileName(file).Split('-')[0]}/");
    }

    public static string Changed(string text, int round) => text
        .Replace("\ntitle: \"", $"\ntitle: \"{Mark(round)}", StringComparison.Ordinal)
        .Replace("\n## Sagsfremstilling\n\n", "\n## Sagsfremstilling\n\nKommunen undersøger nu også en beskyttelse af søbredden.\n\n", StringComparison.Ordinal);

    /// <summary>What the title begins with after this edit.</summary>
    public static string Mark(int round) => $"Rettet {round + 1}: ";

    private static bool IsPublic(string item) =>
        !File.ReadAllText(Path.Combine(Path.GetDirectoryName(item)!, "meeting.md")).Contains("\npublished: 2099", StringComparison.Ordinal);
}

/// <param name="File">Where it is written.</param>
/// <param name="Address">Where it is read.</param>
internal sealed record EditedItem(string File, string Address);
