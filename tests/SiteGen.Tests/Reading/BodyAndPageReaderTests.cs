using SiteGen.Model;

namespace SiteGen.Tests.Reading;

public sealed class BodyAndPageReaderTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_key_of_a_body_is_read()
    {
        _site.With("input/bodies/byraadet.md", """
            ---
            name: Byrådet
            fullName: Byrådet i Prøvekommunen
            classification: Kommunalbestyrelse
            authority: {name: Prøvekommunen, url: "https://example.org/"}
            municipalities: [Prøve, Test]
            members: [Bo Bang, {name: Eva Enø, role: Formand, organisation: A}]
            redirects: [/raadet/]
            ---
            Leder kommunen.
            """);
        var body = _site.Council().Bodies.Single();

        (body.Id, body.Name, body.FullName, body.Classification).ShouldBe(("byraadet", "Byrådet", "Byrådet i Prøvekommunen", "Kommunalbestyrelse"));
        body.Authority.ShouldBe(new Authority("Prøvekommunen", "https://example.org/"));
        body.Municipalities.ShouldBe(["Prøve", "Test"]);
        body.Members.ShouldBe([new Member("Bo Bang"), new Member("Eva Enø", "Formand", "A")]);
        body.Redirects.ShouldBe(["/raadet/"]);
        body.Text.Markdown.ShouldBe("Leder kommunen.");
        _site.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void An_authority_may_be_a_name_alone() =>
        _site.With("input/bodies/byraadet.md", "---\nname: Byrådet\nauthority: Prøvekommunen\n---\n").Council().Bodies.Single().Authority.ShouldBe(new Authority("Prøvekommunen"));

    [Fact]
    public void Every_key_of_a_page_is_read()
    {
        _site.With("input/pages/om.md", "---\ntitle: Om siden\ndescription: Kort\nlastReviewed: 2026-01-02\nredirects: [/om-os/]\n---\nTekst.\n");
        var page = _site.Council().Pages[0];

        (page.Id, page.Title, page.Description, page.LastReviewed).ShouldBe(("om", "Om siden", "Kort", new DateOnly(2026, 1, 2)));
        page.Redirects.ShouldBe(["/om-os/"]);
        page.Text.Markdown.ShouldBe("Tekst.");
    }

    [Fact]
    public void A_body_without_a_name_goes_by_its_file_name_and_that_is_reported()
    {
        _site.With("input/bodies/byraadet.md", "---\nclassification: Råd\n---\n");

        _site.Faults().ShouldBe(["SG0208 input/bodies/byraadet.md:2"]);
        _site.Council().Bodies.Single().Name.ShouldBe("byraadet");
    }
}
