using System.Xml.Linq;
using SiteGen.Tests.Planning;

namespace SiteGen.Tests.OpenData;

public sealed class OpenSearchTests : IDisposable
{
    private readonly SiteUnderTest _site = new SiteUnderTest().WithItem("1", "outcome: approved");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_browser_can_add_the_site_s_search()
    {
        var description = XDocument.Parse(_site.Page("opensearch.xml")).Root!;
        var ns = description.Name.Namespace;

        ns.NamespaceName.ShouldBe("http://a9.com/-/spec/opensearch/1.1/");
        description.Element(ns + "ShortName")!.Value.Length.ShouldBeLessThanOrEqualTo(16);
        description.Element(ns + "Url")!.Attribute("template")!.Value.ShouldBe("https://example.org/soeg/?q={searchTerms}");
        _site.Html("index.html").QuerySelector("link[rel=search]")!.GetAttribute("href").ShouldBe("/opensearch.xml");
    }

    [Fact]
    public void Without_a_host_there_is_none_but_the_search_page_is_there()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");

        _site.Build().Files.Select(file => file.Path).ShouldNotContain("opensearch.xml");
        _site.Html("index.html").QuerySelector("link[rel=search]").ShouldBeNull();
        _site.Html("soeg/index.html").QuerySelector("form")!.GetAttribute("action").ShouldBe("/soeg/");
    }

    [Fact]
    public void A_site_without_search_has_neither_page_nor_box()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "Host": "example.org", "Search": false, "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");

        _site.Build().Files.Select(file => file.Path).Where(path => path is "opensearch.xml" or "soeg/index.html").ShouldBeEmpty();
        _site.Html("byraadet/index.html").QuerySelector("search").ShouldBeNull();
    }
}
