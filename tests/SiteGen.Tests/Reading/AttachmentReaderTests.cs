using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class AttachmentReaderTests : IDisposable
{
    private const string Item = "input/minutes/byraadet/2024-01-30/1-punkt.md";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_attachment_is_a_file_a_link_or_named_only()
    {
        _site.WithMeetingFile("attachments/Plan A.pdf", "12345").WithItem("1", """
            attachments:
              - {title: Plan, number: "1", file: attachments/Plan A.pdf}
              - {title: Lov, url: "https://retsinformation.dk/æ"}
              - {title: Kontrakt, number: "3", withheld: Forretningshemmelighed}
            """);

        _site.Item().Attachments.Select(attachment => attachment.ToString()).Count().ShouldBe(3);
        var file = _site.Item().Attachments[0].ShouldBeOfType<FileAttachment>();
        (file.Title, file.Number, file.File.SizeInBytes).ShouldBe(("Plan", "1", 5));
        _site.Item().Attachments[1].ShouldBeOfType<LinkAttachment>().Url.ShouldBe("https://retsinformation.dk/%C3%A6");
        _site.Item().Attachments[2].ShouldBe(new WithheldAttachment("Kontrakt", "3", "Forretningshemmelighed"));
    }

    [Fact]
    public void The_page_shows_type_and_size_of_a_file_and_links_no_withheld_one()
    {
        var page = _site.WithMeetingFile("attachments/Plan A.pdf", "12345")
            .WithItem("1", "attachments: [{title: Plan, file: attachments/Plan A.pdf}, {title: Kontrakt, withheld: Forretningshemmelighed}]")
            .Page("byraadet/2024-01-30/punkt-1/index.html");

        page.ShouldContain("<a href=\"/byraadet/2024-01-30/bilag/plan-a.pdf\">Plan</a> <span class=\"note\">PDF, 5 B</span>");
        page.ShouldContain("<span>Kontrakt</span> <span class=\"note\">Forretningshemmelighed</span>");
    }

    [Theory]
    [InlineData("{title: Plan}", "SG0406")]
    [InlineData("{title: Plan, url: \"https://example.org/\", withheld: nej}", "SG0406")]
    [InlineData("{title: Plan, file: attachments/mangler.pdf}", "SG0405")]
    [InlineData("{title: Plan, file: ../../../../statiq.json}", "SG0407")]
    [InlineData("{title: Plan, file: ../2024-01-30-2/attachments/plan.pdf}", "SG0407")]
    [InlineData("{title: Plan, file: /etc/passwd}", "SG0407")]
    [InlineData("{title: Plan, file: \"C:\\\\plan.pdf\"}", "SG0407")]
    [InlineData("{title: Plan, url: \"javascript:alert(1)\"}", "SG0408")]
    [InlineData("{title: Plan, url: \"file:///etc/passwd\"}", "SG0408")]
    [InlineData("{title: Plan, url: www.example.org}", "SG0408")]
    [InlineData("{file: attachments/plan.pdf}", "SG0208")]
    public void A_faulty_attachment_is_reported_in_its_line_and_left_out(string attachment, string code)
    {
        _site.With("input/minutes/byraadet/2024-01-30-2/attachments/plan.pdf", "x").With("input/minutes/byraadet/2024-01-30-2/meeting.md", "---\ndate: 2024-01-30\nstatus: approved\nattachments: [{title: P, file: attachments/plan.pdf}]\n---\n")
            .WithItem("1", $"attachments:\n  - {attachment}");

        _site.Faults().ShouldBe([$"{code} {Item}:7"]);
        _site.Council().Items.Single().Item.Attachments.ShouldBeEmpty();
    }

    [Fact]
    public void A_path_may_go_round_as_long_as_it_stays_in_the_meeting_s_folder() =>
        _site.WithMeetingFile("attachments/plan.pdf", "x").WithItem("1", "attachments: [{title: Plan, file: ./attachments/../attachments/plan.pdf}]").Faults().ShouldBeEmpty();

    [Fact]
    public void The_nearest_file_is_suggested() =>
        _site.WithMeetingFile("attachments/plan.pdf", "x").WithItem("1", "attachments: [{title: A, file: attachments/plan.pdf}, {title: B, file: attachments/Plan.pdf}]")
            .Build().Diagnostics.Single().Help!.Value.En.ShouldStartWith("did you mean \"attachments/plan.pdf\"?");

    [Fact]
    public void A_file_that_may_not_be_published_hides_none_that_nothing_names()
    {
        _site.WithItem("1", "attachments: [{title: Program, file: attachments/program.exe}]")
            .With("input/minutes/byraadet/2024-01-30/attachments/program.exe", "x")
            .With("input/minutes/byraadet/2024-01-30/attachments/glemt.txt", "x");

        _site.Faults().ShouldContain("SG0410 input/minutes/byraadet/2024-01-30/attachments/glemt.txt");
        _site.Faults().ShouldContain(fault => fault.EndsWith("program.exe", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_nothing_names_is_not_published_and_that_is_said()
    {
        _site.WithMeetingFile("attachments/glemt.pdf", "x");

        _site.Faults().ShouldBe(["SG0410 input/minutes/byraadet/2024-01-30/attachments/glemt.pdf"]);
        _site.Build().Files.ShouldNotContain(file => file.Path.Contains("glemt"));
    }

    [Theory]
    [InlineData("/gammel/side", "/gammel/side/")]
    [InlineData("/gammel//side/", "/gammel/side/")]
    [InlineData("/side.html", "/side.html")]
    public void An_old_address_has_a_slash_at_both_ends_or_names_a_file(string written, string read) =>
        _site.WithItem("1", $"redirects: [{written}]").Item().Redirects.ShouldBe([read]);

    [Theory]
    [InlineData("gammel/side")]
    [InlineData("//example.org/x")]
    [InlineData("https://example.org/x")]
    [InlineData("/../x")]
    [InlineData("/a b")]
    [InlineData("/a?b")]
    [InlineData("/")]
    public void What_is_no_path_of_the_site_is_no_old_address(string written) =>
        _site.WithItem("1", $"redirects: [\"{written}\"]").Faults().ShouldBe([$"SG0217 {Item}:6"]);
}
