using System.Text.RegularExpressions;

namespace SiteGen.Import.Fidelity;

/// <summary>The words of a text, counted: what fidelity is measured in. Signs, blanks and markup are no words.</summary>
internal sealed partial class Words
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    /// <summary>The words of <paramref name="text"/>.</summary>
    public static IEnumerable<string> In(string text) => Word.Matches(text).Select(match => match.Value);

    /// <summary>How many there are.</summary>
    public int Count => _counts.Values.Sum();

    /// <summary>Adds the words of a text.</summary>
    public Words Add(string text)
    {
        foreach (var word in In(text)) _counts[word] = _counts.GetValueOrDefault(word) + 1;
        return this;
    }

    /// <summary>Takes the words of a text away, each as often as it is there.</summary>
    public Words Remove(string text)
    {
        foreach (var word in In(text))
        {
            if (_counts.GetValueOrDefault(word) > 1) _counts[word]--;
            else _counts.Remove(word);
        }

        return this;
    }

    /// <summary>Each word as often as it is there, in ordinal order.</summary>
    public IEnumerable<string> All => _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value));
}
