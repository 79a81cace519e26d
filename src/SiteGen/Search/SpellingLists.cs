using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace SiteGen.Search;

/// <summary>
/// The archive's words as people write them, listed by first letter: where the browser looks for what somebody meant who wrote a word
/// that is not in the index.
/// </summary>
internal static class SpellingLists
{
    private const int ShortestWord = 4;
    private const int MostCommon = 2000;
    private const int CommonInOneOf = 16;

    // In a large archive a word that stands there once or twice is a slip as often as a word.
    private const int SmallArchive = 1000;
    private const int TimesInLargeArchive = 3;

    /// <summary>
    /// The lists by the first character of their words' folded form, and the commonest words of all under the empty name, where a word is
    /// looked for whose first letter is wrong. When there are few words, that one list holds them all.
    /// </summary>
    public static ImmutableSortedDictionary<string, byte[]> Of(Archive archive, Func<string, string> fold)
    {
        var threshold = archive.Documents.Count < SmallArchive ? 1 : TimesInLargeArchive;
        var counts = new int[archive.Words.Count];
        foreach (var document in archive.Documents)
        {
            foreach (var (_, word, count) in document) counts[word] += count;
        }

        var words = Enumerable.Range(0, counts.Length).Where(IsListed).Select(word => new Listed(archive.Words[word], fold(archive.Words[word]), counts[word])).ToList();
        var commonest = words.Where(word => word.Count >= archive.Documents.Count / CommonInOneOf).OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal).Take(MostCommon);
        if (words.Count <= MostCommon) return ImmutableSortedDictionary<string, byte[]>.Empty.Add("", ListOf(words));
        return words.ToLookup(word => word.Folded[..1]).Select(list => (list.Key, Words: list.AsEnumerable())).Append((Key: "", Words: commonest))
            .ToImmutableSortedDictionary(list => list.Key, list => ListOf(list.Words), StringComparer.Ordinal);

        bool IsListed(int word) => counts[word] >= threshold && archive.Words[word].Length >= ShortestWord && archive.TermOfWord[word].Length > 0 && archive.Words[word].All(char.IsLetter);
    }

    private static byte[] ListOf(IEnumerable<Listed> words) =>
        Encoding.UTF8.GetBytes(string.Concat(words.OrderBy(word => word.Folded, StringComparer.Ordinal).ThenBy(word => word.Text, StringComparer.Ordinal).Select(word => $"{word.Text} {Magnitude(word.Count)}\n")));

    /// <summary>How many bits a count has, in base 36.</summary>
    private static char Magnitude(int count) => "0123456789abcdefghijklmnopqrstuvwxyz"[BitOperations.Log2((uint)count) + 1];

    /// <param name="Text">The word as people write it, in lower case.</param>
    /// <param name="Folded">In the letters of the index.</param>
    /// <param name="Count">How often it stands in the archive.</param>
    private sealed record Listed(string Text, string Folded, int Count);
}
