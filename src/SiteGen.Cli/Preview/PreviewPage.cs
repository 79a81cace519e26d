using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Cli.Preview;

/// <summary>
/// A page as the preview shows it: with the script that reloads it, and with a Content-Security-Policy that lets the script ask this
/// server for news. Both are put in while the page is served; built pages never have them.
/// </summary>
internal static partial class PreviewPage
{
    /// <summary>Path of everything that the preview adds; no page of a site can start with it, since names with _ are ignored.</summary>
    public const string Folder = "/_preview/";

    /// <summary>The page for the browser.</summary>
    /// <param name="html">The page as built, in UTF-8.</param>
    /// <param name="version">The build that it belongs to.</param>
    public static byte[] Of(ReadOnlySpan<byte> html, string version)
    {
        var page = PolicyTag().Replace(Encoding.UTF8.GetString(html), LoosenPolicy);
        var script = ScriptTag(version);
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? page + script : page.Insert(end, script));
    }

    /// <summary>The script's tag.</summary>
    /// <param name="version">The build that the page belongs to; empty when it is none.</param>
    /// <param name="panel">False when the page lists the faults itself.</param>
    public static string ScriptTag(string version, bool panel = true) =>
        $"<script src=\"{Folder}reload.js\" data-version=\"{version}\"{(panel ? "" : " data-panel=\"none\"")} defer></script>";

    private static string LoosenPolicy(Match tag) => PolicyContent().Replace(tag.Value, content =>
    {
        var quote = content.Groups["quote"].Value;
        var policy = ContentSecurityPolicy.AllowSelf(WebUtility.HtmlDecode(content.Groups["policy"].Value), "script-src", "style-src", "connect-src");
        return $"content={quote}{policy.Replace("&", "&amp;").Replace(quote, quote == "\"" ? "&quot;" : "&#39;")}{quote}";
    });

    [GeneratedRegex("""<meta\b[^>]*\bhttp-equiv\s*=\s*["']?Content-Security-Policy["']?[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyTag();

    [GeneratedRegex("""\bcontent\s*=\s*(?<quote>["'])(?<policy>.*?)\k<quote>""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyContent();
}
