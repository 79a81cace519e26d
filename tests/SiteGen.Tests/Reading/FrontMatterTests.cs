using System.Text;

namespace SiteGen.Tests.Reading;

public sealed class FrontMatterTests : IDisposable
{
    private const string Page = "input/pages/om.md";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("Uden oplysninger\n", "SG0203 input/pages/om.md:1")]
    [InlineData("", "SG0203 input/pages/om.md:1")]
    [InlineData(" ---\ntitle: Om\n---\n", "SG0203 input/pages/om.md:1")]
    [InlineData("---\ntitle: Om\n", "SG0204 input/pages/om.md:1")]
    [InlineData("---\ntitle: Om: os\n---\n", "SG0205 input/pages/om.md:2")]
    [InlineData("---\n- title\n---\n", "SG0205 input/pages/om.md:2")]
    [InlineData("---\ntitle: [a, b\ndescription: c\n---\n", "SG0205 input/pages/om.md:3")]
    [InlineData("---\ntitle: Om\ntilte: Os\n---\n", "SG0206 input/pages/om.md:3")]
    [InlineData("---\ntitle: Om\ntitle: Os\n---\n", "SG0207 input/pages/om.md:3")]
    [InlineData("---\ndescription: x\n---\n", "SG0208 input/pages/om.md:2")]
    [InlineData("---\ntitle:\n---\n", "SG0208 input/pages/om.md:2")]
    [InlineData("---\ntitle: [Om, Os]\n---\n", "SG0209 input/pages/om.md:2")]
    [InlineData("---\ntitle: Om\nlastReviewed: 28.9.2023\n---\n", "SG0210 input/pages/om.md:3")]
    [InlineData("---\ntitle: &a Om\ndescription: *a\n---\n", "SG0213 input/pages/om.md:2")]
    public void A_fault_in_the_facts_is_reported_where_it_stands(string text, string fault) => _site.With(Page, text).Faults().ShouldBe([fault]);

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n---")]
    public void Facts_may_be_empty_and_the_missing_keys_are_reported(string text) => _site.With(Page, text).Faults().ShouldBe(["SG0208 input/pages/om.md:2"]);

    [Fact]
    public void A_line_of_hyphens_in_the_text_is_a_line() =>
        _site.With(Page, "---\ntitle: Om\n---\nFør\n\n---\n\nEfter\n").Page("om/index.html").ShouldContain("<hr />");

    [Fact]
    public void Lines_ended_as_on_Windows_and_a_byte_order_mark_make_no_difference()
    {
        const string text = "---\ntitle: Om\n---\n\n## Første\n\nEn [vedtægt](mangler.md).\n";
        var unix = _site.With(Page, text).Faults();

        File.WriteAllBytes(Path.Combine(_site.Folder, Page), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n"))]);

        _site.Faults().ShouldBe(unix);
        unix.ShouldBe(["SG0601 input/pages/om.md:7"]);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_and_not_guessed_at()
    {
        File.WriteAllBytes(Path.Combine(_site.Folder, Page), Encoding.Latin1.GetBytes("---\ntitle: Møde\n---\n"));

        _site.Faults().ShouldBe(["SG0202 input/pages/om.md"]);
    }

    [Fact]
    public void The_guess_for_a_misspelt_key_is_the_nearest_one_of_the_file()
    {
        var fault = _site.With(Page, "---\ntitle: Om\nlastReveiwed: 2024-01-01\n---\n").Build().Diagnostics.Single();

        fault.At.Column.ShouldBe(1);
        fault.Help!.Value.En.ShouldStartWith("did you mean \"lastReviewed\"?");
    }

    [Fact]
    public void Every_fault_of_every_file_is_found_in_one_run_and_sorted_by_place() =>
        _site.With(Page, "---\ntitle: [a]\nx: 1\n---\n").With("input/bodies/a.md", "intet").With("input/pages/b.md", "---\n---\n").Faults()
            .ShouldBe(["SG0203 input/bodies/a.md:1", "SG0208 input/pages/b.md:2", "SG0209 input/pages/om.md:2", "SG0206 input/pages/om.md:3"]);
}
