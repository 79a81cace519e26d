using System.IO.Compression;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>What a page of the demo site costs a reader on a slow line. Sizes are those of <c>gzip</c>, as servers send them.</summary>
public sealed class WeightTests
{
    private const int KiB = 1024;

    [Fact]
    public void A_page_is_light_and_no_page_is_heavy()
    {
        var sizes = Sites.Demo.Pages.Select(page => (page, Size: Sent(page.Bytes))).OrderBy(page => page.Size).ToList();
        sizes[sizes.Count / 2].Size.ShouldBeLessThan(20 * KiB);
        sizes.Where(page => page.Size > 60 * KiB).ShouldBeEmpty();
    }

    [Fact]
    public void Style_and_script_are_small()
    {
        var home = Sites.Demo.PageAt(Sites.Demo.Home).Document;
        Size("link[rel=stylesheet]", "href").ShouldBeLessThan(10 * KiB);
        Size("script[src]", "src").ShouldBeLessThan(4 * KiB);

        int Size(string selector, string attribute) => home.QuerySelectorAll(selector).Sum(element => Sent(Sites.Demo.BytesOf(Sites.Demo.FileAt(element.GetAttribute(attribute)!)!)));
    }

    [Fact]
    public void A_page_needs_few_requests_and_few_elements()
    {
        foreach (var page in Sites.Demo.Pages)
        {
            // The page itself, and what it fetches besides the record's own figures.
            var requests = 1 + page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img:not(.prose img)").Length;
            requests.ShouldBeLessThanOrEqualTo(5, page.Address);
            page.Document.All.Length.ShouldBeLessThanOrEqualTo(2500, page.Address);
        }
    }

    private static int Sent(byte[] bytes)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)sent.Length;
    }
}
