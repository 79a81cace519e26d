using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class SectionTests : IDisposable
{
    private const string Item = "input/minutes/byraadet/2024-01-30/1-punkt.md";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("Sagen kort", SectionRole.Summary)]
    [InlineData("Sagsresumé", SectionRole.Summary)]
    [InlineData("SAGSRESUME:", SectionRole.Summary)]
    [InlineData("Forvaltningen indstiller:", SectionRole.Recommendation)]
    [InlineData("Beslutning", SectionRole.Decision)]
    [InlineData("Sagsfremstilling", SectionRole.Case)]
    [InlineData("Økonomi", SectionRole.Finances)]
    [InlineData("Videre proces", SectionRole.Process)]
    [InlineData("Baggrund", SectionRole.Background)]
    [InlineData("Emner", SectionRole.Remarks)]
    [InlineData("Mindretalsudtalelse", SectionRole.Dissent)]
    [InlineData("Retsgrundlag", SectionRole.Other)]
    public void A_heading_has_its_role_and_stays_as_written(string heading, SectionRole role)
    {
        var section = _site.WithItem("1", "outcome: noted", $"## {heading}\n\nTekst.\n").Item().Sections.Single();

        (section.Role, section.Heading).ShouldBe((role, heading));
    }

    [Fact]
    public void Text_before_the_first_heading_is_kept() =>
        _site.WithItem("1", "", "Indledning.\n\n## Sagen kort\n\nKort.\n").Item().Sections.Select(section => (section.Heading, section.Text.Markdown))
            .ShouldBe([("", "Indledning."), ("Sagen kort", "Kort.")]);

    [Fact]
    public void A_section_under_a_heading_that_nobody_knows_is_shown_under_it() =>
        _site.WithItem("1", "", "## Retsgrundlag\n\nServicelovens § 83.\n").Page("byraadet/2024-01-30/punkt-1/index.html").ShouldContain("<h2 id=\"retsgrundlag\">Retsgrundlag</h2>");

    [Theory]
    [InlineData("# Titel\n\nTekst\n", "SG0513", 9)]
    [InlineData("## Emner\n\nA\n\n## emner\n\nB\n", "SG0514", 13)]
    [InlineData("## Emner\n\n#### A\n", "SG0607", 11)]
    [InlineData("## Emner\n\n<b>fed</b>\n", "SG0605", 11)]
    [InlineData("## Emner\n\n[x](mangler.md)\n", "SG0601", 11)]
    [InlineData("## Emner\n\n[x](#mangler)\n", "SG0602", 11)]
    [InlineData("## Emner\n\n[x](javascript:alert)\n", "SG0603", 11)]
    [InlineData("## Emner\n\n<javascript:alert>\n", "SG0603", 11)]
    [InlineData("## Emner\n\n[x]()\n", "SG0601", 11)]
    [InlineData("## Emner\n\n![x](https://example.org/x.png)\n", "SG0606", 11)]
    public void A_fault_in_the_text_is_reported_in_its_line(string text, string code, int line) =>
        _site.WithItem("1", "decidedBy: X\ncase: Y", text).Faults().ShouldBe([$"{code} {Item}:{line}"]);

    [Fact]
    public void A_picture_must_say_what_it_shows() =>
        _site.WithMeetingFile("attachments/k.svg", "<svg/>").WithItem("1", "", "![](attachments/k.svg)\n").Faults().ShouldBe([$"SG0604 {Item}:8"]);
}
