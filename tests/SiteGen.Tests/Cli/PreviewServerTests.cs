using System.Net;
using System.Text;
using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Cli.Machine;
using SiteGen.Cli.Preview;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests.Cli;

public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private static readonly Diagnostic Fault = new("SG0501", Severity.Error, new SourceSpan("input/x.md", 3, 1), new("<b>intet</b> valgt", "nothing chosen"), new("vælg", "choose"));
    private static readonly Speech Danish = new("da");

    private readonly ServedSite _site = new("");
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private PreviewServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await PreviewServer.StartAsync(0, _site, Danish, CancellationToken.None);
        _browser.BaseAddress = new Uri(_server.Address);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task A_folder_is_answered_with_its_index_page_and_the_reload_script()
    {
        Serve(Page("raad/index.html", "Rådet"));

        var answer = await _browser.GetAsync("/raad/");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("Rådet");
        html.ShouldContain("<script src=\"/_preview/reload.js\"");
    }

    [Theory]
    [InlineData("assets/site.css", "text/css; charset=utf-8")]
    [InlineData("data/items.json", "application/json")]
    [InlineData("raad/plan.pdf", "application/pdf")]
    [InlineData("raad/plan.xyz", "application/octet-stream")]
    public async Task Other_files_are_served_as_they_are_with_their_type(string path, string type)
    {
        Serve(OutputFile.Of(path, "</body>"u8.ToArray()));

        var answer = await _browser.GetAsync(path);

        answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("</body>");
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        Serve(Page("sager/a-å/index.html", "x"));

        var answer = await _browser.GetAsync("/sager/a-å?q=1");

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe("/sager/a-%C3%A5/?q=1");
    }

    [Theory]
    [InlineData("/no/such/page/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task An_unknown_address_is_answered_with_the_sites_own_page_for_that(string path)
    {
        Serve(Page("404.html", "Siden findes ikke"), Page("index.html", "Hjem"));

        var answer = await _browser.GetAsync(new Uri(_browser.BaseAddress!.GetLeftPart(UriPartial.Authority) + path));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Siden findes ikke");
    }

    [Fact]
    public async Task A_site_below_a_link_root_is_served_there()
    {
        _site.Take(Build([Page("index.html", "Hjem")]), "/referater", Danish);

        (await _browser.GetAsync("/referater/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _browser.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe("/referater/");
        (await _browser.GetAsync("/index.html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        _server.Address.ShouldEndWith("/referater/");
    }

    [Theory]
    [InlineData("attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("[::1]:8080", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered_to(string host, HttpStatusCode expected)
    {
        Serve(Page("index.html", "x"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        (await _browser.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Anything_but_reading_is_refused()
    {
        Serve(Page("index.html", "x"));

        (await _browser.PostAsync("/", null)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/");
        (await _browser.SendAsync(head)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_errors_the_last_good_site_stays_and_the_panel_gets_the_faults()
    {
        Serve(Page("index.html", "Den gode side"));
        _site.Take(Build([], Fault), "", Danish);

        (await _browser.GetStringAsync("/")).ShouldContain("Den gode side");
        using var state = JsonDocument.Parse(await _browser.GetStringAsync("/_preview/state.json"));
        state.RootElement.GetProperty("errors").GetInt32().ShouldBe(1);
        state.RootElement.GetProperty("heading").GetString().ShouldBe("1 fejl");
        state.RootElement.GetProperty("dismiss").GetString().ShouldBe("Luk");
        var fault = state.RootElement.GetProperty("diagnostics")[0];
        fault.GetProperty("file").GetString().ShouldBe("input/x.md");
        fault.GetProperty("line").GetInt32().ShouldBe(3);
        fault.GetProperty("message").GetString().ShouldBe("<b>intet</b> valgt");
        fault.GetProperty("help").GetString().ShouldBe("vælg");
    }

    [Fact]
    public async Task Before_there_is_a_good_site_the_faults_are_the_page()
    {
        _site.Take(Build([], Fault), "", Danish);

        var answer = await _browser.GetAsync("/raad/");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("<html lang=\"da\">");
        html.ShouldContain("input/x.md:3:1");
        html.ShouldContain("&lt;b&gt;intet&lt;/b&gt; valgt");
    }

    [Fact]
    public async Task A_page_that_the_theme_cannot_make_shows_why_and_the_others_go_on()
    {
        Serve(Page("index.html", "Hjem"), OutputFile.Of("raad/index.html", () => throw new ThemeException(Fault)));

        (await _browser.GetAsync("/raad/")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await _browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_theme_that_fails_on_an_open_page_does_not_replace_the_good_site()
    {
        Serve(Page("index.html", "Den gode side"));

        var build = _site.Take(Build([OutputFile.Of("index.html", () => throw new ThemeException(Fault))]), "", Danish);

        build.Diagnostics.ShouldBe([Fault]);
        (await _browser.GetStringAsync("/")).ShouldContain("Den gode side");
    }

    [Theory]
    [InlineData("reload.js", "text/javascript; charset=utf-8")]
    [InlineData("overlay.css", "text/css; charset=utf-8")]
    public async Task The_previews_own_files_are_served(string name, string type)
    {
        var answer = await _browser.GetAsync("/_preview/" + name);

        answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
        (await answer.Content.ReadAsStringAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_a_sentence()
    {
        var port = new Uri(_server.Address).Port;

        var fault = await Should.ThrowAsync<TroubleException>(() => PreviewServer.StartAsync(port, _site, Danish, CancellationToken.None));

        fault.Text.Da.ShouldBe($"port {port} er optaget; vælg en anden med --port, eller lad --port 0 finde en ledig");
    }

    private void Serve(params OutputFile[] files) => _site.Take(Build(files), "", Danish);

    private static SiteBuild Build(OutputFile[] files, params Diagnostic[] diagnostics) =>
        new([.. files], [.. diagnostics], new SiteCounts(0, 0, 0, 0, 0));

    private static OutputFile Page(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes($"<html><body><h1>{text}</h1></body></html>"));
}
