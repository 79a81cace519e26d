using System.Xml.Linq;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.OpenData;
using SiteGen.Tests.Planning;
using SiteGen.Tests.Reading;

namespace SiteGen.Tests.OpenData;

public sealed class SitemapTests : IDisposable
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void It_holds_the_absolute_address_of_every_page_but_redirects_and_errors()
    {
        _site.WithItem("1", "redirects: [/gammel/]");

        Addresses(_site.Page("sitemap.xml")).ShouldBe(_site.Urls().Where(url => url != "/404.html").Select(url => $"https://example.org{url}"));
    }

    [Fact]
    public void A_page_s_last_change_is_its_publication_or_its_latest_correction()
    {
        _site.WithMeeting("status: approved\npublished: 2024-02-05T12:00").WithItem("1").WithItem("2", "changes: [{date: 2024-03-01, note: Rettet}]");
        var changed = XDocument.Parse(_site.Page("sitemap.xml")).Descendants(Protocol + "url").ToDictionary(url => url.Element(Protocol + "loc")!.Value, url => url.Element(Protocol + "lastmod")?.Value);

        changed["https://example.org/byraadet/2024-01-30/punkt-1/"].ShouldBe("2024-02-05");
        changed["https://example.org/byraadet/2024-01-30/punkt-2/"].ShouldBe("2024-03-01");
        changed["https://example.org/byraadet/2024-01-30/"].ShouldBe("2024-03-01");
        changed["https://example.org/tilgaengelighed/"].ShouldBeNull();
    }

    [Fact]
    public void Robots_are_welcome_and_told_of_it() => _site.Page("robots.txt").ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n");

    [Fact]
    public void Without_a_host_there_is_none()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");

        _site.Build().Files.ShouldNotContain(file => file.Path == "sitemap.xml");
        _site.Page("robots.txt").ShouldBe("User-agent: *\nAllow: /\n");
    }

    [Fact]
    public void More_than_fifty_thousand_pages_take_several_files_and_an_index()
    {
        var diagnostics = new DiagnosticBag();
        var council = _site.Council() with { Meetings = [], Pages = [.. Enumerable.Range(1, 50_001).Select(number => new PlainPage { Id = $"side-{number}", Title = "Side", Text = Prose.None("input/pages/x.md") })] };
        var plan = council.Plan(SettingsReader.Read(_site.Folder, SiteUnderTest.Now, diagnostics)!, diagnostics);

        var files = Sitemap.Build(plan).ToDictionary(file => file.Path, SiteUnderTest.TextOf);

        files.Keys.ShouldBe(["robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
        Addresses(files["sitemap.xml"]).ShouldBe(["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"]);
        var all = Addresses(files["sitemap-1.xml"]).Concat(Addresses(files["sitemap-2.xml"])).ToList();
        Addresses(files["sitemap-1.xml"]).Count().ShouldBe(50_000);
        all.Count.ShouldBe(50_003);
        all.ShouldBeUnique();
    }

    private static IEnumerable<string> Addresses(string xml) => XDocument.Parse(xml).Descendants(Protocol + "loc").Select(address => address.Value);
}
