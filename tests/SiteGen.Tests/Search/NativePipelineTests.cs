using SiteGen.Search;
using Xunit.Abstractions;

namespace SiteGen.Tests.Search;

/// <summary>The pipelines that we wrote ourselves answer as lunr's own does in Node, word by word.</summary>
public class NativePipelineTests(ITestOutputHelper output)
{
    private static readonly string[] Letters = ["a", "b", "d", "e", "f", "g", "i", "k", "l", "m", "n", "o", "r", "s", "t", "u", "v", "y", "æ", "ø", "å", "aa", "oe", "ss", "tt"];

    /// <summary>What words end in, in both languages: every ending of the stemmers, and what stands before it.</summary>
    private static readonly string[] Endings =
    [
        "", "hed", "ethed", "ered", "e", "erede", "ende", "erende", "ene", "erne", "ere", "en", "heden", "eren", "er", "heder", "erer", "s", "heds", "es", "endes", "erendes", "enes",
        "ernes", "eres", "ens", "hedens", "erens", "ers", "ets", "erets", "et", "eret", "gd", "dt", "gt", "kt", "ig", "lig", "elig", "els", "løst", "igst", "ligst", "eligt", "løshed",
        "sses", "ies", "ss", "eed", "ed", "ing", "ated", "bling", "ized", "y", "ational", "tional", "enci", "izer", "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator",
        "alism", "iveness", "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "al", "ance", "ence", "ic", "able",
        "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "ll", "yes", "wed", "xing", "ying", "1", "4er", "٣", "’s", "é", "🙂", "-",
    ];

    private static readonly string[] Folders = ["input", "seeds", "docs", "tests/cases", "src/SiteGen/Scaffolding"];

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Every_word_becomes_what_lunr_makes_of_it(string language)
    {
        var words = Words(SearchEngine.StopWords(language));
        var tokenizer = new Tokenizer(SearchEngine.WordCharacters(language));
        var native = NativePipeline.For(language).ShouldNotBeNull();

        var ours = Array.ConvertAll(words, word => native.TermOf(tokenizer.Whole(word)));
        var lunrs = LunrOracle.TermsInNode(language, Array.ConvertAll(words, Tokenizer.LowerCase));

        output.WriteLine($"{language}: {words.Length} words, {ours.Distinct().Count()} terms");
        words.Length.ShouldBeGreaterThan(100_000);
        lunrs.Length.ShouldBe(words.Length);
        words.Select((word, i) => (word, ours: ours[i], lunrs: lunrs[i])).Where(answer => answer.ours != answer.lunrs).Take(20).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("da", 94, "været")]
    [InlineData("en", 119, "your")]
    public void Stop_words_are_those_of_the_package(string language, int count, string last)
    {
        SearchEngine.StopWords(language).Length.ShouldBe(count);
        SearchEngine.StopWords(language)[^1].ShouldBe(last);
    }

    /// <summary>Words of every text in the repository, awkward ones, and stems made up by chance with every ending.</summary>
    private static string[] Words(string[] stopWords)
    {
        var random = new Random(19);
        var found = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var file in Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Demo.Root, folder), "*", SearchOption.AllDirectories)))
        {
            if (Path.GetExtension(file) is ".md" or ".txt" or ".yml") Add(File.ReadAllText(file));
        }

        foreach (var document in Archives.Generated(2_000, seed: 19).Concat(Archives.OfDemo))
        {
            for (var field = 0; field < SearchField.Compound; field++) Add(document.Texts().PlainText(field));
        }

        foreach (var word in stopWords) found.UnionWith([word, word.ToUpperInvariant(), $"{word}s", $"»{word}«", word.Replace("å", "aa", StringComparison.Ordinal)]);
        for (var i = 0; i < 1_200; i++)
        {
            var stem = string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Letters[random.Next(Letters.Length)]));
            foreach (var ending in Endings) found.UnionWith([stem + ending, (stem + ending + Endings[random.Next(Endings.Length)]).ToUpperInvariant()]);
        }

        for (var i = 0; i < 5_000; i++) found.Add(new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)random.Next('!', 0x250))]));
        return [.. found.Where(word => !word.Any(char.IsWhiteSpace))];

        void Add(string text) => found.UnionWith(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Split('-', '–', '—', '/').Append(word)));
    }
}
