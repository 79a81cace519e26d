namespace SiteGen.Tests.Planning;

public sealed class SiteUrlTests : IDisposable
{
    private readonly SiteUnderTest _site = new SiteUnderTest()
        .With("input/vocabulary.yml", "topics:\n  unge: {da: Unge, en: Young people}\n")
        .With("input/pages/om.md", "---\ntitle: Om\n---\n")
        .WithMeetingFile("attachments/Årsplan 2024.PDF", "x")
        .WithItem("2.1.A", "outcome: asRecommended\ntopics: [unge]\ncase: 15.00.00-G01-3-22\nattachments: [{title: Plan, file: attachments/Årsplan 2024.PDF}]");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_kind_of_page_has_its_Danish_address() => _site.Urls().ShouldBe(
        [
            "/", "/404.html", "/aar/", "/aar/2024/", "/byraadet/", "/byraadet/2024-01-30/", "/byraadet/2024-01-30/punkt-2.1.a/", "/emner/", "/emner/unge/", "/fuldstaendighed/", "/om/",
            "/sager/", "/sager/15.00.00-g01-3-22/", "/soeg/", "/tilgaengelighed/", "/typer/", "/typer/decision/", "/udfald/", "/udfald/as-recommended/",
        ]);

    [Fact]
    public void In_English_the_fixed_words_are_English()
    {
        Settings("\"Language\": \"en\"");

        _site.Urls().ShouldBe(
            [
                "/", "/404.html", "/byraadet/", "/byraadet/2024-01-30/", "/byraadet/2024-01-30/item-2.1.a/", "/cases/", "/cases/15.00.00-g01-3-22/", "/completeness/", "/om/", "/outcomes/",
                "/outcomes/as-recommended/", "/search/", "/tilgaengelighed/", "/topics/", "/topics/unge/", "/types/", "/types/decision/", "/years/", "/years/2024/",
            ]);
    }

    [Fact]
    public void Under_a_link_root_every_address_begins_with_it_and_every_file_lies_where_it_did()
    {
        // Names of assets and of the search index hold a hash of what is in them, addresses included.
        string[] hashed = ["assets/", "search-index/"];
        var files = FilesOf(_site.Build());
        Settings("\"LinkRoot\": \"/referater\"");

        _site.Urls().ShouldAllBe(url => url.StartsWith("/referater/"));
        var below = _site.Build();
        FilesOf(below).ShouldBe(files);
        foreach (var page in files.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Planned.Parsed(SiteUnderTest.TextOf(below.Files.Single(file => file.Path == page))).QuerySelectorAll("[href^='/'], [src^='/']").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                .ShouldAllBe(address => address.StartsWith("/referater/"), page);
        }

        List<string> FilesOf(BuildResult built) => [.. built.Files.Select(file => file.Path).Where(path => !hashed.Any(path.StartsWith))];
    }

    [Fact]
    public void A_published_file_lies_below_its_meeting_under_a_safe_name() =>
        _site.Plan().Files.Select(file => file.Url).ShouldBe(["/byraadet/2024-01-30/bilag/aarsplan-2024.pdf"]);

    [Fact]
    public void A_canonical_address_is_absolute_and_there_is_none_without_a_host()
    {
        _site.ItemPage("2.1.a").CanonicalUrl.ShouldBe("https://example.org/byraadet/2024-01-30/punkt-2.1.a/");
        Settings("\"LinksUseHttps\": false");
        _site.ItemPage("2.1.a").CanonicalUrl.ShouldBe("http://example.org/byraadet/2024-01-30/punkt-2.1.a/");
        _site.With("statiq.json", "{\"SiteTitle\": \"x\"}");
        _site.ItemPage("2.1.a").CanonicalUrl.ShouldBeNull();
    }

    private void Settings(string more) =>
        _site.With("statiq.json", $$"""{"SiteTitle": "x", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}, "Host": "example.org", {{more}} }""");
}
