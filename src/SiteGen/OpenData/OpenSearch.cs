using SiteGen.Output;
using SiteGen.Planning;

namespace SiteGen.OpenData;

/// <summary>
/// <c>opensearch.xml</c> (OpenSearch 1.1): lets a reader add the site's search to the browser. It holds absolute addresses, so a site
/// without a host has none.
/// </summary>
internal static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The specification's limits.
    private const int LongestShortName = 16;
    private const int LongestDescription = 1024;

    /// <summary>The file; none when there is nothing to search or no host.</summary>
    public static IEnumerable<OutputFile> Build(PagePlan plan)
    {
        if (plan.Frame is not { OpenSearchUrl: { } url, SearchUrl: { } search }) yield break;
        yield return OutputFile.Of(plan.Urls.FileOf(url), () => Write(plan.Frame.Title, plan.Urls.Absolute(search)!, plan.Frame.Language));
    }

    private static ReadOnlyMemory<byte> Write(string title, string search, string language) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, Cut(title, LongestShortName));
        xml.WriteElementString("Description", Namespace, Cut(title, LongestDescription));
        xml.WriteElementString("Language", Namespace, language);
        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{search}?q={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most].TrimEnd();
}
