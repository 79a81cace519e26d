using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;

namespace SiteGen.BrowserTests.Support;

/// <summary>A whole site in memory, answering as a web server would.</summary>
public sealed class BuiltSite
{
    /// <summary>The made-up host that the browser believes in. https, as only there a page may use the clipboard.</summary>
    public const string Origin = "https://site.test";

    private static readonly DateTimeOffset Now = new(2024, 7, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ImmutableSortedDictionary<string, byte[]> _files;
    private readonly Lazy<ImmutableArray<HtmlPage>> _pages;

    private BuiltSite(string linkRoot, ImmutableSortedDictionary<string, byte[]> files)
    {
        (LinkRoot, _files) = (linkRoot, files);
        _pages = new(() => [.. _files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered().Select(Parse)]);
    }

    /// <summary>Path that the site lives under, no final slash.</summary>
    public string LinkRoot { get; }

    /// <summary>Address of the front page.</summary>
    public string Home => LinkRoot + "/";

    /// <summary>Every HTML page, parsed, by path; redirects too.</summary>
    public ImmutableArray<HtmlPage> Pages => _pages.Value;

    /// <summary>Builds the site in <paramref name="folder"/>; the folder may go afterwards.</summary>
    public static BuiltSite Build(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var options = SettingsReader.Read(folder, Now, diagnostics).ShouldNotBeNull();
        var result = SiteBuilder.Build(options, diagnostics);
        result.Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.At.Path}:{fault.At.Line} {fault.Code} {fault.Message.En}").ShouldBeEmpty();
        var files = result.Files.AsParallel().Select(file => KeyValuePair.Create(file.Path, file.Make().ToArray()));
        return new BuiltSite(options.LinkRoot, files.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>The file that answers an address from the host's root, as a server that knows directory indexes finds it; null when there is none.</summary>
    public string? FileAt(string address)
    {
        if (!address.StartsWith(Home, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address[Home.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return _files.ContainsKey(path) ? path : null;
    }

    /// <summary>The bytes of a file, as it is sent.</summary>
    public byte[] BytesOf(string file) => _files[file];

    /// <summary>The parsed page at an address.</summary>
    public HtmlPage PageAt(string address) => FileAt(address) is { } path ? Pages.Single(page => page.Path == path) : throw new ArgumentException($"no page at {address}", nameof(address));

    private HtmlPage Parse(KeyValuePair<string, byte[]> file)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(file.Value, writable: false));
        var address = Home + (file.Key.EndsWith("index.html", StringComparison.Ordinal) ? file.Key[..^"index.html".Length] : file.Key);
        return new HtmlPage(file.Key, address, document.Body?.GetAttribute("data-page-kind") ?? "", document, file.Value);
    }
}

/// <summary>One page of a site.</summary>
/// <param name="Path">Its file below the output folder.</param>
/// <param name="Address">Its address from the host's root.</param>
/// <param name="Kind">What it says it is in <c>data-page-kind</c>.</param>
/// <param name="Document">What a browser without scripts makes of it.</param>
/// <param name="Bytes">As it is sent.</param>
public sealed record HtmlPage(string Path, string Address, string Kind, IHtmlDocument Document, byte[] Bytes)
{
    /// <summary>The page in a failure's message.</summary>
    public override string ToString() => Address;
}
