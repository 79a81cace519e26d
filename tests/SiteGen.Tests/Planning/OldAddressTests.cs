namespace SiteGen.Tests.Planning;

/// <summary><c>addresses.yml</c>: notices of what was removed, and ways on from what has moved.</summary>
public sealed class OldAddressTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_removed_address_says_when_and_why_and_where_to_look()
    {
        Addresses("removed:\n  - {address: /byraadet/2024-01-30/punkt-3/, reason: publishedInError, date: 2024-02-12, note: Se lokalplanen., replacement: /byraadet/2024-01-30/}\n");

        var page = _site.Page("byraadet/2024-01-30/punkt-3/index.html");

        page.ShouldContain("<h1>Siden er fjernet</h1>");
        page.ShouldContain("Det, der lå her, var offentliggjort ved en fejl.");
        page.ShouldContain("<time datetime=\"2024-02-12\">mandag den 12. februar 2024</time>");
        page.ShouldContain("Se lokalplanen.");
        page.ShouldContain("<a href=\"/byraadet/2024-01-30/\">/byraadet/2024-01-30/</a>");
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        page.ShouldContain("mailto:a@example.org");
        _site.Page("sitemap.xml").ShouldNotContain("punkt-3");
    }

    [Theory]
    [InlineData("withdrawn", "trukket tilbage")]
    [InlineData("publishedInError", "ved en fejl")]
    [InlineData("replaced", "Noget andet er kommet i stedet")]
    [InlineData("expired", "kun offentligt i en periode")]
    public void Each_reason_has_its_sentence(string reason, string words)
    {
        Addresses($"removed: [{{address: /gammel/, reason: {reason}, date: 2024-02-12}}]\n");

        _site.Page("gammel/index.html").ShouldContain(words);
    }

    [Fact]
    public void A_removed_attachment_leaves_a_folder_of_its_name_which_servers_lead_to()
    {
        Addresses("removed: [{address: /byraadet/2024-01-30/bilag/plan.pdf, reason: withdrawn, date: 2024-02-12}]\n");

        _site.Page("byraadet/2024-01-30/bilag/plan.pdf/index.html").ShouldContain("trukket tilbage");
    }

    [Fact]
    public void An_address_without_a_file_of_its_own_can_lead_on()
    {
        Addresses("moved:\n  - {from: /emner/skole/, to: /byraadet/}\n  - {from: /arkiv.html, to: \"https://arkiv.example.org/\"}\n");

        _site.Page("emner/skole/index.html").ShouldContain("content=\"0; url=/byraadet/\"");
        _site.Page("arkiv.html").ShouldContain("content=\"0; url=https://arkiv.example.org/\"");
        _site.Page("_redirects").ShouldContain("/arkiv.html https://arkiv.example.org/ 301\n/emner/skole/ /byraadet/ 301\n");
    }

    [Fact]
    public void A_link_to_a_removed_page_is_no_broken_link()
    {
        Addresses("removed: [{address: /gammel/, reason: withdrawn, date: 2024-02-12}]\n");
        _site.WithMeeting("status: approved", "Se [det gamle](/gammel/).\n");

        _site.Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("removed: [{address: /byraadet/, reason: withdrawn, date: 2024-02-12}]", "SG0218 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: withdrawn, date: 2024-02-12}, {address: /x, reason: expired, date: 2024-02-12}]", "SG0218 input/addresses.yml:1")]
    [InlineData("removed: [{address: x/, reason: withdrawn, date: 2024-02-12}]", "SG0217 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: slettet, date: 2024-02-12}]", "SG0212 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, date: 2024-02-12}]", "SG0208 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: withdrawn}]", "SG0208 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: withdrawn, date: 12.2.2024}]", "SG0210 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: withdrawn, date: 2024-02-12, tekst: x}]", "SG0206 input/addresses.yml:1")]
    [InlineData("removed: [{address: /x/, reason: withdrawn, date: 2024-02-12, replacement: /findes-ikke/}]", "SG0601 input/addresses.yml:1")]
    [InlineData("moved: [{from: /x/, to: /findes-ikke/}]", "SG0601 input/addresses.yml:1")]
    [InlineData("moved: [{from: /x/, to: \"javascript:alert(1)\"}]", "SG0603 input/addresses.yml:1")]
    [InlineData("moved: [{from: /x/, to: /y/}, {from: /y/, to: /byraadet/}]", "SG1012 input/addresses.yml:1")]
    [InlineData("moved: [{from: /x/, to: /x/}]", "SG0601 input/addresses.yml:1")]
    [InlineData("moved: [{from: /_headers/, to: /byraadet/}]", "SG0218 input/addresses.yml:1")]
    public void A_faulty_entry_is_reported_at_its_place(string yaml, string fault)
    {
        Addresses(yaml + "\n");

        _site.Faults().ShouldBe([fault]);
    }

    [Fact]
    public void A_notice_cannot_stand_where_the_attachment_still_is()
    {
        _site.WithMeetingFile("plan.txt", "x").WithMeeting("status: approved\nattachments: [{title: Plan, file: plan.txt}]");
        Addresses("removed: [{address: /byraadet/2024-01-30/bilag/plan.txt, reason: withdrawn, date: 2024-02-12}]\n");

        _site.Build().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SG0218");
    }

    private void Addresses(string yaml) => _site.With("input/addresses.yml", yaml);
}
