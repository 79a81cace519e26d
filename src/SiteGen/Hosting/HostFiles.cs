using System.Text;
using SiteGen.Output;

namespace SiteGen.Hosting;

/// <summary>
/// <c>_headers</c> and <c>_redirects</c>, which Netlify, Cloudflare Pages and hosts like them read from the published folder. Both stay
/// within what all of them understand: one <c>*</c> at the end of a path, no header given twice, no status but 301.
/// </summary>
internal static class HostFiles
{
    /// <summary>The files; no <c>_redirects</c> where nothing has moved.</summary>
    public static IEnumerable<OutputFile> Build(OldAddressRules rules)
    {
        yield return OutputFile.Of("_headers", Encoding.UTF8.GetBytes(Headers(rules.LinkRoot)));
        if (!rules.Moved.IsEmpty) yield return OutputFile.Of("_redirects", Encoding.UTF8.GetBytes(Redirects(rules)));
    }

    // No Cache-Control for the rest: a second one is joined to the first, and these hosts ask again each time by themselves.
    private static string Headers(string linkRoot) =>
        $"/*\n{string.Concat(SiteHeaders.Everywhere.Select(header => $"  {header.Name}: {header.Value}\n"))}\n{linkRoot}/assets/*\n  Cache-Control: {SiteHeaders.KeepForEver}\n";

    private static string Redirects(OldAddressRules rules) =>
        string.Concat(rules.Moved.Select(moved => $"{OldAddressRules.Escaped(moved.From)} {OldAddressRules.Escaped(moved.To)} 301\n"));
}
