using SiteGen.Diagnostics;
using SiteGen.Reading.Guards;

namespace SiteGen.Tests.Hostile;

public class NameTests
{
    [Theory]
    [InlineData("Bilag 1.4.1 – Budget (endelig) & noter, v2.pdf")]
    [InlineData("Ærø & Ålborg #2 50% + 'test' = ok!.pdf")]
    [InlineData("A\u030Arsplan.pdf")]
    [InlineData("konsekvenser.md")]
    [InlineData("console.log.txt")]
    [InlineData("auxiliary.md")]
    [InlineData("com10.md")]
    [InlineData("nulpunkt.md")]
    [InlineData("Про.pdf")]
    [InlineData("notat 👩\u200D🔬.pdf")]
    public void An_honest_name_is_fine(string name) => FileNames.FaultOf(name).ShouldBeNull();

    [Theory]
    [InlineData("con")]
    [InlineData("CON.md")]
    [InlineData("aux.tar.gz")]
    [InlineData("lpt1.txt")]
    [InlineData("a:b")]
    [InlineData("a?b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\u001Bb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\uFFFDb")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData(" a")]
    public void A_name_that_some_computer_cannot_hold_is_refused(string name) => FileNames.FaultOf(name).ShouldNotBeNull();

    [Fact]
    public void A_file_that_macOS_named_is_found_by_the_name_that_people_write()
    {
        using var site = new SiteUnderTest()
            .WithItem("1", "outcome: noted\nattachments: [{title: Plan, file: attachments/Årsplan.pdf}]", "## Beslutning\n\nSe [planen](attachments/Årsplan.pdf) og [den](attachments/A%CC%8Arsplan.pdf).")
            .WithMeetingFile("attachments/A\u030Arsplan.pdf", "x");

        site.Page("byraadet/2024-01-30/punkt-1/index.html").ShouldContain("/bilag/aarsplan.pdf");
    }

    [Fact]
    public void Folders_of_attachments_become_safe_for_addresses()
    {
        using var site = new SiteUnderTest()
            .WithItem("1", "outcome: noted\nattachments: [{title: Plan, file: \"attachments/50% #1 æ/plan.p&f\"}]", "")
            .WithMeetingFile("attachments/50% #1 æ/plan.p&f", "x");

        site.Build().Files.Select(file => file.Path).ShouldContain("byraadet/2024-01-30/bilag/50-1-ae/plan.pf");
    }

    [Fact]
    public void Names_that_differ_only_in_capitals_are_told()
    {
        var diagnostics = new DiagnosticBag();

        List<string> names = ["a.pdf", "A.pdf", "b.pdf"];
        var isUsable = FileNames.Usable(names, "input", diagnostics);

        names.Where(name => isUsable(name)).ShouldBe(["A.pdf", "b.pdf"], ignoreOrder: true);

        diagnostics.Sorted().Select(fault => fault.Code).ShouldBe(["SG0907"]);
    }

    /// <summary>The quick look must never pass what the long one would stop.</summary>
    [Theory]
    [InlineData("2025-10-15", true)]
    [InlineData("1-godkendelse.md", true)]
    [InlineData("a", true)]
    [InlineData("com", false)]
    [InlineData("nul.md", false)]
    [InlineData("com1", false)]
    [InlineData("lpt9.pdf", false)]
    [InlineData("meeting.md", true)]
    [InlineData("A.md", false)]
    [InlineData("a.", false)]
    [InlineData(".a", false)]
    [InlineData("-a", false)]
    [InlineData("å.md", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public void A_plain_name_needs_no_further_look(string name, bool isPlain)
    {
        FileNames.IsPlain(name).ShouldBe(isPlain);
        if (isPlain) FileNames.FaultOf(name).ShouldBeNull();
    }
}
