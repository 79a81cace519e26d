using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Hostile;

/// <summary>HTML in texts: the few elements that a site allows, and nothing that could get around it.</summary>
public class SafeTagTests
{
    [Theory]
    [InlineData("CO<sub>2</sub>", "CO<sub>2</sub>")]
    [InlineData("CO<SUB>2</Sub>", "CO<sub>2</sub>")]
    [InlineData("*CO<sub>2</sub>*", "<em>CO<sub>2</sub></em>")]
    [InlineData("<sub>*a*</sub>", "<sub><em>a</em></sub>")]
    [InlineData("<sub><sup>a</sup></sub>", "<sub><sup>a</sup></sub>")]
    [InlineData("a<br>b<br/>c<br />d", "a<br>b<br>c<br>d")]
    [InlineData("<abbr title=\"et & \"x\">y</abbr>", "&lt;abbr title=&quot;et &amp; &quot;x&quot;&gt;y&lt;/abbr&gt;")]
    [InlineData("<abbr title=\"kilo <b>\">y</abbr>", "&lt;abbr title=&quot;kilo &lt;b&gt;&quot;&gt;y&lt;/abbr&gt;")]
    [InlineData("<abbr title='a\" onclick=x'>y</abbr>", "<abbr title=\"a&quot; onclick=x\">y</abbr>")]
    [InlineData("<abbr title=\"a&quot; onclick=x\">y</abbr>", "<abbr title=\"a&quot; onclick=x\">y</abbr>")]
    public void An_allowed_element_is_kept(string markdown, string html) => Text(markdown).ShouldBe(html);

    [Theory]
    [InlineData("CO<sub>2", "CO&lt;sub&gt;2")]
    [InlineData("CO</sub>2", "CO&lt;/sub&gt;2")]
    [InlineData("<sub>a</sup>", "&lt;sub&gt;a&lt;/sup&gt;")]
    [InlineData("<sub><sup>a</sub></sup>", "<sub>&lt;sup&gt;a</sub>&lt;/sup&gt;")]
    [InlineData("*<sub>a*</sub>", "<em>&lt;sub&gt;a</em>&lt;/sub&gt;")]
    [InlineData("</sub><sub>", "&lt;/sub&gt;&lt;sub&gt;")]
    public void A_tag_without_partner_is_shown_as_characters(string markdown, string html) => Text(markdown).ShouldBe(html);

    [Theory]
    [InlineData("<kbd>a</kbd>")]
    [InlineData("<sub onclick=x>a</sub>")]
    [InlineData("<sub title=\"x\">a</sub>")]
    [InlineData("<sub/onclick=x>a</sub>")]
    [InlineData("<sub\nclass=x>a</sub>")]
    [InlineData("< sub>a")]
    [InlineData("<script>a</script>")]
    [InlineData("<style>a</style>")]
    [InlineData("<iframe src=x>")]
    [InlineData("<svg/onload=x>")]
    [InlineData("<!-- x -->")]
    [InlineData("<![CDATA[ <script>x</script> ]]>")]
    [InlineData("<?php x ?>")]
    [InlineData("<sub <script>x</script>>")]
    [InlineData("<ſub>x</ſub>")]
    public void Everything_else_is_shown_as_characters(string markdown)
    {
        var text = Site(markdown);

        text.QuerySelectorAll("script, style, iframe, svg, kbd, [onclick], [onload], [class=x], sub[title]").ShouldBeEmpty();
        text.TextContent.Trim().Replace('\n', ' ').ShouldBe(markdown.Replace('\n', ' '));
    }

    [Theory]
    [InlineData("<details>\n<summary>Mere</summary>\n\nTekst.\n\n- a\n\n</details>\n\nEfter.")]
    [InlineData("<details><summary>Mere</summary>\nTekst.\n\n- a\n\n</details>\n\nEfter.")]
    [InlineData("<details><summary>Mere</summary>Tekst.\n\n- a\n\nslut\n</details>\n\nEfter.")]
    public void A_text_to_fold_out_holds_what_stands_between_its_tags(string markdown)
    {
        var text = Site(markdown);

        var details = text.QuerySelector("details").ShouldNotBeNull();
        details.FirstElementChild!.OuterHtml.ShouldBe("<summary>Mere</summary>");
        details.QuerySelector("li")!.TextContent.ShouldBe("a");
        details.TextContent.ShouldContain("Tekst.");
        details.TextContent.ShouldNotContain("Efter.");
        text.TextContent.ShouldNotContain('<');
    }

    [Theory]
    [InlineData("<details>\n<summary>Mere</summary>\n\nTekst.")]
    [InlineData("Tekst.\n\n</details>")]
    [InlineData("<details>\n\nTekst.\n\n</details>")]
    [InlineData("> <details><summary>Mere</summary>\n\nTekst.\n\n</details>")]
    [InlineData("<details><summary>Mere\n\n</summary></details>")]
    [InlineData("<summary>Mere</summary>")]
    [InlineData("a <details><summary>Mere</summary> b</details>")]
    public void A_text_to_fold_out_without_end_swallows_nothing(string markdown) => Site(markdown).QuerySelectorAll("details, summary").ShouldBeEmpty();

    [Fact]
    public void Texts_to_fold_out_stand_within_each_other()
    {
        var text = Site("<details><summary>A</summary>\n\n<details><summary>B</summary>\n\nb\n\n</details>\n\na\n\n</details>");

        text.QuerySelector("details > details > summary")!.TextContent.ShouldBe("B");
    }

    [Fact]
    public void A_fold_does_not_reach_over_a_heading_of_an_item()
    {
        using var site = new SiteUnderTest().WithItem("1", "outcome: approved", "## Sagen kort\n\n<details><summary>x</summary>\n\na\n\n## Beslutning\n\n</details>\n");
        Allow(site);

        QuickBuild.Of(site.Folder).Diagnostics.Select(fault => fault.Code).Distinct().ShouldBe(["SG0916"]);
    }

    [Fact]
    public void Without_the_setting_nothing_is_allowed()
    {
        using var site = new SiteUnderTest().WithItem("1", "outcome: approved", "## Beslutning\n\nCO<sub>2</sub>\n");

        QuickBuild.Of(site.Folder).Diagnostics.Select(fault => fault.Code).ShouldBe(["SG0605", "SG0605"]);
    }

    private static string Text(string markdown)
    {
        var html = Html(markdown);
        return html[3..^4];
    }

    private static AngleSharp.Dom.IElement Site(string markdown) => new HtmlParser().ParseDocument(Html(markdown)).Body!;

    private static string Html(string markdown) => SiteGen.Text.MarkdownHtml.Render(markdown, new Page());

    private static void Allow(SiteUnderTest site) =>
        site.With("statiq.json", """{"SiteTitle": "P", "Host": "example.org", "AllowedHtml": ["details"], "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");

    private sealed class Page : SiteGen.Text.IMarkdownPage
    {
        public int HeadingShift => 0;

        public IReadOnlySet<string> AllowedHtml { get; } = new HashSet<string> { "sub", "sup", "br", "abbr", "details", "summary" };

        public string TableLabel => "Tabel";

        public string AnchorFor(string heading) => "a";

        public string? Resolve(string target) => null;

        public (int Width, int Height)? SizeOf(string address) => null;

        public string PermalinkLabel(string heading) => heading;
    }
}
