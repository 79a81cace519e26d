using SiteGen.Privacy;

namespace SiteGen.Tests.Privacy;

public sealed class ContactTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("Ring på 20 30 40 50", "20 30 40 50")]
    [InlineData("+45 20304050", "+45 20304050")]
    [InlineData("+4520304050", "+4520304050")]
    [InlineData("0045 20 30 40 50", "0045 20 30 40 50")]
    [InlineData("tlf. 20304050", "20304050")]
    [InlineData("Telefon: 2030 4050", "2030 4050")]
    [InlineData("mobilnr. 203 04 050", "203 04 050")]
    [InlineData("[ring](tel:20304050)", "20304050")]
    [InlineData("+46 8 123 456 78", "+46 8 123 456 78")]
    public void A_telephone_number_is_found(string text, string number) => In(text).ShouldBe([(FindingKind.Phone, number)]);

    [Theory]
    [InlineData("CVR 20 30 40 50")]
    [InlineData("CVR-nr. 20304050")]
    [InlineData("20304050")]
    [InlineData("2030 4050")]
    [InlineData("120 30 40 50")]
    [InlineData("20 30 40 50 60")]
    [InlineData("10 30 40 50")]
    [InlineData("sag 20/304050")]
    [InlineData("5701 2345 6789 0123")]
    public void What_only_looks_like_a_telephone_number_is_none(string text) => In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("bo@mail.dk", "bo@mail.dk")]
    [InlineData("(Bo.Bendtsen+x@post.mail.dk).", "Bo.Bendtsen+x@post.mail.dk")]
    [InlineData("<mailto:bo@mail.dk?subject=x>", "bo@mail.dk")]
    public void An_email_address_is_found(string text, string address) => In(text).ShouldBe([(FindingKind.Email, address)]);

    [Theory]
    [InlineData("@lilleby")]
    [InlineData("a@b")]
    [InlineData("3 @ 4.5")]
    [InlineData("x@1.2.3")]
    public void What_only_looks_like_an_address_is_none(string text) => In(text).ShouldBeEmpty();

    [Fact]
    public void Private_addresses_and_numbers_are_warnings_with_their_place()
    {
        _site.WithItem("1", "outcome: approved", "## Baggrund\n\nSkriv til bo@mail.dk.\n\n- eller ring på 20 30 40 50\n\n## Beslutning\n\nGodkendt.\n");

        _site.Build().HasErrors.ShouldBeFalse();
        _site.Faults().Select(fault => fault.Split('/')[0] + fault[fault.LastIndexOf(':')..]).ShouldBe(["SG0807 input:10", "SG0808 input:12"]);
    }

    [Fact]
    public void A_link_whose_words_are_its_address_is_told_once()
    {
        _site.WithItem("1", "outcome: approved", "## Baggrund\n\n[bo@mail.dk](mailto:bo@mail.dk)\n\n## Beslutning\n\nGodkendt.\n");

        _site.Faults().Count.ShouldBe(1);
    }

    [Fact]
    public void The_publishers_own_are_no_matter_and_what_the_settings_name()
    {
        _site.With("statiq.json", """
            {"SiteTitle": "x", "Host": "referater.by.dk:8080", "OwnDomains": ["www.region.dk"], "OwnPhones": ["88 99", "+45 20304050"],
             "Publisher": {"Name": "x", "Email": "a@lilleby.dk", "Phone": "+45 99 99 99 99", "Website": "https://www.hjem.dk/"}}
            """);
        _site.WithItem("1", "outcome: approved", "## Baggrund\n\na@lilleby.dk b@post.lilleby.dk c@hjem.dk d@region.dk e@referater.by.dk f@example.org\n\n99 99 99 99, +45 99999999, 88 99 12 34 og tlf. 2030 4050\n\n## Beslutning\n\nGodkendt.\n");

        _site.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_domain_that_only_ends_alike_is_another()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "OwnDomains": ["by.dk"], "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");
        _site.WithItem("1", "outcome: approved", "## Baggrund\n\nbo@storby.dk\n\n## Beslutning\n\nGodkendt.\n");

        _site.Faults().Count.ShouldBe(1);
    }

    [Fact]
    public void A_domain_that_is_none_is_refused()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "OwnDomains": ["bo@by.dk"], "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""");

        _site.Faults().Select(fault => fault[..6]).ShouldContain("SG0104");
    }

    private static IEnumerable<(FindingKind, string)> In(string text) => ContactFinder.In(text).Select(found => (found.Kind, found.Value));
}
