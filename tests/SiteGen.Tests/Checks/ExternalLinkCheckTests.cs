using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Checks;

/// <summary>Links to other websites, asked of a server on this machine.</summary>
public sealed class ExternalLinkCheckTests : IAsyncLifetime
{
    private static readonly Politeness Quick = new() { BetweenRequests = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(8), Patience = TimeSpan.FromSeconds(3), AllowsPrivateAddresses = true };

    private readonly List<(string Method, string Path, long At)> _asked = [];
    private readonly List<string> _agents = [];
    private readonly string _cache = Directory.CreateTempSubdirectory("sitegen-cache-").FullName;
    private WebApplication _server = null!;
    private int _busy;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
        await _server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_cache, recursive: true);
    }

    [Theory]
    [InlineData("/god", "")]
    [InlineData("/god#afsnit", "")]
    [InlineData("/kun-get", "")]
    [InlineData("/langsom-krop", "")]
    [InlineData("/midlertidig", "")]
    [InlineData("/optaget-et-sekund", "")]
    [InlineData("/vaek", "SG1020")]
    [InlineData("/slettet", "SG1020")]
    [InlineData("/ring-a", "SG1022")]
    [InlineData("/videre/1", "SG1022")]
    [InlineData("/flyttet", "SG1024")]
    [InlineData("/flyttet-til-ingenting", "SG1020")]
    [InlineData("/tavs", "SG1025")]
    [InlineData("/i-stykker", "SG1025")]
    [InlineData("/forbudt", "SG1027")]
    [InlineData("/optaget-laenge", "SG1027")]
    [InlineData("/til-filen", "SG1027")]
    public async Task Each_answer_has_its_judgement(string path, string code) =>
        string.Join(' ', (await CheckAsync(path)).Faults.Select(fault => fault.Code)).ShouldBe(code);

    [Fact]
    public async Task A_permanent_redirect_is_told_with_the_address_at_its_end() =>
        (await CheckAsync("/flyttet")).Faults.ShouldHaveSingleItem().Message.Da.ShouldBe($"{Address("/flyttet")} er flyttet for stedse til {Address("/god")}");

    [Fact]
    public async Task A_port_where_nobody_listens_does_not_answer()
    {
        var links = ToLinks("http://127.0.0.1:1/");

        (await RunAsync(links)).Faults.ShouldHaveSingleItem().Code.ShouldBe("SG1025");
    }

    [Fact]
    public async Task A_certificate_that_does_not_hold_is_told()
    {
        var links = ToLinks(Address("/god").Replace("http:", "https:"));

        (await RunAsync(links)).Faults.ShouldHaveSingleItem().Code.ShouldBe("SG1026");
    }

    [Fact]
    public async Task A_link_to_the_own_network_is_refused_without_a_single_request()
    {
        var result = await RunAsync(ToLinks(Address("/god"), "http://localhost:1/", "http://[::1]:1/", "http://[::ffff:10.0.0.1]/", "http://169.254.169.254/latest/meta-data/"), Quick with { AllowsPrivateAddresses = false });

        result.Faults.Select(fault => fault.Code).ShouldBe(["SG1023", "SG1023", "SG1023", "SG1023", "SG1023"]);
        _asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:4001::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    public void An_address_is_public_or_it_is_not(string address, bool isPublic) => PublicNetwork.IsPublic(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task A_host_is_asked_one_address_at_a_time_with_a_pause_between()
    {
        var pause = TimeSpan.FromMilliseconds(150);

        await RunAsync(ToLinks(Address("/god"), Address("/god?2"), Address("/god?3")), Quick with { BetweenRequests = pause });

        _asked.Count.ShouldBe(3);
        foreach (var (before, after) in _asked.Zip(_asked.Skip(1))) Stopwatch.GetElapsedTime(before.At, after.At).ShouldBeGreaterThan(pause * 0.9);
    }

    [Fact]
    public async Task An_address_that_stands_twice_is_asked_once_and_told_at_both_places()
    {
        var links = ToLinks(Address("/vaek"), Address("/vaek#kapitel-2"));

        var result = await RunAsync(links);

        result.Faults.Select(fault => fault.At.Line).ShouldBe([1, 2]);
        _asked.Count.ShouldBe(2, "HEAD and then GET");
    }

    [Fact]
    public async Task A_host_that_asks_for_peace_gets_it()
    {
        var result = await RunAsync(ToLinks(Address("/optaget-laenge"), Address("/god"), Address("/vaek")));

        result.Faults.Select(fault => fault.Code).ShouldBe(["SG1027", "SG1027", "SG1027"]);
        _asked.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Good_answers_are_kept_for_a_week_and_bad_ones_are_not()
    {
        var links = ToLinks(Address("/god"), Address("/flyttet"), Address("/vaek"));
        var first = await RunAsync(links);
        _asked.Clear();

        var second = await RunAsync(links, asOf: SiteUnderTest.Now.AddDays(6));

        second.Remembered.ShouldBe(2);
        second.Faults.ShouldBe(first.Faults);
        _asked.Select(asked => asked.Path).Distinct().ShouldBe(["/vaek"]);
        (await RunAsync(links, asOf: SiteUnderTest.Now.AddDays(8))).Remembered.ShouldBe(0);
    }

    [Fact]
    public async Task The_server_is_told_who_asks_and_whom_to_write_to()
    {
        await CheckAsync("/god");

        _agents.ShouldHaveSingleItem().ShouldMatch(@"^SiteGen/\d+\.\d+\.\d+ \(link check; \+https://example\.org/referater/; post@example\.org\)$");
    }

    [Fact]
    public async Task A_machine_without_a_network_says_so_once()
    {
        var links = ToLinks("https://a.example/", "https://b.example/x", "https://b.example/y");

        var result = await RunAsync(links, web: new FakeWeb([]));

        result.Faults.ShouldHaveSingleItem().Message.Da.ShouldStartWith("ikke et af de 2 websteder kunne findes");
    }

    [Fact]
    public async Task The_check_can_be_stopped()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var started = Stopwatch.GetTimestamp();

        await Should.ThrowAsync<OperationCanceledException>(() => RunAsync(ToLinks(Address("/tavs")), Quick with { Timeout = TimeSpan.FromMinutes(1) }, stop: stop.Token));
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Links_of_texts_attachments_and_settings_are_found_with_their_places()
    {
        using var site = new SiteUnderTest();
        site.WithItem("1", "attachments:\n  - {title: Lov, url: \"https://lov.example/\"}", "Se [a](https://a.example/) og <https://b.example/>, ikke [c](mailto:c@example.org).\n")
            .With("input/addresses.yml", "moved: [{from: /x/, to: \"https://d.example/\"}]\n");

        site.Build().ExternalLinks.Select(link => $"{link.Address} {link.At}").ShouldBe(
        [
            "https://a.example/ input/minutes/byraadet/2024-01-30/1-punkt.md:9:4",
            "https://b.example/ input/minutes/byraadet/2024-01-30/1-punkt.md:9:31",
            "https://lov.example/ input/minutes/byraadet/2024-01-30/1-punkt.md:7:23",
            "https://d.example/ input/addresses.yml:1:25",
        ]);
    }

    private Task<ExternalLinkResult> CheckAsync(string path) => RunAsync(ToLinks(Address(path)));

    private Task<ExternalLinkResult> RunAsync(
        System.Collections.Immutable.ImmutableArray<ExternalLink> links, Politeness? politeness = null, DateTimeOffset? asOf = null, HttpMessageHandler? web = null, CancellationToken stop = default)
    {
        var options = new SiteOptions
        {
            SiteFolder = _cache,
            SiteTitle = "x",
            AsOf = asOf ?? SiteUnderTest.Now,
            CacheFolder = _cache,
            Host = "example.org",
            LinkRoot = "/referater",
            Publisher = new Publisher("x", "post@example.org"),
        };
        return ExternalLinkCheck.RunAsync(links, options, politeness ?? Quick, TimeProvider.System, null, stop, web);
    }

    private string Address(string path) => _server.Urls.First() + path;

    private static System.Collections.Immutable.ImmutableArray<ExternalLink> ToLinks(params string[] addresses) =>
        [.. addresses.Select((address, i) => new ExternalLink(address, new SourceSpan("input/pages/om.md", i + 1, 1)))];

    private async Task AnswerAsync(HttpContext context)
    {
        var (path, response) = (context.Request.Path.Value!, context.Response);
        lock (_asked)
        {
            _asked.Add((context.Request.Method, path, Stopwatch.GetTimestamp()));
            _agents.Add(context.Request.Headers.UserAgent.ToString());
        }

        switch (path)
        {
            case "/kun-get": response.StatusCode = context.Request.Method == "GET" ? 200 : 405; break;
            case "/vaek": response.StatusCode = 404; break;
            case "/slettet": response.StatusCode = 410; break;
            case "/i-stykker": response.StatusCode = 502; break;
            case "/forbudt": response.StatusCode = 403; break;
            case "/midlertidig": response.Redirect("/god"); break;
            case "/flyttet": response.Redirect("/flyttet-igen", permanent: true); break;
            case "/flyttet-igen": response.Redirect("/god", permanent: true); break;
            case "/flyttet-til-ingenting": response.Redirect("/vaek", permanent: true); break;
            case "/til-filen": response.Redirect("file:///etc/passwd"); break;
            case "/ring-a": response.Redirect("/ring-b"); break;
            case "/ring-b": response.Redirect("/ring-a"); break;
            case "/tavs": await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }); break;
            case "/optaget-laenge" or "/optaget-et-sekund" when path == "/optaget-laenge" || Interlocked.Increment(ref _busy) == 1:
                response.StatusCode = 429;
                response.Headers.RetryAfter = path == "/optaget-laenge" ? "3600" : "1";
                break;
            case "/langsom-krop":
                response.ContentLength = 1_000_000;
                await response.Body.FlushAsync();
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { });
                break;
            case var long_ when long_.StartsWith("/videre/", StringComparison.Ordinal):
                response.Redirect($"/videre/{int.Parse(long_[8..], System.Globalization.CultureInfo.InvariantCulture) + 1}");
                break;
        }
    }
}
