using System.Collections.Immutable;
using SiteGen.Planning;

namespace SiteGen.Hosting;

/// <summary>What a web server should answer besides files: 301 for what has moved, 410 for what was taken down.</summary>
/// <param name="LinkRoot">Path that the site lives under, no final slash; empty for the root.</param>
/// <param name="Moved">Old addresses with where they lead: an address of the site or of another one. Of each, the form without final slash is meant too.</param>
/// <param name="Removed">Addresses that show a notice.</param>
public sealed record OldAddressRules(string LinkRoot, ImmutableArray<(string From, string To)> Moved, ImmutableArray<string> Removed)
{
    /// <summary>A site without old addresses.</summary>
    public static readonly OldAddressRules None = new("", [], []);

    /// <summary>The rules of a planned site.</summary>
    internal static OldAddressRules Of(PagePlan plan) => new(
        plan.Urls.Home.TrimEnd('/'),
        [.. plan.Pages.Where(page => page.MovedTo is not null).OrderBy(page => page.Url, StringComparer.Ordinal).Select(page => (page.Url, page.MovedTo!))],
        [.. plan.Pages.Where(page => page.IsRemoved).Select(page => page.Url).Order(StringComparer.Ordinal)]);

    /// <summary><c>/a/</c> and <c>/a</c> for <c>/a/</c>; an <c>.html</c> file alone.</summary>
    internal static IEnumerable<string> Spellings(string url) => url.EndsWith('/') ? [url, url[..^1]] : [url];

    /// <summary>An address as it travels in a header: letters such as ø as bytes in percent.</summary>
    internal static string Escaped(string url) => url.StartsWith('/')
        ? string.Join('#', url.Split('#').Select(half => string.Join('/', half.Split('/').Select(Uri.EscapeDataString))))
        : new Uri(url).AbsoluteUri;
}
