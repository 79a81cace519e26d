using System.Numerics;
using System.Text;

namespace SiteGen.Search;

/// <summary>
/// The archive's words as people write them, listed by first letter: where the browser looks for what somebody meant who wrote a word
/// that is not in the index. The commonest words of all stand under the empty name too, where a word is looked for whose first letter is
/// wrong; when there are few words, that one list holds them all.
/// </summary>
internal static class SpellingLists
{
    private const int ShortestWord = 4;
    private const int MostCommon = 2000;
    private const int CommonInOneOf = 16;

    // In a large archive a word that stands there once or twice is a slip as often as a word.
    private const int SmallArchive = 1000;
    private const int TimesInLargeArchive = 3;

    /// <summary>All lists, by the first character of their words' folded form.</summary>
    public static SortedDictionary<string, IndexFile> Of(Lexicon lexicon, string language, int documents) => Of(lexicon, language, documents, null, []);

    /// <summary>The same after an edit; lists in which nothing is new stay as they were.</summary>
    /// <param name="lexicon">The words, counted.</param>
    /// <param name="language">Their language.</param>
    /// <param name="documents">How many items the archive has; it must have been on the same side of every threshold before.</param>
    /// <param name="before">The lists as they were; null when there were none.</param>
    /// <param name="timesBefore">How often each word stood there then.</param>
    public static SortedDictionary<string, IndexFile> Of(Lexicon lexicon, string language, int documents, SortedDictionary<string, IndexFile>? before, int[] timesBefore)
    {
        var threshold = ThresholdFor(documents);
        var listed = new List<int>();
        var changed = before is { Count: > 1 } ? new HashSet<char>() : null;
        for (var word = 0; word < lexicon.Times.Length; word++)
        {
            var (times, was) = (lexicon.Times[word], word < timesBefore.Length ? timesBefore[word] : 0);
            if ((times < threshold && was < threshold) || lexicon.TermOfWord[word] < 0 || !IsWord(lexicon.Words[word])) continue;
            if (times >= threshold) listed.Add(word);
            if (changed is not null && MagnitudeOf(times, threshold) != MagnitudeOf(was, threshold)) changed.Add(FirstOf(word));
        }

        var lists = new SortedDictionary<string, IndexFile>(StringComparer.Ordinal);
        if (listed.Count <= MostCommon)
        {
            lists.Add("", ListOf(listed));
            return lists;
        }

        var common = listed.FindAll(word => lexicon.Times[word] >= documents / CommonInOneOf);
        common.Sort((one, other) => lexicon.Times[one] != lexicon.Times[other] ? lexicon.Times[other].CompareTo(lexicon.Times[one]) : lexicon.Words[one].SequenceCompareTo(lexicon.Words[other]));
        lists.Add("", ListOf(common[..Math.Min(MostCommon, common.Count)]));
        var byFirst = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var word in listed)
        {
            var first = FirstOf(word).ToString();
            if (!byFirst.TryGetValue(first, out var ofFirst)) byFirst.Add(first, ofFirst = []);
            ofFirst.Add(word);
        }

        Parallel.ForEach(byFirst.Keys, first =>
        {
            var file = changed?.Contains(first[0]) == false && before!.TryGetValue(first, out var same) ? same : ListOf(byFirst[first]);
            lock (lists) lists.Add(first, file);
        });
        return lists;

        char FirstOf(int word) => Folding.Of(language, lexicon.Words[word][..1], stackalloc char[2])[0];

        IndexFile ListOf(List<int> words)
        {
            var inOrder = words.ConvertAll(word => new ListedWord(lexicon.Words[word].ToString(), Folding.Of(language, lexicon.Words[word].ToString()), lexicon.Times[word]));
            inOrder.Sort(ListedWord.InOrder);
            var text = new StringBuilder();
            foreach (var word in inOrder) text.Append(word.Text).Append(' ').Append(Magnitude(word.Times)).Append('\n');
            return IndexFile.Of("txt", Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    /// <summary>A word of a list.</summary>
    /// <param name="Text">As people write it.</param>
    /// <param name="Folded">In the letters of the index, by which it is looked up.</param>
    /// <param name="Times">How often it stands in the archive.</param>
    private sealed record ListedWord(string Text, string Folded, int Times)
    {
        public static int InOrder(ListedWord one, ListedWord other) =>
            string.CompareOrdinal(one.Folded, other.Folded) is not 0 and var order ? order : string.CompareOrdinal(one.Text, other.Text);
    }

    /// <summary>How often a word must stand in an archive of a size to be listed.</summary>
    public static int ThresholdFor(int documents) => documents < SmallArchive ? 1 : TimesInLargeArchive;

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord) return false;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) return false;
        }

        return true;
    }

    private static char? MagnitudeOf(int times, int threshold) => times < threshold ? null : Magnitude(times);

    /// <summary>How many bits a count has, in base 36.</summary>
    private static char Magnitude(int count) => "0123456789abcdefghijklmnopqrstuvwxyz"[BitOperations.Log2((uint)count) + 1];
}
