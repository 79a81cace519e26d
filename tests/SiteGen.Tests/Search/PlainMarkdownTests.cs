using SiteGen.Search;
using SiteGen.Text;
using Xunit.Abstractions;

namespace SiteGen.Tests.Search;

/// <summary>What is read without a parser has the words that the parser finds.</summary>
public class PlainMarkdownTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "unge", "voksne", "Ållegård", "a", "i", "iv", "13", "2024", "1.", "13.", "a)", "B.", "iv)", "x.", "Godkendt.", " ", " ", " ", " ", "  ", "\n", "\n", "\n\n", "    ", "\t", "- ", "* ", "+ ", "-", "*", "**",
        "***", "_", "__", "#", "### ", "## ", ">", "> ", "---", "===", "***\n", ".", ",", ":", "(", ")", "/", "–", "\u00A0", "`", "```", "[", "](/a)", "[a]: /b", "|", "|-|", "~", "&amp;", "&", "<b>", "<br>", "\\",
        "\\*", "http://a.dk", "www.a.dk", "mailto:a@b.dk", "a@b.dk", "!", "\"", "½", "👍", "=", "^", "$", "@",
    ];

    private static readonly string[] Usual = ["sagen", " ", "\n"];

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Chance_texts_have_the_same_words(string language)
    {
        var random = new Random(23);
        var tokenizer = new Tokenizer(SearchEngine.WordCharacters(language));
        var plain = 0;
        for (var i = 0; i < LongSuite.Choose(60_000, 1_000_000); i++)
        {
            // Few kinds of pieces at a time, so that many texts are plain.
            var kinds = Enumerable.Range(0, random.Next(2, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]).Concat(Usual).ToArray();
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => kinds[random.Next(kinds.Length)]));
            if (!PlainMarkdown.Is(text)) continue;
            plain++;
            WordsOf(tokenizer, text).ShouldBe(WordsOf(tokenizer, MarkdownText.Words(text)), text);
        }

        output.WriteLine($"{plain} plain texts");
        plain.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public void Most_of_the_demonstration_is_plain()
    {
        var tokenizer = new Tokenizer(SearchEngine.WordCharacters("da"));
        var texts = Archives.OfDemo.SelectMany(document => document.Texts().Texts).Where(text => text.IsMarkdown).Select(text => text.Text).ToList();

        texts.Count(text => PlainMarkdown.Is(text)).ShouldBeGreaterThan(texts.Count / 2);
        foreach (var text in texts) WordsOf(tokenizer, PlainMarkdown.Words(text)).ShouldBe(WordsOf(tokenizer, MarkdownText.Words(text)));
    }

    [Fact]
    public void Blocks_that_nest_too_deep_are_left_to_the_parser()
    {
        PlainMarkdown.Is(string.Concat(Enumerable.Range(0, 120).Select(depth => $"{new string(' ', depth * 2)}- a\n"))).ShouldBeFalse();
        PlainMarkdown.Is(string.Concat(Enumerable.Repeat("- ", 120)) + "a").ShouldBeFalse();
        PlainMarkdown.Is(new string('>', 120) + "a").ShouldBeFalse();
    }

    private static List<string> WordsOf(Tokenizer tokenizer, string text)
    {
        var words = new List<string>();
        tokenizer.Words(text, word => words.Add(word.ToString()));
        return words;
    }
}
