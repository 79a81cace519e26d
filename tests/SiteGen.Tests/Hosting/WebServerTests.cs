using System.IO.Compression;
using System.Text.RegularExpressions;
using SiteGen.Pages;

namespace SiteGen.Tests.Hosting;

/// <summary>The configurations that SiteGen prints, read back over HTTP from the servers that they are for.</summary>
public sealed class WebServerTests(ServedSites sites) : IClassFixture<ServedSites>
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static TheoryData<string, string> Servers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var server in WebServer.Installed)
            {
                data.Add(server, "");
                data.Add(server, "/referater");
            }

            return data;
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task A_page_is_sent_with_its_policy_and_asked_for_each_time(string server, string root)
    {
        foreach (var path in new[] { "/", "/byraadet/", "/byraadet/2024-01-30/punkt-1/" })
        {
            var reply = await sites.GetAsync(server, root, path);

            reply.Status.ShouldBe(200, path);
            reply["Content-Type"].ShouldBe("text/html; charset=utf-8");
            reply["Cache-Control"].ShouldBe("no-cache");
            ShouldBeGuarded(reply);
            ContentSecurityPolicy.InHeader.ShouldBe($"{Regex.Match(reply.Text, "Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value}; frame-ancestors 'none'");
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task A_file_with_a_hash_in_its_name_is_kept_for_ever_and_no_other(string server, string root)
    {
        foreach (var file in sites.FilesOf(root).Where(file => !file.EndsWith(".html", StringComparison.Ordinal) && file[0] != '_'))
        {
            var reply = await sites.GetAsync(server, root, $"/{file}");

            reply.Status.ShouldBe(200, file);
            ShouldBeGuarded(reply);
            var isHashed = file.StartsWith("assets/", StringComparison.Ordinal) || (file.StartsWith("search-index/", StringComparison.Ordinal) && file != "search-index/root.json");
            reply["Cache-Control"].ShouldBe(isHashed ? Forever : "no-cache", file);
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task Text_is_compressed_for_those_who_can_unpack_it(string server, string root)
    {
        var css = sites.FilesOf(root).Single(file => file.EndsWith(".css", StringComparison.Ordinal));
        foreach (var path in new[] { "/", $"/{css}" })
        {
            var plain = await sites.GetAsync(server, root, path);
            var packed = await sites.GetAsync(server, root, path, "gzip");

            packed["Content-Encoding"].ShouldBe("gzip");
            packed["Vary"].ShouldNotBeNull().ShouldContain("Accept-Encoding");
            packed.Body.Length.ShouldBeLessThan(plain.Body.Length);
            using var unpacked = new MemoryStream();
            await new GZipStream(new MemoryStream(packed.Body), CompressionMode.Decompress).CopyToAsync(unpacked);
            unpacked.ToArray().ShouldBe(plain.Body);
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task What_is_not_there_is_answered_with_404_and_the_sites_own_page(string server, string root)
    {
        foreach (var path in new[] { "/findes-ikke", "/findes/slet/ikke/her.html", "/assets/", "/search-index/findes0k.bin", "/.sitegen-lock", "/.sitegen-staging/journal", "/_headers", "/_redirects" })
        {
            var reply = await sites.GetAsync(server, root, path);

            reply.Status.ShouldBe(404, path);
            reply.Text.ShouldContain("data-page-kind=\"error\"", Case.Sensitive, path);
            reply["Content-Security-Policy"].ShouldBe(ContentSecurityPolicy.InHeader, path);
            reply["Cache-Control"].ShouldBe("no-cache", path);
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task What_has_moved_is_answered_with_301(string server, string root)
    {
        await LeadsAsync("/emner/skole/", root + "/byraadet/");
        await LeadsAsync("/emner/skole", root + "/byraadet/");
        await LeadsAsync("/m%C3%B8der/for%C3%A5r$/", root + "/byraadet/");
        await LeadsAsync("/arkiv.html", "https://arkiv.example.org/a?b=c");
        await LeadsAsync("/was/", root + "/tilgaengelighed/");
        await LeadsAsync("/byraadet", root + "/byraadet/", 301, 308);
        if (root.Length > 0) await LeadsAsync("", root + "/");

        async Task LeadsAsync(string from, string to, params int[] statuses)
        {
            var reply = await sites.GetAsync(server, root, from);
            (statuses.Length == 0 ? [301] : statuses).ShouldContain(reply.Status, from);
            var location = new Uri(new Uri("http://127.0.0.1" + root + from), reply["Location"].ShouldNotBeNull());
            (location.Host == "127.0.0.1" ? location.PathAndQuery : location.AbsoluteUri).ShouldBe(to);
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task What_was_removed_is_answered_with_410_and_its_notice(string server, string root)
    {
        foreach (var path in new[]
        {
            "/byraadet/2024-01-30/punkt-9/", "/byraadet/2024-01-30/punkt-9", "/byraadet/2024-01-30/bilag/et-meget-langt-navn-paa-et-bilag-som-ingen-tabel-har-plads-til.pdf", "/gammel.html",
        })
        {
            var reply = await sites.GetAsync(server, root, path);

            reply.Status.ShouldBe(410, path);
            reply["Content-Type"].ShouldBe("text/html; charset=utf-8", path);
            reply.Text.ShouldContain("data-page-kind=\"removed\"", Case.Sensitive, path);
            ShouldBeGuarded(reply);
        }
    }

    [WebServerTheory]
    [MemberData(nameof(Servers))]
    public async Task The_manifest_is_public(string server, string root) => (await sites.GetAsync(server, root, "/sitegen-manifest.json")).Status.ShouldBe(200);

    private static void ShouldBeGuarded(ServedSites.Reply reply)
    {
        reply["Content-Security-Policy"].ShouldBe(ContentSecurityPolicy.InHeader);
        reply["X-Content-Type-Options"].ShouldBe("nosniff");
        reply["Referrer-Policy"].ShouldBe("strict-origin-when-cross-origin");
    }
}
