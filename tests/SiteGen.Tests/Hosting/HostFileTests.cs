namespace SiteGen.Tests.Hosting;

/// <summary>The files that hosts read from the published folder.</summary>
public sealed class HostFileTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Headers_give_no_header_twice_for_any_path()
    {
        var lines = _site.Page("_headers").Split('\n');

        lines[0].ShouldBe("/*");
        lines[1].ShouldBe($"  Content-Security-Policy: {SiteGen.Pages.ContentSecurityPolicy.InHeader}");
        lines[^3..].ShouldBe(["/assets/*", "  Cache-Control: public, max-age=31536000, immutable", ""]);
        lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).ShouldBeUnique();
    }

    [Fact]
    public void Redirects_name_every_old_address()
    {
        _site.With("input/pages/om.md", "---\ntitle: Om\nredirects: [/om-os.html, /møder/]\n---\nx\n");

        _site.Page("_redirects").ShouldBe("/m%C3%B8der/ /om/ 301\n/om-os.html /om/ 301\n/was/ /tilgaengelighed/ 301\n");
    }
}
