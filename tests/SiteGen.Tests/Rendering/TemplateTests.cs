namespace SiteGen.Tests.Rendering;

/// <summary>A template of the site's own, sound or faulty.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string Layout = "theme/layouts/plain.hbs";

    private readonly SiteUnderTest _site = new SiteUnderTest().With("input/pages/om.md", "---\ntitle: Om <os>\n---\nTekst.\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_file_of_the_site_s_theme_replaces_one_built_in_file_and_no_other()
    {
        _site.With(Layout, "<h1>Min {{page.heading}}</h1>\n");

        _site.Page("om/index.html").ShouldContain("<h1>Min Om &lt;os&gt;</h1>");
        _site.Page("om/index.html").ShouldContain("Gå til sidens indhold");
        _site.Page("byraadet/index.html").ShouldNotContain("Min ");
    }

    [Theory]
    [InlineData("<p>\n{{#if page.html}}x\n</p>", "SG0701 theme/layouts/plain.hbs:2")]
    [InlineData("{{#if page.html}}x{{/each}}", "SG0701 theme/layouts/plain.hbs:1")]
    [InlineData("x\n{{/if}}", "SG0701 theme/layouts/plain.hbs:2")]
    [InlineData("x\n{{page.html", "SG0701 theme/layouts/plain.hbs:2")]
    [InlineData("\n\n{{t \"toc.titel\"}}", "SG0703 theme/layouts/plain.hbs:3")]
    [InlineData("\n{{> headin}}", "SG0705 theme/layouts/plain.hbs:2")]
    [InlineData("\n{{asset \"sites.css\"}}", "SG0706 theme/layouts/plain.hbs:2")]
    [InlineData("{{icon \"marc\"}}", "SG0706 theme/layouts/plain.hbs:1")]
    public void A_fault_that_any_page_would_show_is_found_before_a_page_is_made(string template, string fault) =>
        _site.With(Layout, template).Faults().ShouldBe([fault]);

    [Theory]
    [InlineData("\n{{page.titel}}", 2)]
    [InlineData("\n\n{{#each page.breadcrumbs}}{{adresse}}{{/each}}", 3)]
    [InlineData("{{sted \"x\"}}", 1)]
    [InlineData("{{#hvis page.html}}x{{/hvis}}", 1)]
    public void A_name_that_the_page_does_not_have_is_a_fault_with_file_and_line_and_not_a_blank(string template, int line) =>
        _site.With(Layout, template).Faults().ShouldBe([$"SG0702 {Layout}:{line}"]);

    [Fact]
    public void A_name_that_the_frame_gets_wrong_is_told_once_and_not_for_every_kind_of_page() =>
        _site.With("theme/layouts/base.hbs", "<title>{{page.titel}}</title>{{{content}}}").Faults().ShouldBe(["SG0702 theme/layouts/base.hbs:1"]);

    [Fact]
    public void A_layout_that_no_page_of_the_site_uses_is_looked_through_as_well() =>
        _site.With("theme/layouts/case.hbs", "{{page.titel}}").Faults().ShouldBe(["SG0702 theme/layouts/case.hbs:1"]);

    [Fact]
    public void What_the_layout_prints_stands_where_the_frame_wants_it() =>
        _site.With("theme/layouts/base.hbs", "\n<main>{{> midte}}</main>{{#if content}}{{content}}{{/if}}").With("theme/components/midte/template.hbs", "{{{content}}}").With(Layout, "<b>{{page.heading}}{{content}}</b>")
            .Page("om/index.html").ShouldBe("<main><b>Om &lt;os&gt;</b></main>&lt;b&gt;Om &amp;lt;os&amp;gt;&lt;/b&gt;");

    [Fact]
    public void Faults_of_several_templates_are_found_in_one_run() =>
        _site.With(Layout, "{{#if page.html}}").With("theme/layouts/item.hbs", "{{> headin}}\n{{t \"x\"}}").Faults()
            .ShouldBe(["SG0705 theme/layouts/item.hbs:1", "SG0703 theme/layouts/item.hbs:2", "SG0701 theme/layouts/plain.hbs:1"]);

    [Fact]
    public void The_nearest_component_is_suggested() =>
        _site.With(Layout, "{{> headin}}").Build().Diagnostics.Single().Help!.Value.En.ShouldStartWith("did you mean \"heading\"?");

    [Fact]
    public void What_stands_in_a_comment_is_no_fault() =>
        _site.With(Layout, "{{!-- {{> headin}} {{#if}} --}}\n{{! t \"x\" }}x").Faults().ShouldBeEmpty();

    [Fact]
    public void A_fault_below_a_comment_of_many_lines_keeps_its_line() =>
        _site.With(Layout, "{{!--\n\n--}}\n{{> headin}}").Faults().ShouldBe(["SG0705 theme/layouts/plain.hbs:4"]);

    [Fact]
    public void An_empty_layout_is_a_fault_and_not_an_empty_page() =>
        _site.With(Layout, "").Faults().ShouldBe(["SG0704 theme/layouts/plain.hbs"]);

    [Fact]
    public void A_language_file_of_the_site_s_own_need_not_have_every_text() =>
        _site.With("theme/i18n/da.yml", "site.skip: Spring til indholdet\n").Page("om/index.html").ShouldContain("Spring til indholdet");

    [Fact]
    public void A_component_of_the_site_s_own_can_be_used() =>
        _site.With("theme/components/hilsen/template.hbs", "<p>Hej {{heading}}</p>\n").With(Layout, "{{> hilsen page}}").Page("om/index.html").ShouldContain("<p>Hej Om &lt;os&gt;</p>");
}
