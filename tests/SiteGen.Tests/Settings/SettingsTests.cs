using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_key_is_read()
    {
        var options = Read("""
            {
              "SiteTitle": "Råd & udvalg", "Host": "referater.example.dk:8080", "LinksUseHttps": false, "LinkRoot": "referater/",
              "InputPath": "indhold/", "OutputPath": "../ud", "ThemePath": "udseende", "Language": "en", "ContentLanguage": "da", "TimeZone": "Atlantic/Faroe",
              "Notice": "Prøve", "AccessibilityStatement": "https://www.was.digst.dk/x", "AccentColor": "#0b4f8a", "AccentColorDark": "#9CCBFF",
              "Publisher": {"Name": "Kommunen", "Email": "a@example.org", "Phone": "+45 99", "Website": "https://example.org/"}
            }
            """);

        (options.SiteTitle, options.Host, options.LinksUseHttps, options.LinkRoot).ShouldBe(("Råd & udvalg", "referater.example.dk:8080", false, "/referater"));
        (options.Language, options.ContentLanguage, options.TimeZone, options.Notice).ShouldBe(("en", "da", "Atlantic/Faroe", "Prøve"));
        (options.AccentColor, options.AccentColorDark, options.AccessibilityStatement).ShouldBe(("#0b4f8a", "#9CCBFF", "https://www.was.digst.dk/x"));
        options.Publisher.ShouldBe(new Publisher("Kommunen", "a@example.org", "+45 99", "https://example.org/"));
        (options.InputFolder, options.ThemeFolder).ShouldBe((Path.Combine(_site.Folder, "indhold"), Path.Combine(_site.Folder, "udseende")));
        options.OutputFolder.ShouldBe(Path.Combine(Path.GetDirectoryName(_site.Folder)!, "ud"));
    }

    [Fact]
    public void A_title_is_enough_and_the_rest_has_defaults()
    {
        var options = Read("""{"SiteTitle": "x"}""");

        (options.InputPath, options.OutputPath, options.ThemePath, options.LinkRoot).ShouldBe(("input", "output", "theme", ""));
        (options.Language, options.ContentLanguage, options.TimeZone, options.LinksUseHttps).ShouldBe(("da", "da", "Europe/Copenhagen", true));
        (options.Host, options.Notice, options.Publisher, options.AccentColor).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("{\n  \"SiteTitle\": \"x\"\n  \"Host\": \"y\"\n}", "SG0102 3:3")]
    [InlineData("{\"SiteTitle\": \"Råd\" \"Host\": 1}", "SG0102 1:21")]
    [InlineData("{", "SG0102 1:2")]
    [InlineData("{\n\t\"SiteTitle\": \"x\",\n\t\"Hots\": \"y\"\n}", "SG0103 3:2")]
    [InlineData("{\"SiteTitle\": \"x\", \"Host\": \"https://example.org\"}", "SG0104 1:28")]
    [InlineData("{\"SiteTitle\": \"x\", \"LinkRoot\": \"/a b\"}", "SG0104 1:32")]
    [InlineData("{\"SiteTitle\": \"x\", \"Language\": \"de\"}", "SG0104 1:32")]
    [InlineData("{\"SiteTitle\": \"x\", \"TimeZone\": \"Europe/Rebild\"}", "SG0104 1:32")]
    [InlineData("{\"SiteTitle\": \"x\", \"AccentColor\": \"red\"}", "SG0104 1:35")]
    [InlineData("{\"Host\": \"example.org\"}", "SG0105 1:1")]
    [InlineData("{\"SiteTitle\": \"x\", \"LinksUseHttps\": \"ja\"}", "SG0212 1:37")]
    [InlineData("{\"SiteTitle\": \"x\", \"AccessibilityStatement\": \"javascript:1\"}", "SG0408 1:46")]
    [InlineData("{\"SiteTitle\": \"x\", \"Publisher\": {\"Email\": \"a@example.org\", \"Phone\": \"1\"}}", "SG0208 1:33")]
    [InlineData("{\"SiteTitle\": \"x\", \"Publisher\": {\"Name\": \"a\", \"Email\": \"b\", \"Phone\": \"1\", \"Fax\": \"2\"}}", "SG0103 1:75")]
    public void A_fault_is_reported_with_line_and_column(string json, string fault) =>
        Errors(json).ShouldBe([fault]);

    [Fact]
    public void A_folder_without_settings_is_no_site()
    {
        File.Delete(Path.Combine(_site.Folder, "statiq.json"));

        _site.Faults().ShouldBe(["SG0101 statiq.json"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("")]
    public void Settings_that_are_no_object_are_a_fault_and_no_crash(string json) => Errors(json).ShouldNotBeEmpty();

    [Theory]
    [InlineData("\"\\u00d8konomi\"", "Økonomi")]
    [InlineData("\"a\\/b\"", "a/b")]
    [InlineData("\"\\ud83c\\udfdb Råd\"", "🏛 Råd")]
    [InlineData("\"Råd: # 'og' {udvalg}\"", "Råd: # 'og' {udvalg}")]
    public void A_text_may_use_every_escape_of_JSON(string json, string title) => Read($$"""{"SiteTitle": {{json}}}""").SiteTitle.ShouldBe(title);

    [Theory]
    [InlineData("AccentColor", "#767e87", true)]
    [InlineData("AccentColor", "#777777", true)]
    [InlineData("AccentColor", "#0b4f8a", false)]
    [InlineData("AccentColorDark", "#0b4f8a", true)]
    [InlineData("AccentColorDark", "#9ccbff", false)]
    public void An_accent_colour_that_cannot_be_read_stops_the_build(string key, string color, bool isTooFaint) =>
        Errors($$"""{"SiteTitle": "x", "{{key}}": "{{color}}"}""").Any(fault => fault.StartsWith("SG0106", StringComparison.Ordinal)).ShouldBe(isTooFaint);

    [Theory]
    [InlineData("""{"SiteTitle": "x"}""", "da")]
    [InlineData("""{"SiteTitle": "x", "ContentLanguage": "nn-NO"}""", "en")]
    [InlineData("""{"SiteTitle": "x", "ContentLanguage": "sv-SE"}""", "sv")]
    [InlineData("""{"SiteTitle": "x", "Search": true}""", "da")]
    [InlineData("""{"SiteTitle": "x", "Search": {"Language": "de"}}""", "de")]
    [InlineData("""{"SiteTitle": "x", "Search": false}""", null)]
    public void Search_knows_the_language_of_the_record_unless_told_otherwise(string json, string? language) => Read(json).SearchLanguage.ShouldBe(language);

    [Theory]
    [InlineData("""{"SiteTitle": "x", "Search": {"Language": "klingon"}}""", "SG0104 1:43")]
    [InlineData("""{"SiteTitle": "x", "Search": {"Langage": "da"}}""", "SG0103 1:31")]
    [InlineData("""{"SiteTitle": "x", "Search": [1]}""", "SG0209 1:30")]
    public void A_fault_in_the_settings_of_search_names_its_place(string json, string fault) => Errors(json).ShouldBe([fault]);

    [Fact]
    public void A_site_without_search_has_no_trace_of_it()
    {
        var files = SiteBuilder.Build(Read("""{"SiteTitle": "x", "Host": "example.org", "Search": false}""")).Files;

        files.ShouldNotBeEmpty();
        files.Where(file => file.Path.StartsWith("search-index", StringComparison.Ordinal) || file.Path.StartsWith("soeg", StringComparison.Ordinal) || file.Path.StartsWith("assets/search", StringComparison.Ordinal)
            || file.Path == "opensearch.xml").ShouldBeEmpty();
        files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && SiteUnderTest.TextOf(file).Contains("soeg", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ff0000", "#ffffff", 4.0)]
    public void Contrast_is_that_of_WCAG(string color, string background, double ratio) => Contrast.Between(color, background).ShouldBe(ratio, 0.01);

    private SiteOptions Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var options = SettingsReader.Read(_site.With("statiq.json", json).Folder, SiteUnderTest.Now, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(string.Join('\n', diagnostics.Sorted()));
        return options!;
    }

    private IEnumerable<string> Errors(string json)
    {
        var diagnostics = new DiagnosticBag();
        SettingsReader.Read(_site.With("statiq.json", json).Folder, SiteUnderTest.Now, diagnostics);
        return diagnostics.Sorted().Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.Code} {fault.At.Line}:{fault.At.Column}");
    }
}
