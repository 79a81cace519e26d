using AngleSharp.Dom;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>What must be so in the HTML of every page, without a browser.</summary>
public sealed class DocumentTests
{
    private static readonly string[] Kinds =
        ["home", "body", "meeting", "item", "case", "topic", "type", "outcome", "year", "index", "plain", "statement", "search", "completeness", "error", "removed"];

    public static TheoryData<string> Sites => Support.Sites.Both;

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_browser_is_shown_every_kind_of_page(string site)
    {
        PagesUnderTest.Of(site).Select(page => Support.Sites.Named(site).PageAt(page.Value).Kind).Distinct().ShouldBe(Kinds, ignoreOrder: true);
        PagesUnderTest.Of(site).Where(page => page.Key.Split(' ')[1].TrimEnd(',') != Support.Sites.Named(site).PageAt(page.Value).Kind).ShouldBeEmpty();
        Pages(site).Select(page => page.Kind).Distinct().ShouldBe(Kinds, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_has_one_main_heading_and_a_title_of_its_own(string site)
    {
        Pages(site).Where(page => page.Document.QuerySelectorAll("h1").Length != 1 || Words(page.Document.QuerySelector("h1")).Length == 0).ShouldBeEmpty();
        Pages(site).Where(page => page.Document.QuerySelectorAll("title").Length == 0 || page.Document.Title!.Length == 0).ShouldBeEmpty();
        Pages(site).GroupBy(page => page.Document.Title).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(' ', same)}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_heading_skips_a_level(string site)
    {
        var jumps = from page in Pages(site)
                    let levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList()
                    where levels[0] != 1 || levels.Zip(levels.Skip(1), (above, below) => below - above).Any(step => step > 1)
                    select $"{page}: {string.Join(' ', levels)}";
        jumps.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_page_has_the_same_id_twice(string site)
    {
        var twice = Pages(site).SelectMany(page => page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"{page}: {same.Key}"));
        twice.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("demo", "da", 0)]
    [InlineData("torture", "en", 20)]
    public void Every_page_names_its_language_and_the_records_where_that_is_another(string site, string language, int pagesWithAnother)
    {
        Support.Sites.Named(site).Pages.Where(page => page.Document.DocumentElement.GetAttribute("lang") != language).ShouldBeEmpty();
        Pages(site).Count(page => page.Document.QuerySelector("main [lang=da]") is not null).ShouldBeGreaterThanOrEqualTo(pagesWithAnother);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_page_holds_style_script_or_handler_of_its_own(string site)
    {
        var own = from page in Support.Sites.Named(site).Pages
                  from element in page.Document.All
                  where element.LocalName is "style" || element.HasAttribute("style")
                      || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                      || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                      || element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true
                  select $"{page}: {element.OuterHtml}";
        own.ShouldBeEmpty();
    }

    [Fact]
    public void What_looks_like_html_is_shown_as_it_was_written()
    {
        var item = Support.Sites.Torture.PageAt("/referater/byraadet/2024-01-30/item-1.1/").Document;
        Words(item.QuerySelector("h1")).ShouldBe("Alt på én gang: <script>alert('title')</script> & \"anførsel\" 'apostrof' {{handlebars}}");
        item.QuerySelector(".documents")!.TextContent.ShouldContain("<script>alert('attachment')</script>");
        item.QuerySelector("main")!.TextContent.ShouldContain("Firma <img src=x onerror=alert(1)>");
        item.QuerySelector("code")!.TextContent.ShouldBe("<script>alert('code')</script>");
        Support.Sites.Torture.PageAt("/referater/byraadet/2024-01-30/").Document.QuerySelector(".people")!.TextContent.ShouldContain("<script>alert('attendance')</script>");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void What_search_engines_are_told_is_valid_json(string site)
    {
        var told = Pages(site).Select(page => page.Document.QuerySelector("script[type='application/ld+json']")?.TextContent).OfType<string>().ToList();
        told.ShouldNotBeEmpty();
        foreach (var json in told)
        {
            using var parsed = System.Text.Json.JsonDocument.Parse(json);
            parsed.RootElement.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        }
    }

    private static IEnumerable<HtmlPage> Pages(string site) => Support.Sites.Named(site).Pages.Where(page => page.Kind != "redirect");

    private static string Words(IElement? element) => element?.TextContent.Trim() ?? "";
}
