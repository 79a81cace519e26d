using System.Globalization;
using System.Text;

namespace SiteGen.Hosting;

/// <summary>
/// A site's part of an nginx configuration, to be included in a <c>server</c> block. Written out per address instead of as a <c>map</c>:
/// that would have to stand outside the block, and long addresses would need its hash tables enlarged by hand.
/// </summary>
public static class NginxConfig
{
    /// <summary>The configuration.</summary>
    /// <param name="rules">What has moved and what was taken down.</param>
    /// <param name="folder">Full path of the published folder on the server.</param>
    public static string Of(OldAddressRules rules, string folder)
    {
        var (root, files) = (rules.LinkRoot, folder.TrimEnd('/'));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Made by `sitegen server nginx`; make it again when addresses were moved or removed.
            charset utf-8;
            charset_types {{string.Join(' ', SiteHeaders.TextTypes.Where(type => type.StartsWith("text/", StringComparison.Ordinal)))}} application/javascript;
            gzip on;
            gzip_vary on;
            gzip_proxied any;
            gzip_min_length 512;
            gzip_types {{string.Join(' ', SiteHeaders.TextTypes)}};
            absolute_redirect off;
            server_tokens off;

            # A folder without a page of its own is no page.
            error_page 403 404 =404 {{root}}/404.html;

            location {{root}}/ {
                alias {{Quoted(files + "/")}};
                index index.html;
            {{Headers(SiteHeaders.AskFirst)}}}

            location ~ "^{{root}}/{{SiteHeaders.HashedFiles}}" {
                alias {{Quoted(files + "/$1")}};
            {{Headers(SiteHeaders.KeepForEver)}}}

            location ~ "^{{root}}/(\.sitegen-.*|_headers|_redirects)$" { return 404; }

            """);
        if (root.Length > 0) text.Append(CultureInfo.InvariantCulture, $"location = {root} {{ return 301 {root}/; }}\n");
        foreach (var (from, to) in rules.Moved)
        {
            foreach (var old in OldAddressRules.Spellings(from)) text.Append(CultureInfo.InvariantCulture, $"location = {Quoted(old)} {{ return 301 {Quoted(OldAddressRules.Escaped(to))}; }}\n");
        }

        // A dollar sign begins a variable in nginx, and there is no other way to write one: such a notice is answered with 200.
        foreach (var removed in rules.Removed.Where(removed => !removed.Contains('$')))
        {
            var notice = removed[root.Length..] + (removed.EndsWith('/') ? "index.html" : "");
            foreach (var old in OldAddressRules.Spellings(removed))
                text.Append(CultureInfo.InvariantCulture, $"location = {Quoted(old)} {{ set $sitegen_notice {Quoted(notice)}; error_page 410 @sitegen_removed; return 410; }}\n");
        }

        if (!rules.Removed.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"location @sitegen_removed {{\n    root {Quoted(files)};\n    try_files $sitegen_notice =410;\n{Headers(SiteHeaders.AskFirst)}}}\n");
        return text.ToString();
    }

    // nginx drops the headers of the outer level where an inner one has any: each location says them all.
    private static string Headers(string cacheControl) =>
        string.Concat(SiteHeaders.Everywhere.Append(("Cache-Control", cacheControl)).Select(header => $"    add_header {header.Item1} {Quoted(header.Item2)} always;\n"));

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
