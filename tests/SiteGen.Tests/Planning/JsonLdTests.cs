using System.Text.Json;

namespace SiteGen.Tests.Planning;

public sealed class JsonLdTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_description_of_the_demonstration_is_JSON_of_schema_org()
    {
        var kinds = Demo.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => Demo.Page(file.Path).QuerySelectorAll("script[type='application/ld+json']"))
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();

        kinds.ShouldAllBe(thing => thing.GetProperty("@context").GetString() == "https://schema.org");
        kinds.CountBy(thing => thing.GetProperty("@type").GetString()!).ShouldBe(
            [new("WebSite", 1), new("GovernmentOrganization", 2), new("Event", 2), new("CreativeWork", 25)], ignoreOrder: true);
    }

    [Fact]
    public void A_title_cannot_close_the_script_that_it_stands_in()
    {
        _site.WithMeetingFile("1.md", "---\nnumber: \"1\"\ntitle: \"</script><script>alert(1)</script> & <!-- \\\"\"\ntype: decision\naccess: open\n---\n");
        var page = _site.Html("byraadet/2024-01-30/punkt-1/index.html");

        page.QuerySelectorAll("script").Select(script => script.GetAttribute("type")).ShouldBe(["module", "application/ld+json"]);
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("name").GetString()
            .ShouldBe("</script><script>alert(1)</script> & <!-- \"");
        page.QuerySelector("h1")!.TextContent.ShouldBe("</script><script>alert(1)</script> & <!-- \"");
    }

    [Fact]
    public void An_item_tells_case_topics_status_and_meeting()
    {
        _site.With("input/vocabulary.yml", "topics:\n  skole: {da: Skole}\n").WithMeeting("status: draft\nstart: \"17:00\"").WithItem("1", "case: 15.00.00-G01-3-22\ntopics: [skole]");
        var item = JsonDocument.Parse(_site.ItemPage("1").JsonLd!).RootElement;

        item.GetProperty("identifier").GetString().ShouldBe("15.00.00-G01-3-22");
        item.GetProperty("about")[0].GetString().ShouldBe("Skole");
        item.GetProperty("creativeWorkStatus").GetString().ShouldBe("Foreløbigt referat");
        item.GetProperty("isPartOf").GetProperty("startDate").GetString().ShouldBe("2024-01-30T17:00+01:00");
        item.TryGetProperty("datePublished", out _).ShouldBeFalse();
    }
}
