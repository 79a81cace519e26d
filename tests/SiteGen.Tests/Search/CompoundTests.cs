using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Long words are found by their parts, where the archive knows the parts. Parts are terms: stemmed, in the letters of the index.</summary>
public class CompoundTests
{
    [Theory]
    [InlineData("projektudvikling", "projek", "udvikling")]
    [InlineData("Projektudviklingens", "projek", "udvikling")]
    [InlineData("beskæftigelsesindsats", "beskaeftig", "indsat")]
    [InlineData("sommerprojektudvikling", "sommerprojek", "udvikling", "som", "projek")]
    public void A_compound_is_the_words_that_it_is_put_together_from(string compound, params string[] parts) =>
        PartsOf(compound).ShouldBe(parts, ignoreOrder: true);

    [Theory]
    [InlineData("formandskab")]
    [InlineData("uddannelse")]
    [InlineData("projekt")]
    [InlineData("ukendtudvikling")]
    public void A_word_is_left_whole_when_a_part_is_an_ending_or_unknown(string word) => PartsOf(word).ShouldBeEmpty();

    private static string[] PartsOf(string word)
    {
        const string known = "projekt udvikling beskæftigelse indsats sommer sommerprojekt formand skab uddannelse dannelse";
        var lexicon = WholeIndex.Of([Archives.Document(0, known, "", ""), Archives.Document(1, word, "", "")], "da", null).Lexicon;
        var term = lexicon.TermOfWord[lexicon.Words.Find(word.ToLowerInvariant())];
        return [.. WholeIndex.PartsOf(lexicon).Of(term).ToArray().Select(part => lexicon.Terms[part].ToString())];
    }
}
