using System.Globalization;

namespace SiteGen.Benchmarks;

/// <summary>What was written behind the command: <c>--name value</c>.</summary>
internal sealed class Arguments(IReadOnlyList<string> words)
{
    public string Text(string name) => Find(name) ?? throw new ArgumentException($"--{name} is missing");

    public string Text(string name, string otherwise) => Find(name) ?? otherwise;

    public int Number(string name) => int.Parse(Text(name), CultureInfo.InvariantCulture);

    public int Number(string name, int otherwise) => Find(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private string? Find(string name)
    {
        for (var index = 0; index + 1 < words.Count; index++)
            if (words[index] == "--" + name)
                return words[index + 1];
        return null;
    }
}
