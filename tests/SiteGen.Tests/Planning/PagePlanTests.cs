using SiteGen.Pages;

namespace SiteGen.Tests.Planning;

public sealed class PagePlanTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/byraadet/")]
    [InlineData("/om/")]
    [InlineData("/emner/")]
    [InlineData("/404.html")]
    [InlineData("/was/")]
    [InlineData("/byraadet/2024-01-30/punkt-2/")]
    public void An_old_address_leads_to_the_new_one(string old)
    {
        if (old is "/byraadet/" or "/404.html" or "/byraadet/2024-01-30/punkt-2/") _site.WithItem("2");
        var isFree = old is "/om/" or "/emner/" or "/was/";
        _site.WithItem("1", $"redirects: [{old}]");

        if (isFree) _site.PageAt<RedirectPage>(old).Target.ShouldBe("/byraadet/2024-01-30/punkt-1/");
        else _site.Faults().ShouldBe(["SG0218 input/minutes/byraadet/2024-01-30/1-punkt.md"]);
    }

    [Theory]
    [InlineData("/index.html", "SG0217")]
    [InlineData("/byraadet/index.html", "SG0218")]
    [InlineData("/byraadet/2024-01-30/bilag/plan.html", "SG0218")]
    public void An_old_address_cannot_take_the_file_of_a_page_or_attachment(string old, string code) =>
        _site.WithMeetingFile("attachments/plan.html", "x").WithItem("1", $"redirects: [{old}]\nattachments: [{{title: Plan, file: attachments/plan.html}}]")
            .Build().Diagnostics.Select(fault => fault.Code).ShouldBe([code]);

    [Fact]
    public void A_page_cannot_have_the_address_of_a_body() =>
        _site.With("input/pages/byraadet.md", "---\ntitle: Byrådet\n---\n").Faults().ShouldBe(["SG0218 input/pages/byraadet.md"]);

    [Fact]
    public void A_page_cannot_have_the_address_of_a_list() =>
        _site.WithItem("1").With("input/pages/typer.md", "---\ntitle: Typer\n---\n").Build().Diagnostics.Select(fault => fault.Code).ShouldBe(["SG0218"]);

    [Fact]
    public void Two_files_whose_names_some_computers_cannot_tell_apart_are_not_both_published() =>
        _site.WithMeetingFile("attachments/Plan.pdf", "x").WithMeetingFile("attachments/plan.pdf", "y")
            .WithItem("1", "attachments: [{title: A, file: attachments/Plan.pdf}, {title: B, file: attachments/plan.pdf}]")
            .Build().Diagnostics.Select(fault => fault.Code).ShouldBe(["SG0405", "SG0907"]);

    [Fact]
    public void Two_old_addresses_cannot_be_one() =>
        _site.WithItem("1", "redirects: [/gammel/]").WithItem("2", "redirects: [/gammel]").Faults().ShouldBe(["SG0218 input/minutes/byraadet/2024-01-30/2-punkt.md"]);

    [Fact]
    public void No_two_files_of_the_site_have_one_path() => Demo.Site.Files.Select(file => file.Path.ToLowerInvariant()).ShouldBeUnique();

    [Fact]
    public void The_accessibility_statement_answers_at_was() => _site.PageAt<RedirectPage>("/was/").Target.ShouldBe("/tilgaengelighed/");

    [Fact]
    public void An_official_statement_is_linked_instead_of_the_site_s_own()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "AccessibilityStatement": "https://www.was.digst.dk/x", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");

        _site.PageAt<RedirectPage>("/was/").Target.ShouldBe("https://www.was.digst.dk/x");
        _site.Plan().Frame.StatementUrl.ShouldBe("https://www.was.digst.dk/x");
    }

    [Fact]
    public void A_cancelled_meeting_has_pages_that_say_so()
    {
        var page = _site.WithMeeting("status: cancelled").WithItem("1").PageAt<MeetingPage>("/byraadet/2024-01-30/");

        (page.Heading, page.Status.Label).ShouldBe(("Aflyst møde tirsdag den 30. januar 2024", "Aflyst"));
    }

    [Fact]
    public void Every_title_and_every_description_of_the_demonstration_says_something_of_its_own()
    {
        var pages = Demo.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Demo.Page(file.Path))
            .Where(page => page.QuerySelector("body")!.GetAttribute("data-page-kind") != "redirect").ToList();

        pages.Select(page => page.QuerySelector("title")!.TextContent).ShouldBeUnique();
        pages.Select(page => page.QuerySelector("meta[name=description]")!.GetAttribute("content")).ShouldAllBe(text => text!.Length > 5 && text.Length <= 160);
    }
}
