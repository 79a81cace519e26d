namespace SiteGen.Tests.Snapshots;

/// <summary>One page of every kind, as the demonstration site shows it.</summary>
public class PageSnapshotTests
{
    [Theory]
    [InlineData("home.html", "index.html")]
    [InlineData("body.html", "rar-nordjylland/index.html")]
    [InlineData("meeting.html", "rebild-lar/2024-06-25/index.html")]
    [InlineData("item-with-case-and-absent.html", "rebild-lar/2024-06-25/punkt-1/index.html")]
    [InlineData("item-with-tables-and-figures.html", "rebild-lar/2024-06-25/punkt-6/index.html")]
    [InlineData("item-with-lettered-parts-and-attachments.html", "rar-nordjylland/2023-09-28/punkt-2.2.1/index.html")]
    [InlineData("item-without-decision.html", "rar-nordjylland/2023-09-28/punkt-3.4.1/index.html")]
    [InlineData("topic.html", "emner/unge/index.html")]
    [InlineData("type.html", "typer/presentation/index.html")]
    [InlineData("outcome.html", "udfald/as-recommended/index.html")]
    [InlineData("year.html", "aar/2024/index.html")]
    [InlineData("case.html", "sager/00.01.00-a00-11-15/index.html")]
    [InlineData("index.html", "emner/index.html")]
    [InlineData("plain.html", "om/index.html")]
    [InlineData("statement.html", "tilgaengelighed/index.html")]
    [InlineData("error.html", "404.html")]
    [InlineData("search.html", "soeg/index.html")]
    [InlineData("completeness.html", "fuldstaendighed/index.html")]
    [InlineData("completeness.csv", "fuldstaendighed/data.csv")]
    [InlineData("completeness.json", "fuldstaendighed/data.json")]
    [InlineData("redirect.html", "was/index.html")]
    [InlineData("removed.html", "eksempel-paa-en-fjernet-side/index.html")]
    [InlineData("headers.txt", "_headers")]
    [InlineData("redirects.txt", "_redirects")]
    [InlineData("sitemap.xml", "sitemap.xml")]
    [InlineData("opensearch.xml", "opensearch.xml")]
    [InlineData("robots.txt", "robots.txt")]
    public void The_page_is_as_approved(string approved, string path) => Demo.Text(path).ShouldBeApproved(approved);

    [Fact]
    public void The_site_has_these_files() =>
        string.Concat(Demo.Site.Files.Select(file => file.Path).Order(StringComparer.Ordinal).Select(path => path + "\n")).ShouldBeApproved("files.txt");

    [Fact]
    public void Every_kind_of_page_has_an_approved_one()
    {
        var folder = Path.Combine(Demo.Root, "tests", "SiteGen.Tests", "Snapshots", "approved");
        var approved = Directory.EnumerateFiles(folder, "*.html").Select(KindOf).ToHashSet();

        Demo.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Demo.Page(file.Path).QuerySelector("body")!.GetAttribute("data-page-kind"))
            .Distinct().Except(approved).ShouldBeEmpty();

        static string? KindOf(string path) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(path)).Body!.GetAttribute("data-page-kind");
    }
}
