using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.SourceEquality;

/// <summary>A test that needs the two public minutes themselves, which lie beside the repository and are no part of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute()
    {
        if (Sources.Folder is null) Skip = "the two public minutes (shared/seeds) do not lie above this checkout";
    }
}

/// <summary>The two public minutes, and what is asked of both. Nothing here uses SiteGen: two readings that agree are worth more than one.</summary>
internal static partial class Sources
{
    public static readonly string? Folder = Demo.FolderAbove("shared/seeds") is { } above ? Path.Combine(above, "shared/seeds") : null;

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"https?://[^\s>]+")]
    private static partial Regex Address { get; }

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder!, name)).ReplaceLineEndings("\n");

    /// <summary>Every number in a text, as written: "1.609.500", "8,4", "2.1.1".</summary>
    public static IEnumerable<string> NumbersIn(string text) => Number.Matches(text).Select(match => match.Value).Distinct();

    public static IEnumerable<string> AddressesIn(string text) => Address.Matches(text).Select(match => match.Value).Distinct();

    /// <summary>"A, B og C" as three names.</summary>
    public static string[] Names(string phrase) => Regex.Split(phrase, ", | og ");

    /// <summary>"25. juni 2024".</summary>
    public static DateOnly Day(string words)
    {
        var parts = words.Split(' ', '.').Where(part => part.Length > 0).ToList();
        return new DateOnly(int.Parse(parts[2], CultureInfo.InvariantCulture), Array.IndexOf(Months, parts[1]) + 1, int.Parse(parts[0], CultureInfo.InvariantCulture));
    }
}

/// <summary>An item as the public minutes give it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Everything below its title, line breaks as in the minutes.</param>
/// <param name="Parts">The text under each of its headings, without the colon.</param>
internal sealed record SourceItem(string Number, string Title, string Text, IReadOnlyDictionary<string, string> Parts)
{
    /// <summary>B, D, O or Oplæg; empty where the minutes mark no types.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public string Decision => Parts.GetValueOrDefault("Beslutning", "");
}
