using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Every link of every page of the built sites, without a browser.</summary>
public sealed class LinkTests
{
    private const int LinksFromHome = 4;

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void Every_link_within_the_site_leads_to_a_page_or_a_file(string name)
    {
        var site = Sites.Named(name);
        var broken = site.Pages.SelectMany(page => Links(page).Where(link => site.FileAt(link.Address) is null).Select(link => $"{page}: {link}"));
        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void Every_link_to_a_place_in_a_page_finds_it(string name)
    {
        var site = Sites.Named(name);
        var byAddress = site.Pages.ToDictionary(page => page.Address);
        var broken = site.Pages.SelectMany(page => Links(page)
            .Where(link => link.Fragment.Length > 0 && byAddress.TryGetValue(link.Address, out var target) && target.Document.GetElementById(link.Fragment) is null)
            .Select(link => $"{page}: {link}"));
        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void Every_page_is_reached_from_the_front_page_by_four_links(string name)
    {
        var site = Sites.Named(name);
        var byAddress = site.Pages.ToDictionary(page => page.Address);
        var reached = new HashSet<string>([site.Home]);
        var edge = reached.ToList();
        for (var step = 0; step < LinksFromHome; step++)
        {
            edge = [.. edge.Where(byAddress.ContainsKey).SelectMany(address => Links(byAddress[address])).Select(link => link.Address).Where(reached.Add)];
        }

        site.Pages.Where(page => page.Kind is not ("redirect" or "removed" or "error") && !reached.Contains(page.Address)).Select(page => page.Address).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void No_page_fetches_anything_from_another_host(string name)
    {
        var fetched = Sites.Named(name).Pages.SelectMany(page => page.Document.QuerySelectorAll("[src], [srcset], [poster], [data], link[href]")
            .Where(element => element.GetAttribute("rel") is not ("canonical" or "alternate"))
            .Select(element => (page, Address: element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.OuterHtml)));
        fetched.Where(resource => resource.Address[0] != '/' || resource.Address.StartsWith("//", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public void A_redirect_names_a_page_that_exists_and_links_to_it(string name)
    {
        var site = Sites.Named(name);
        foreach (var page in site.Pages.Where(page => page.Kind == "redirect"))
        {
            var target = page.Document.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull().GetAttribute("content")!.Split("url=")[1];
            site.FileAt(target).ShouldNotBeNull($"{page} leads to {target}");
            page.Document.QuerySelector("main a")!.GetAttribute("href").ShouldBe(target);
        }
    }

    /// <summary>Everything on a page that leads to or fetches something of the site itself.</summary>
    private static IEnumerable<InternalLink> Links(HtmlPage page) =>
        from element in page.Document.QuerySelectorAll("a[href], link[href], img[src], script[src]")
        let target = (element.GetAttribute("href") ?? element.GetAttribute("src"))!
        let parts = target.Split('#', 2)
        where element.GetAttribute("rel") != "canonical" && (target.Length == 0 || target[0] is '/' or '#' || !target.Contains(':'))
        select new InternalLink(parts[0].Length == 0 ? page.Address : parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");

    private sealed record InternalLink(string Address, string Fragment);
}
