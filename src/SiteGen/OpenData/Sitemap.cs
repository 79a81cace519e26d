using System.Text;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.OpenData;

/// <summary>
/// <c>sitemap.xml</c> (sitemaps.org protocol 0.9) and the <c>robots.txt</c> that names it. A sitemap holds absolute addresses, so a site
/// without a host has none.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The protocol's limit for one file; more than that takes several and an index.
    private const int MaxAddresses = 50_000;

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Build(PagePlan plan)
    {
        var sitemap = plan.Urls.Absolute(plan.Urls.FromRoot("/sitemap.xml"));
        yield return OutputFile.Of("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{(sitemap is null ? "" : $"\nSitemap: {sitemap}\n")}"));
        if (sitemap is null) yield break;

        var count = plan.Pages.Count(IsListed);
        var inOrder = new Lazy<PlannedPage[]>(() => [.. plan.PagesInOrder.Where(IsListed)]);
        var key = new Lazy<Mark128>(() => KeyOf(plan));
        if (count <= MaxAddresses)
        {
            yield return Part("sitemap.xml", 0);
            yield break;
        }

        var parts = (count + MaxAddresses - 1) / MaxAddresses;
        yield return OutputFile.Of("sitemap.xml", () => Write("sitemapindex", "sitemap", Enumerable.Range(1, parts).Select(part => (plan.Urls.Absolute(plan.Urls.FromRoot($"/sitemap-{part}.xml"))!, (DateOnly?)null))));
        for (var part = 0; part < parts; part++) yield return Part($"sitemap-{part + 1}.xml", part);

        OutputFile Part(string path, int part) => OutputFile.Of(
            path,
            () => Write("urlset", "url", inOrder.Value.Skip(part * MaxAddresses).Take(MaxAddresses).Select(page => (plan.Urls.Absolute(page.Url)!, page.ChangedOn))),
            plan.Keys is null ? null : () => key.Value);
    }

    private static bool IsListed(PlannedPage page) => page.IsCurrent && !page.Url.EndsWith(".html", StringComparison.Ordinal);

    // All addresses and days together: one more moves those behind it from part to part.
    private static Mark128 KeyOf(PagePlan plan)
    {
        var key = new Fingerprint();
        key.Add(plan.Urls.Absolute(plan.Urls.Home)!);
        foreach (var page in plan.Pages.Where(IsListed))
        {
            key.Add(page.Url);
            key.Add((long)(page.ChangedOn?.DayNumber ?? -1));
        }

        return key.Value;
    }

    private static ReadOnlyMemory<byte> Write(string root, string element, IEnumerable<(string Address, DateOnly? ChangedOn)> entries) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement(root, Namespace);
        foreach (var (address, changedOn) in entries)
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteElementString("loc", Namespace, address);
            if (changedOn is { } day) xml.WriteElementString("lastmod", Namespace, Iso.Date(day));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
