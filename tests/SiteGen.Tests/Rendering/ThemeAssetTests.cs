using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Rendering;

public sealed class ThemeAssetTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_asset_s_name_holds_the_hash_of_its_bytes()
    {
        var assets = _site.Build().Files.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal)).ToList();

        assets.Count.ShouldBeGreaterThan(2);
        foreach (var asset in assets) asset.Path.ShouldContain($".{Convert.ToHexStringLower(SHA256.HashData(asset.Make().Span))[..10]}.");
    }

    [Fact]
    public void Pages_link_to_assets_that_are_there()
    {
        var result = _site.Build();
        var linked = Regex.Matches(_site.Page("index.html"), "/(assets/[^\"]+)").Select(match => match.Groups[1].Value).ToList();

        linked.Count.ShouldBe(3);
        linked.Except(result.Files.Select(file => file.Path)).ShouldBeEmpty();
    }

    [Fact]
    public void The_site_s_colours_come_last_in_its_style_sheet()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}, "AccentColor": "#7a1a10", "AccentColorDark": "#ffc4bc"}""");

        var css = StyleSheet();
        css.LastIndexOf("--accent: #7a1a10", StringComparison.Ordinal).ShouldBeGreaterThan(css.LastIndexOf("--accent: #0", StringComparison.Ordinal));
        css.LastIndexOf("--accent: #ffc4bc", StringComparison.Ordinal).ShouldBeGreaterThan(css.LastIndexOf("--accent: #7a1a10", StringComparison.Ordinal));
        css[css.LastIndexOf("@media", StringComparison.Ordinal)..].ShouldContain("prefers-color-scheme: dark");
    }

    [Fact]
    public void A_component_s_style_of_the_site_s_own_is_in_the_style_sheet() =>
        _site.With("theme/components/badge/style.css", ".badge { color: rebeccapurple; }").StyleSheetText().ShouldContain("rebeccapurple");

    [Fact]
    public void A_picture_of_the_site_s_own_is_published_and_can_be_named()
    {
        _site.With("theme/assets/vaaben.svg", "<svg/>").With("theme/layouts/plain.hbs", "<img src=\"{{asset \"vaaben.svg\"}}\">").With("input/pages/om.md", "---\ntitle: Om\n---\n");

        Regex.IsMatch(_site.Page("om/index.html"), "src=\"/assets/vaaben\\.[0-9a-f]{10}\\.svg\"").ShouldBeTrue();
    }

    [Fact]
    public void A_file_without_an_extension_is_published_too() =>
        _site.With("theme/assets/LICENSE", "MIT").Build().Files.ShouldContain(file => file.Path.StartsWith("assets/LICENSE", StringComparison.Ordinal));

    [Fact]
    public void The_theme_asks_nothing_of_other_hosts_and_writes_no_inline_style()
    {
        foreach (var file in Demo.Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Demo.Page(file.Path);
            page.QuerySelectorAll("style, [style], [onclick], script:not([src]):not([type='application/ld+json'])").Length.ShouldBe(0, file.Path);
            page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")).ShouldAllBe(address => address!.StartsWith('/'), file.Path);
        }

        StyleSheet().ShouldNotContain("url(http");
        StyleSheet().ShouldNotContain("@import");
    }

    private string StyleSheet() => _site.StyleSheetText();
}

internal static class StyleSheets
{
    public static string StyleSheetText(this SiteUnderTest site) => SiteUnderTest.TextOf(site.Build().Files.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal)));
}
