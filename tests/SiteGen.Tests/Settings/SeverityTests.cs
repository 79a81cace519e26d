using SiteGen.Diagnostics;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Settings;

public sealed class SeverityTests : IDisposable
{
    private readonly SiteUnderTest _site = new SiteUnderTest().WithItem("1", "outcome: approved", "## Beslutning\n\nGodkendt torsdag den 27. september 2023.\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_content_check_warns_unless_the_site_says_otherwise() => Weighed("""{}""").Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void A_content_check_can_stop_the_publication()
    {
        Weighed("""{"SG1103": "error"}""").Severity.ShouldBe(Severity.Error);

        _site.Build().HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_content_check_can_be_silenced()
    {
        Set("""{"SG1103": "off"}""");

        _site.AllFaults().ShouldBeEmpty();
    }

    [Fact]
    public void A_warning_of_the_settings_themselves_can_be_silenced()
    {
        Set("""{"SG1103": "off", "SG0107": "off"}""", publisher: "");

        _site.AllFaults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"SG0504": "off"}""", "SG1101")]
    [InlineData("""{"SG0501": "warning"}""", "SG1101")]
    [InlineData("""{"SG0202": "off"}""", "SG1101")]
    [InlineData("""{"SG1101": "off"}""", "SG1101")]
    [InlineData("""{"SG1199": "off"}""", "SG0103")]
    [InlineData("""{"SG1103": "fejl"}""", "SG0104")]
    [InlineData("\"off\"", "SG0209")]
    public void What_cannot_be_set_is_told(string severity, string code)
    {
        Set(severity);

        _site.AllFaults().ShouldContain(fault => fault.StartsWith($"{code} statiq.json:", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_code_is_answered_with_the_nearest()
    {
        Set("""{"SG11O3": "off"}""");

        _site.Build().Diagnostics.Single(fault => fault.Code == "SG0103").Help!.Value.Da.ShouldContain("mente du \"SG1103\"?");
    }

    /// <summary>A new warning has to be put into the list, and somebody has to think of whether it may be silenced.</summary>
    [Fact]
    public void Every_warning_can_be_set_and_no_fault_of_the_format() =>
        Severities.Least.Keys.ShouldBe(CaseTests.Warnings, ignoreOrder: true);

    [Fact]
    public void What_guards_privacy_and_access_is_never_silenced() =>
        Severities.Least.Where(code => code.Value == Weight.Off).Select(code => code.Key[..4]).Intersect(["SG05", "SG08"]).ShouldBeEmpty();

    private Diagnostic Weighed(string severity)
    {
        Set(severity);
        return _site.Build().Diagnostics.Single();
    }

    private void Set(string severity, string publisher = """ "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "99 99 99 99"},""") =>
        _site.With("statiq.json", $$"""{"SiteTitle": "P", "Host": "example.org",{{publisher}} "Severity": {{severity}}}""");
}
