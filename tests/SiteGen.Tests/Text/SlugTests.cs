using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Videre proces", "videre-proces")]
    [InlineData("Økonomi på Ærø", "oekonomi-paa-aeroe")]
    [InlineData("Sagsresumé", "sagsresume")]
    [InlineData("Müller & Søn – 2. del!", "muller-soen-2-del")]
    [InlineData("punkt 2.1.1", "punkt-2.1.1")]
    [InlineData("Kl. 9.30.", "kl-9.30")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("  --  ", "")]
    [InlineData("日本", "")]
    public void A_name_keeps_what_an_address_can_carry(string text, string slug) => Slug.Of(text).ShouldBe(slug);

    [Theory]
    [InlineData("rar-nordjylland", true)]
    [InlineData("2024-06-25", true)]
    [InlineData("Byrådet", false)]
    [InlineData("a--b", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void A_slug_is_what_stays_the_same(string text, bool isSlug) => Slug.IsSlug(text).ShouldBe(isSlug);

    [Fact]
    public void A_slug_of_a_slug_is_that_slug() => Slug.Of(Slug.Of("Åbent møde – 3.1.1 (é)")).ShouldBe(Slug.Of("Åbent møde – 3.1.1 (é)"));
}
