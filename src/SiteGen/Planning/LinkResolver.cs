using System.Collections.Concurrent;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Turns what people write as a link into an address of the plan. The same answer serves the check and the page.</summary>
/// <param name="urls">Every address.</param>
/// <param name="found">What the build before found; null when nothing is kept.</param>
internal sealed class LinkResolver(SiteUrls urls, FoundAnchors? found)
{
    private static readonly HashSet<string> Schemes = ["http", "https", "mailto", "tel"];

    private readonly Dictionary<string, string> _urlOfSource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedPage?> _pageAt = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _knownAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PictureDimensions> _pictures = new(StringComparer.Ordinal);

    /// <summary>Makes room for so many addresses.</summary>
    public void Expect(int addresses) => _pageAt.EnsureCapacity(_urlOfSource.EnsureCapacity(addresses));

    /// <summary>Makes a planned page known: by its address and, when it shows a file, by that.</summary>
    /// <returns>False, and nothing is known of it, when its address is taken.</returns>
    public bool TryKnow(PlannedPage page)
    {
        if (!_pageAt.TryAdd(page.Url, page)) return false;
        if (page is { IsCurrent: true, Source: { } source }) _urlOfSource[source] = page.Url;
        return true;
    }

    /// <summary>Makes the address of anything else known.</summary>
    /// <param name="url">The address.</param>
    /// <param name="source">The file that is copied there, by which texts link to it; null when none is.</param>
    /// <param name="picture">Dimensions of a picture; null for everything else.</param>
    public void Know(string url, string? source = null, PictureDimensions? picture = null)
    {
        if (picture is { } size) _pictures[url] = size;
        if (source is not null) _urlOfSource[source] = url;
        _pageAt[url] = null;
    }

    /// <summary>The page at an address; null when there is none.</summary>
    public PlannedPage? PageAt(string url) => _pageAt.GetValueOrDefault(url);

    /// <summary>Where <paramref name="target"/> leads when it is written in <paramref name="file"/>.</summary>
    public ResolvedLink Resolve(string target, string file, bool isPicture)
    {
        var (address, anchor) = Split(target);
        if (target.Length == 0) return new ResolvedLink(null, LinkFault.Broken);
        if (address.Length == 0) return WithAnchor(_urlOfSource.GetValueOrDefault(file), "", anchor, target);
        if (address.StartsWith("//", StringComparison.Ordinal)) return new ResolvedLink(null, LinkFault.Scheme);
        if (SchemeOf(address) is { } scheme)
        {
            // "https" with a tab in it is a scheme to browsers, which take the tab out, and to nobody else.
            if (!Schemes.Contains(scheme) || !address.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase)) return new ResolvedLink(null, LinkFault.Scheme);
            if (isPicture) return new ResolvedLink(null, LinkFault.PictureElsewhere);
            return new ResolvedLink(target, LinkFault.None);
        }

        if (address[0] == '/')
        {
            var url = urls.FromRoot(address);
            if (!_pageAt.ContainsKey(url) && _pageAt.ContainsKey(url + "/")) url += "/";
            return WithAnchor(_pageAt.ContainsKey(url) ? url : null, url, anchor, target);
        }

        var path = PathReader.Combine(file[..file.LastIndexOf('/')], Uri.UnescapeDataString(address));
        return WithAnchor(path is null ? null : _urlOfSource.GetValueOrDefault(path), null, anchor, target, file);
    }

    /// <summary>Dimensions of the picture at <paramref name="url"/>; null when they are not known.</summary>
    public PictureDimensions? PictureAt(string url) => _pictures.TryGetValue(url, out var size) ? size : null;

    private ResolvedLink WithAnchor(string? url, string? shown, string anchor, string target, string? file = null)
    {
        if (url is null) return new ResolvedLink(null, LinkFault.Broken, NearestTo(target, file));
        var href = shown is "" ? "" : url;
        if (anchor.Length == 0) return new ResolvedLink(href, LinkFault.None);
        var whole = new ResolvedLink($"{href}#{anchor}", LinkFault.None);
        if (Anchors.Reserved.Contains(anchor) || PageAt(url) is not { } page || found?.Has(page, anchor) == true || AnchorsOf(page) is not { } anchors) return whole;
        if (!anchors.Contains(anchor)) return new ResolvedLink(href, LinkFault.Anchor, Nearest.To(anchor, anchors) is { } near ? $"{target.Split('#')[0]}#{near}" : null);
        found?.Note(page, anchor);
        return whole;
    }

    /// <summary>The anchors of a page in their order, worked out when the first link names one; null when they are not planned.</summary>
    private IReadOnlyCollection<string>? AnchorsOf(PlannedPage page)
    {
        if (_knownAnchors.TryGetValue(page.Url, out var known)) return known;
        return page.FindAnchors() is { } anchors ? _knownAnchors.GetOrAdd(page.Url, new OrderedDictionary<string, bool>(anchors.Distinct().Select(anchor => KeyValuePair.Create(anchor, true))).Keys) : null;
    }

    private string? NearestTo(string target, string? file)
    {
        if (file is null) return Nearest.To(urls.FromRoot(target), _pageAt.Keys);
        var folder = file[..(file.LastIndexOf('/') + 1)];
        return Nearest.To(target, _urlOfSource.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]));
    }

    private static (string Address, string Anchor) Split(string target) =>
        target.IndexOf('#') is var hash and >= 0 ? (target[..hash], Uri.UnescapeDataString(target[(hash + 1)..])) : (target, "");

    /// <summary>The scheme in lower case; null for an address without one. Blanks and control characters are no way around it.</summary>
    private static string? SchemeOf(string address)
    {
        var bare = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        var colon = bare.IndexOf(':');
        return colon < 0 || bare.AsSpan(0, colon).ContainsAny('/', '?', '#') ? null : bare[..colon].ToLowerInvariant();
    }
}

/// <summary>What is wrong with a link.</summary>
internal enum LinkFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It leads to no page or file of the site.</summary>
    Broken,

    /// <summary>The page is there, the section is not.</summary>
    Anchor,

    /// <summary>It is of a kind that is not accepted, such as <c>javascript:</c>.</summary>
    Scheme,

    /// <summary>It is a picture on another host.</summary>
    PictureElsewhere,
}

/// <summary>Where a link leads.</summary>
/// <param name="Href">The address to print; null when it may not be a link.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Nearest">What was probably meant; null when nothing is near.</param>
internal readonly record struct ResolvedLink(string? Href, LinkFault Fault, string? Nearest = null);
