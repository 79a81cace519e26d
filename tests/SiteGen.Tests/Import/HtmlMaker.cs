using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Import;

/// <summary>Makes web pages of a text laid out as the seeds are.</summary>
internal static class HtmlMaker
{
    public static string FromText(string text)
    {
        var page = new StringBuilder("<!doctype html><html lang=da><head><meta charset=utf-8><style>p { margin: 0 }</style></head><body><nav>Forside Søg</nav><main>\n");
        var open = "";
        foreach (var line in text.Split('\n'))
        {
            var isRow = line.Contains('\t') && !line.StartsWith('-') && !Regex.IsMatch(line, @"\t\d+$");
            var isEntry = Regex.IsMatch(line, @"^(  )?- ");
            Switch(isRow ? "table" : isEntry ? "ul" : "");
            if (isRow) page.Append($"<tr>{string.Concat(line.Split('\t').Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>\n");
            else if (line.StartsWith("  - ", StringComparison.Ordinal)) page.Append($"<ul><li>{Words(line[4..])}</li></ul>\n");
            else if (isEntry) page.Append($"<li>{Words(line[2..])}</li>\n");
            else if (Regex.Match(line, "^(#+) (.*)$") is { Success: true } heading) page.Append($"<h{heading.Groups[1].Length}>{Words(heading.Groups[2].Value)}</h{heading.Groups[1].Length}>\n");
            else if (Regex.Match(line, @"^\*\*(?<one>[^*]+)\*\*\*\*(?<two>[^*]+)\*\*$") is { Success: true } two) page.Append($"<p><b>{two.Groups["one"].Value}</b></p><p><b>{two.Groups["two"].Value}</b></p>\n");
            else if (line.Contains("**- ", StringComparison.Ordinal)) page.Append($"<p>{line.Split("**- ")[0]}</p><p>{line.Split("**- ")[1].Trim('*')}</p>\n");
            else if (line.Trim(' ', '-', '\t').Length > 0) page.Append($"<p>{Words(line.TrimStart('-', '\t'))}</p>\n");
        }

        Switch("");
        return page.Append("</main><script>alert('x')</script></body></html>").ToString();

        void Switch(string kind)
        {
            if (kind == open) return;
            if (open.Length > 0) page.Append($"</{open}>\n");
            if (kind.Length > 0) page.Append($"<{kind}>\n");
            open = kind;
        }
    }

    private static string Words(string line)
    {
        line = Regex.Replace(line, "<a href=\"#\">(.*?)</a>", "$1");
        if (line.Split("**").Length % 2 == 0) line = line.Replace("**", "");
        var html = WebUtility.HtmlEncode(line);
        html = Regex.Replace(html, @"!\[([^\]]*)\]\(([^ )]+)(?: &quot;[^)]*&quot;)?\)", "<img alt=\"$1\" src=\"$2\">");
        html = Regex.Replace(html, @"\[((?:\\.|[^\]\\])+)\]\(([^)]*)\)", match => $"<a href=\"{match.Groups[2].Value}\">{match.Groups[1].Value.Replace("\\", "")}</a>");
        html = Regex.Replace(html, "&lt;(https?://.*?)&gt;", "<a href=\"$1\">$1</a>");
        return Regex.Replace(html, @"\*\*(.+?)\*\*", "<b>$1</b>");
    }
}
