using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class MarkdownHtmlTests
{
    [Fact]
    public void A_heading_has_an_anchor_and_a_permalink_outside_itself() =>
        Html("### Videre \"proces\"").ShouldBe(
            """<div class="heading"><h3 id="a-1">Videre &quot;proces&quot;</h3><a class="permalink" href="#a-1" aria-label="Link til Videre &quot;proces&quot;">§</a></div>""");

    [Fact]
    public void Headings_stand_deeper_on_a_page_that_holds_many_texts_and_never_below_h6()
    {
        Html("### A", shift: 2).ShouldContain("<h5 id=");
        Html("##### A", shift: 2).ShouldContain("<h6 id=");
    }

    [Theory]
    [InlineData("A. Første\nB. Anden", "<ol type=\"A\">")]
    [InlineData("C. Tredje\nD. Fjerde", "<ol type=\"A\" start=\"3\">")]
    [InlineData("a. første\nb. anden", "<ol type=\"a\">")]
    [InlineData("3. Tredje\n4. Fjerde", "<ol start=\"3\">")]
    public void A_list_keeps_its_letters_and_numbers(string markdown, string list) => Html(markdown).ShouldStartWith(list);

    [Fact]
    public void A_table_has_a_caption_and_scopes_and_its_figures_to_the_right()
    {
        var html = Html("Tabel: Jobordrer\n\n| År | Nye | Andel | Note |\n| --- | --- | --- | --- |\n| 2022 | 1.315 | 75,5 % | x |\n| 2023 | – | −8,4% | y |\n");

        html.ShouldStartWith("""<div class="table-scroll" role="group" tabindex="0" aria-label="Jobordrer"><table><caption>Jobordrer</caption>""");
        html.ShouldContain("""<tr><th scope="col">År</th><th scope="col" class="number">Nye</th><th scope="col" class="number">Andel</th><th scope="col">Note</th></tr>""");
        html.ShouldContain("""<tr><th scope="row">2022</th><td class="number">1.315</td><td class="number">75,5 %</td><td>x</td></tr>""");
        html.ShouldNotContain("<p>");
        html.ShouldNotContain("style=");
    }

    [Fact]
    public void A_numbered_caption_keeps_its_number_and_a_table_without_one_is_named()
    {
        Html("Tabel 2: Svar\n\n| a | b |\n| - | - |\n| c | d |").ShouldContain("<caption>Tabel 2: Svar</caption>");
        Html("| a | b |\n| - | - |\n| c | d |").ShouldContain("aria-label=\"Tabel\"");
    }

    [Fact]
    public void A_paragraph_that_only_speaks_of_a_table_stays_a_paragraph() => Html("Tabel: viser intet.").ShouldBe("<p>Tabel: viser intet.</p>");

    [Fact]
    public void A_picture_alone_is_a_figure_with_caption_and_source() =>
        Html("![Søjler <1>](f.svg \"Ledige & job\")\nKilde: [Jobindsats](https://jobindsats.dk)").ShouldBe(
            "<figure><img src=\"f.svg\" alt=\"Søjler &lt;1&gt;\" width=\"640\" height=\"360\" loading=\"lazy\"><figcaption>Ledige &amp; job <span class=\"source\">Kilde: <a href=\"https://jobindsats.dk\">Jobindsats</a></span></figcaption></figure>");

    [Fact]
    public void A_picture_without_caption_or_source_has_no_empty_caption() =>
        Html("![Søjler](f.svg)").ShouldNotContain("<figcaption></figcaption>");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b onclick=\"x\">fed</b>")]
    [InlineData("<!-- skjult -->")]
    [InlineData("tekst <img src=x onerror=alert(1)>")]
    public void Html_is_shown_as_characters(string markdown)
    {
        var html = Html(markdown);

        html.ShouldContain("&lt;");
        html.Replace("<p>", "").Replace("</p>", "").ShouldNotContain("<");
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("**[klik](javascript:alert(1))**")]
    [InlineData("![klik](javascript:alert(1))")]
    [InlineData("[![klik](javascript:alert(1))](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("- <data:text/html,x>")]
    public void An_address_that_is_refused_is_never_a_link(string markdown)
    {
        var html = Html(markdown);

        html.ShouldNotContain("href=");
        html.ShouldNotContain("src=");
    }

    [Theory]
    [InlineData("<https://example.org/a>")]
    [InlineData("https://example.org/a")]
    public void A_bare_address_is_a_link(string markdown) => Html(markdown).ShouldContain("<a href=\"https://example.org/a\">https://example.org/a</a>");

    [Fact]
    public void Only_the_signs_of_html_are_escaped() => Html("Æ & ø < å \" '").ShouldBe("<p>Æ &amp; ø &lt; å &quot; '</p>");

    private static string Html(string markdown, int shift = 0, params string[] allowed) =>
        MarkdownHtml.Render(markdown, new TestPage(shift) { AllowedHtml = allowed.ToHashSet() });
}
