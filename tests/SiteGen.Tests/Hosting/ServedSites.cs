using SiteGen.Hosting;
using SiteGen.Output;

namespace SiteGen.Tests.Hosting;

/// <summary>One site with old addresses, published at the root and below a path, behind each web server that there is. Started when asked for.</summary>
public sealed class ServedSites : IDisposable
{
    private readonly Dictionary<string, WebServer> _servers = [];
    private readonly Dictionary<string, SiteUnderTest> _sites = [];

    public void Dispose()
    {
        foreach (var server in _servers.Values) server.Dispose();
        foreach (var site in _sites.Values) site.Dispose();
    }

    /// <summary>Asks <paramref name="server"/> for an address of the site at <paramref name="root"/>.</summary>
    internal async Task<Reply> GetAsync(string server, string root, string path, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path.Length > 0 && path[0] == '!' ? path[1..] : root + path);
        if (encoding is not null) request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await Of(server, root).Client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Names of the published files.</summary>
    public IEnumerable<string> FilesOf(string root) => Manifest.Load(Site(root).OutputFolder).Files.Keys;

    private WebServer Of(string server, string root)
    {
        if (_servers.TryGetValue(server + root, out var running)) return running;
        var site = Site(root);
        var rules = site.Build().OldAddresses;
        return _servers[server + root] = WebServer.Start(server, server == "nginx" ? NginxConfig.Of(rules, site.OutputFolder) : Caddyfile.Of(rules, site.OutputFolder));
    }

    private SiteUnderTest Site(string root)
    {
        if (_sites.TryGetValue(root, out var known)) return known;
        var site = Cli.Sample.Site()
            .With("statiq.json", $$"""{"SiteTitle": "Prøvekommunen", "Host": "example.org", "LinkRoot": "{{root}}", "Publisher": {"Name": "Prøvekommunen", "Email": "a@example.org", "Phone": "99 99 99 99"} }""")
            .With("input/addresses.yml",
                """
                removed:
                  - {address: /byraadet/2024-01-30/punkt-9/, reason: withdrawn, date: 2024-02-12}
                  - {address: /byraadet/2024-01-30/bilag/et-meget-langt-navn-paa-et-bilag-som-ingen-tabel-har-plads-til.pdf, reason: publishedInError, date: 2024-02-12}
                  - {address: /gammel.html, reason: expired, date: 2024-02-12}
                moved:
                  - {from: /emner/skole/, to: /byraadet/}
                  - {from: /møder/forår$/, to: /byraadet/}
                  - {from: /arkiv.html, to: "https://arkiv.example.org/a?b=c"}

                """);
        var build = site.Build();
        build.Diagnostics.ShouldBeEmpty();
        SiteWriter.Write(site.OutputFolder, build.Files);
        return _sites[root] = site;
    }

    /// <summary>What a server answered.</summary>
    internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Body);

        public string? this[string header] => Headers.GetValueOrDefault(header);
    }
}
