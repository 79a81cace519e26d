using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads the addresses and paths that front matter names, and keeps them where they belong.</summary>
internal static class PathReader
{
    /// <summary>The old addresses under <c>redirects</c>, each with a slash at both ends. Adds SG0217 for what is not a path of the site.</summary>
    public static ImmutableArray<string> Redirects(Fields facts, DiagnosticBag diagnostics)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var (text, at) in facts.Words("redirects"))
        {
            if (OldAddress(text, at, diagnostics) is { } path) paths.Add(path);
        }

        return paths.ToImmutable();
    }

    /// <summary>
    /// An address that the site had, with a slash at both ends unless it is that of an <c>.html</c> file; null, and SG0217, when it is no path.
    /// What was a file, such as <c>plan.pdf</c>, becomes a folder with a page in it: a server leads from the one to the other by itself.
    /// </summary>
    public static string? OldAddress(string text, SourceSpan at, DiagnosticBag diagnostics)
    {
        // A folder and the index.html in it are one address.
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [.., "index.html"]) parts = parts[..^1];
        var isPath = text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal) && parts.Length > 0
            && parts.All(part => part is not ("." or "..") && part.All(c => c is not ('\\' or ':' or '?' or '#' or '%' or '"' or '<' or '>') && !char.IsControl(c) && !char.IsWhiteSpace(c)))
            && parts.All(part => FileNames.FaultOf(part) is null) && !parts[0].StartsWith(".sitegen", StringComparison.OrdinalIgnoreCase);
        if (isPath) return "/" + string.Join('/', parts) + (parts[^1].EndsWith(".html", StringComparison.Ordinal) ? "" : "/");
        diagnostics.Add(DiagnosticCodes.BadRedirect(at, text));
        return null;
    }

    /// <summary>The absolute http or https address under <paramref name="key"/>; null when absent, and with SG0408 when it is anything else.</summary>
    public static string? WebAddress(Fields facts, string key, DiagnosticBag diagnostics)
    {
        if (facts.Text(key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0) return uri.AbsoluteUri;
        diagnostics.Add(DiagnosticCodes.NotAWebAddress(facts.At(key), text));
        return null;
    }

    /// <summary><paramref name="relative"/> as seen from <paramref name="folder"/>, with <c>.</c> and <c>..</c> worked out; null when it leads out of the input folder's first level or is absolute.</summary>
    public static string? Combine(string folder, string relative)
    {
        if (relative.Length == 0 || relative[0] == '/' || relative.Contains('\\') || relative.Contains(':')) return null;
        if (IsPlain(relative)) return Composed.Of($"{folder}/{relative}");
        var parts = new List<string>(folder.Split('/'));
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return Composed.Of(string.Join('/', parts));
    }

    /// <summary>True when nothing has to be worked out.</summary>
    private static bool IsPlain(string relative) =>
        relative[0] != '.' && relative[^1] != '/' && !relative.Contains("/.", StringComparison.Ordinal) && !relative.Contains("//", StringComparison.Ordinal);
}
