using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class TextTracesTests
{
    private const string Gone = "---\ntitle: Husleje\n---\n## Sagen\n\nAnsøger **bor alene** på Ærøvej 12\nog skylder husleje. Ring 4711.\n";

    [Theory]
    [InlineData("<p>Ansøger <strong>bor alene</strong> på &AElig;røvej&nbsp;12 og skylder husleje.</p>")]
    [InlineData("{\"t\": \"Ans\\u00f8ger bor alene p\\u00e5 \\u00c6r\\u00f8vej 12 og skylder husleje.\"}")]
    [InlineData("ANSØGER BOR ALENE PÅ ÆRØVEJ 12\n\tOG SKYLDER HUSLEJE.")]
    [InlineData("Ansøger [bor alene](/x/) på _Ærøvej_ 12 og skylder husleje.")]
    [InlineData("noget andet med 4711 i")]
    public void A_sentence_or_a_number_is_known_again_in_any_dress(string file) => TextTraces.Of(Encoding.UTF8.GetBytes(Gone)).FirstIn(Encoding.UTF8.GetBytes(file)).ShouldNotBeNull();

    [Theory]
    [InlineData("Ansøger bor på Ærøvej")]
    [InlineData("<p>Huslejen er betalt. Ring 47 11.</p>")]
    public void What_only_uses_the_same_common_words_bears_no_trace(string file) => TextTraces.Of(Encoding.UTF8.GetBytes(Gone)).FirstIn(Encoding.UTF8.GetBytes(file)).ShouldBeNull();

    [Fact]
    public void Words_that_others_use_too_prove_nothing()
    {
        var traces = TextTraces.Of("Afholdelse af kulturnatten"u8.ToArray());

        traces.FirstIn("kulturnatten"u8.ToArray()).ShouldBe("kulturnatten");
        traces.Without(["Kulturnatten 2024"]).FirstIn("kulturnatten"u8.ToArray()).ShouldBeNull();
    }

    [Fact]
    public void A_file_that_is_no_text_is_known_by_its_bytes()
    {
        byte[] picture = [0xff, 0xd8, 0xff, 1, 2];

        TextTraces.Of(picture).FirstIn([0xff, 0xd8, 0xff, 1, 2]).ShouldNotBeNull();
        TextTraces.Of(picture).FirstIn([0xff, 0xd8, 0xff, 1, 3]).ShouldBeNull();
    }
}
