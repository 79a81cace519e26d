using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>A text cut at its headings, with everything in the line where it stands in the file.</summary>
public class MarkdownTextTests
{
    private const string Item = """

        Før første overskrift.

        ## Sagen kort

        Kort sagt.

        ## Beslutning
        Godkendt [se plan](plan.md).

        ### A) Første del

        Mere <b>fed</b> tekst.
        """;

    [Fact]
    public void Each_heading_begins_a_part_and_text_before_the_first_has_none() =>
        Parts(Item, 1).Select(part => (part.Heading, part.Text.Split('\n')[0]))
            .ShouldBe([("", "Før første overskrift."), ("Sagen kort", "Kort sagt."), ("Beslutning", "Godkendt [se plan](plan.md).")]);

    [Fact]
    public void Headings_and_texts_know_their_lines() =>
        Parts(Item, firstLine: 10).Select(part => (part.HeadingLine, part.TextLine)).ShouldBe([(10, 11), (13, 15), (17, 18)]);

    [Fact]
    public void Links_headings_and_html_know_their_lines()
    {
        var decision = Parts(Item, firstLine: 10)[2];

        decision.Links.Single().ShouldBe(new MarkdownLink("plan.md", "se plan", false, 18, 10));
        decision.Headings.Single().ShouldBe(new MarkdownHeading("A) Første del", 3, 20));
        decision.Html.Single().Line.ShouldBe(22);
    }

    [Fact]
    public void Links_in_lists_and_tables_are_found_too() =>
        Parts("- [a](a.md)\n\n| x | y |\n| - | - |\n| z | ![b](b.svg) |\n", 1)[0].Links.Select(link => (link.Target, link.IsImage, link.Line))
            .ShouldBe([("a.md", false, 1), ("b.svg", true, 5)]);

    [Fact]
    public void An_address_in_angle_brackets_is_a_link_like_any_other() =>
        Parts("Se <javascript:alert(1)>.", 1)[0].Links.Select(link => link.Target).ShouldBe(["javascript:alert(1)"]);

    [Fact]
    public void The_first_paragraph_is_words_without_markup_and_no_picture() =>
        Parts("![kurve](k.svg)\n\n**Rådet** tog\n[planen](p.md) til `efterretning`.\n\nMere.", 1)[0].FirstParagraph.ShouldBe("Rådet tog planen til efterretning.");

    [Fact]
    public void A_hash_in_code_is_no_heading() => Parts("    ## Ikke en overskrift\n", 1).Select(part => part.Heading).ShouldBe([""]);

    [Fact]
    public void A_heading_of_the_top_level_begins_a_part_and_tells_its_level() =>
        Parts("# Titel\n\nTekst\n", 1).Select(part => (part.Heading, part.Level)).ShouldBe([("Titel", 1)]);

    [Fact]
    public void Nesting_beyond_all_sense_is_no_text_and_no_crash() => Parts(new string('>', 10_000) + " a", 1).IsDefault.ShouldBeTrue();

    [Fact]
    public void Nothing_has_no_parts() => Parts("\n \n", 1).ShouldBeEmpty();

    private static ImmutableArray<MarkdownPart> Parts(string markdown, int firstLine) => MarkdownText.Parts(markdown, firstLine, new HashSet<string>());
}
