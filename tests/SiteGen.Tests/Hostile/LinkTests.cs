using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Hostile;

/// <summary>No way of writing an address makes the site lead or load where it must not, wherever addresses are taken.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly SiteUnderTest _site = new SiteUnderTest().With("statiq.json",
        """{"SiteTitle": "P", "Host": "example.org", "Search": false, "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");

    public static TheoryData<string> Addresses =>
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", " javascript:alert(1)", "javascript\u200B:alert(1)", "vbscript:x", "data:text/html,x",
        "data:image/svg+xml,x", "blob:x", "file:///etc/passwd", "ftp://example.org/", "view-source:x", "intent://x", "//evil.example/", "///evil.example/", "/\\evil.example/", "\\\\evil.example/",
        "\\evil.example", "https:evil.example", "http:/evil.example", "ht\ntps://evil.example/", "%6aavascript:x", "javascript&colon;x", "x\u202E", "/../../x", "../../../../../x", "/%2e%2e/x", "..%2f..%2fx",
        "..\\..\\x", "/\0", "C:\\x", "~/x", "https://", "http://[x", "https://ex ample.org/", "mailto", ":", "?", "javascript://example.org/%0aalert(1)", "jar:http://x!/y", "ws://x", "HTTPS\t://x",
    ];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Addresses))]
    public void In_texts(string address)
    {
        foreach (var text in new[] { $"[x](<{address}>)", $"[x]({address} \"y\")", $"![x](<{address}>)", $"[![x](<{address}>)](<{address}>)", $"<{address}>", $"[x][y]\n\n[y]: <{address}>", $"[{address}]({address})", $"[x]({address}#beslutning)" })
        {
            _site.WithItem("1", "outcome: noted", $"## Beslutning\n\nTekst {text}\n");
            ShouldLeadNowhereElse(text);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void In_facts_and_settings(string address)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(address);
        _site.WithItem("1", $"outcome: noted\nattachments: [{{title: A, url: {quoted}}}]\n", "");
        ShouldLeadNowhereElse($"url {address}");
        _site.WithItem("1", $"outcome: noted\nattachments: [{{title: A, file: {quoted}}}]\n", "");
        ShouldLeadNowhereElse($"file {address}");
        _site.WithItem("1", $"outcome: noted\nredirects: [{quoted}]\n", "");
        ShouldLeadNowhereElse($"redirect {address}");
        _site.WithItem("1", "outcome: noted", "").With("input/bodies/byraadet.md", $"---\nname: Byrådet\nauthority: {{name: A, url: {quoted}}}\n---\n");
        ShouldLeadNowhereElse($"authority {address}");
        _site.With("input/bodies/byraadet.md", "---\nname: Byrådet\n---\n");
        foreach (var setting in new[] { $"\"AccessibilityStatement\": {quoted}", $"\"Host\": {quoted}", $"\"LinkRoot\": {quoted}" })
        {
            _site.With("statiq.json", $$$"""{"SiteTitle": "P", "Search": false, {{{setting}}}, "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");
            ShouldLeadNowhereElse(setting);
        }

        _site.With("statiq.json", $$$"""{"SiteTitle": "P", "Search": false, "Publisher": {"Name": "P", "Email": {{{quoted}}}, "Phone": {{{quoted}}}, "Website": {{{quoted}}}}}""");
        ShouldLeadNowhereElse($"publisher {address}");
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f")]
    [InlineData("HTTPS://example.org/", "HTTPS://example.org/")]
    [InlineData("mailto:a@example.org?subject=x", "mailto:a@example.org?subject=x")]
    [InlineData("tel:+4599999999", "tel:+4599999999")]
    [InlineData("https://example.org/\"onclick=alert(1)", "https://example.org/\"onclick=alert(1)")]
    [InlineData("https://da.wikipedia.org/wiki/Skole_(bygning)", "https://da.wikipedia.org/wiki/Skole_(bygning)")]
    [InlineData("/byraadet/", "/byraadet/")]
    public void An_honest_address_is_kept_as_it_is(string address, string href)
    {
        _site.WithItem("1", "outcome: noted", $"## Beslutning\n\nTekst [x](<{address}>)\n");

        var page = new HtmlParser().ParseDocument(_site.Page("byraadet/2024-01-30/punkt-1/index.html"));

        page.QuerySelectorAll("a").ShouldContain(link => link.TextContent == "x" && link.GetAttribute("href") == href && link.Attributes.Length == 1);
    }

    /// <summary>Errors keep the site from being made; where there are none, every page is looked through.</summary>
    private void ShouldLeadNowhereElse(string what)
    {
        foreach (var file in QuickBuild.Of(_site.Folder).Files)
        {
            SafeOutput.FaultOf(file).ShouldBeNull($"{what} in {file.Path}");
            if (!file.Path.EndsWith(".html", StringComparison.Ordinal)) continue;
            var page = new HtmlParser().ParseDocument(SiteUnderTest.TextOf(file));
            page.QuerySelectorAll("[href*='evil.example'], [src*='evil.example']").Where(link => !(link.GetAttribute("href") ?? "").StartsWith("http", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(what);
        }
    }
}
