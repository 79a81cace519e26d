using SiteGen.Text;

namespace SiteGen.Tests.Checks;

public class VisibleTextTests
{
    [Theory]
    [InlineData("Se [planen](https://x.dk/2023-01-01) nu", "Se [planen]                          nu")]
    [InlineData("a [b](c(d)e) f", "a [b]        f")]
    [InlineData("a `2023-01-01` b", "a              b")]
    [InlineData("**fed** <https://x.dk> slut", "  fed                  slut")]
    [InlineData("se https://x.dk/a. Ny", "se                 Ny")]
    [InlineData("[løs](uden ende", "[løs](uden ende")]
    public void Words_stay_where_they_stand_and_the_rest_is_blank(string markdown, string visible) => VisibleText.Of(markdown).ShouldBe(visible);
}
