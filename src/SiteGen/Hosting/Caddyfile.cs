using System.Globalization;
using System.Text;

namespace SiteGen.Hosting;

/// <summary>A site's part of a Caddyfile, to be imported into a site block.</summary>
public static class Caddyfile
{
    /// <summary>The configuration.</summary>
    /// <param name="rules">What has moved and what was taken down.</param>
    /// <param name="folder">Full path of the published folder on the server.</param>
    public static string Of(OldAddressRules rules, string folder)
    {
        var root = rules.LinkRoot;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Made by `sitegen server caddy`; make it again when addresses were moved or removed.
            encode zstd gzip

            header {
            {{string.Concat(SiteHeaders.Everywhere.Select(header => $"\t{header.Name} {Quoted(header.Value)}\n"))}}}
            @hashed path_regexp `^{{root}}/{{SiteHeaders.HashedFiles}}`
            @changing not path_regexp `^{{root}}/{{SiteHeaders.HashedFiles}}`
            header @hashed Cache-Control {{Quoted(SiteHeaders.KeepForEver)}}
            header @changing Cache-Control {{SiteHeaders.AskFirst}}


            """);
        foreach (var (from, to) in rules.Moved)
        {
            foreach (var old in OldAddressRules.Spellings(from)) text.Append(CultureInfo.InvariantCulture, $"redir {Quoted(old)} {Quoted(OldAddressRules.Escaped(to))} 301\n");
        }

        if (root.Length > 0) text.Append(CultureInfo.InvariantCulture, $"redir {root} {root}/ 301\n");
        foreach (var removed in rules.Removed)
        {
            var notice = removed[root.Length..] + (removed.EndsWith('/') ? "index.html" : "");
            foreach (var old in OldAddressRules.Spellings(removed)) text.Append(CultureInfo.InvariantCulture, $"handle {Quoted(old)} {{\n\troot * {Quoted(folder)}\n\trewrite * {Quoted(notice)}\n\tfile_server {{\n\t\tstatus 410\n\t}}\n}}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $$"""
            handle_path {{root}}/* {
            	root * {{Quoted(folder)}}
            	file_server {
            		hide .sitegen-* _headers _redirects
            	}
            }
            handle_errors {
            	header Cache-Control {{SiteHeaders.AskFirst}}
            	root * {{Quoted(folder)}}
            	rewrite * /404.html
            	file_server
            }

            """);
        return text.ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
