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

        var parts = plan.Pages.Where(page => page.IsCurrent && !page.Url.EndsWith(".html", StringComparison.Ordinal)).Chunk(MaxAddresses).ToList();
        if (parts.Count == 1)
        {
            yield return new OutputFile("sitemap.xml", () => Write("urlset", "url", parts[0].Select(page => (plan.Urls.Absolute(page.Url)!, page.ChangedOn)))) { Key = plan.Keys is null ? null : () => KeyOf(plan, parts[0]) };
            yield break;
        }

        yield return new OutputFile("sitemap.xml", () => Write("sitemapindex", "sitemap", parts.Select((_, i) => (plan.Urls.Absolute(plan.Urls.FromRoot($"/sitemap-{i + 1}.xml"))!, (DateOnly?)null))));
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            yield return new OutputFile($"sitemap-{i + 1}.xml", () => Write("urlset", "url", part.Select(page => (plan.Urls.Absolute(page.Url)!, page.ChangedOn)))) { Key = plan.Keys is null ? null : () => KeyOf(plan, part) };
        }
    }

    private static UInt128 KeyOf(PagePlan plan, PlannedPage[] part)
    {
        var key = new Fingerprint();
        key.Add(plan.Urls.Absolute(plan.Urls.Home)!);
        foreach (var page in part)
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
