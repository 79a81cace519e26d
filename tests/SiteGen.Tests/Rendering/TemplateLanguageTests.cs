using SiteGen.Output;
using static SiteGen.Tests.Rendering.TemplateUnderTest;

namespace SiteGen.Tests.Rendering;

/// <summary>The language of templates: what theme/README.md promises, and the rules of Handlebars where it is silent.</summary>
public sealed class TemplateLanguageTests
{
    [Theory]
    [InlineData("{{page.heading}}", "A &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; æ €")]
    [InlineData("{{{page.heading}}}", "A & <b> \"c\" 'd' æ €")]
    [InlineData("{{&page.heading}}", "A & <b> \"c\" 'd' æ €")]
    [InlineData("{{ page.heldOn.words }}", "30. januar")]
    [InlineData("{{page/heldOn/iso}}{{this.page.number}}{{./site.title}}", "2024-01-301.2Sted")]
    [InlineData("[{{page.ground}}{{page.case.text}}{{page.description}}]", "[]")]
    [InlineData("{{page.tocCount}} {{page.isAgenda}} {{page.types.length}}", "2 True 2")]
    [InlineData("{{page.kind}} {{@root.page.kind}}", "item item")]
    [InlineData(@"\{{x}} \\{{page.number}}", @"{{x}} \1.2")]
    [InlineData("a{{! {{x }}b{{!-- {{#if}} }} --}}c", "abc")]
    [InlineData("{ {{page.number}} } }}", "{ 1.2 } }}")]
    public void Values_are_printed(string template, string expected) => Print(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{#if page.heading}}a{{else}}b{{/if}}", "a")]
    [InlineData("{{#if page.description}}a{{else}}b{{/if}}", "b")]
    [InlineData("{{#if page.case}}a{{/if}}", "")]
    [InlineData("{{#if page.isClosed}}a{{else if page.isAgenda}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#if page.isClosed}}a{{else if page.case}}b{{else}}c{{/if}}", "c")]
    [InlineData("{{#if page.types}}a{{/if}}{{#if page.votes}}b{{/if}}", "a")]
    [InlineData("{{#if page.tocCount}}a{{/if}}{{#if page.votes.length}}b{{/if}}", "a")]
    [InlineData("{{#if page.case.text}}a{{^}}b{{/if}}", "b")]
    [InlineData("{{#unless page.isClosed}}a{{else}}b{{/unless}}", "a")]
    [InlineData("{{#if true}}a{{/if}}{{#if false}}b{{/if}}{{#if 0}}c{{/if}}{{#if 1}}d{{/if}}{{#if \"\"}}e{{/if}}{{#if null}}f{{/if}}", "ad")]
    [InlineData("{{#is page.number \"1.2\"}}a{{else}}b{{/is}}", "a")]
    [InlineData("{{#is page.number page.url}}a{{else is page.number '1.2'}}b{{/is}}", "b")]
    [InlineData("{{#is page.kind \"item\"}}a{{else}}{{page.attendance}}{{/is}}", "a")]
    [InlineData("{{#is page.ground null}}a{{/is}}", "a")]
    public void Parts_are_chosen(string template, string expected) => Print(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{#each page.types}}{{label}};{{/each}}", "Beslutning;Orientering;")]
    [InlineData("{{#each page.votes}}a{{else}}b{{/each}}", "b")]
    [InlineData("{{#each page.types}}{{#unless @first}}, {{/unless}}{{@index}}{{@key}}{{this.id}}{{#if @last}}.{{/if}}{{/each}}", "00decision, 11information.")]
    [InlineData("{{#each page.topics}}{{#is url ../page.url}}{{text}}{{/is}}{{/each}}", "Skoler")]
    [InlineData("{{#each page.topics}}{{#each ../page.types}}{{@../index}}{{@index}}{{../text}}{{../../site.title}} {{/each}}{{/each}}", "00SkolerSted 01SkolerSted 10VejeSted 11VejeSted ")]
    [InlineData("{{#each page.types}}{{#if letter}}{{letter}}{{else}}-{{/if}}{{/each}}", "B-")]
    [InlineData("{{#with page.body}}{{text}} {{../page.number}}{{/with}}", "Byrådet 1.2")]
    [InlineData("{{#with page.case}}{{text}}{{else}}ingen{{/with}}", "ingen")]
    [InlineData("{{#with page.body}}{{#each ../page.types}}{{../url}}{{@index}} {{/each}}{{/with}}", "/byraadet/0 /byraadet/1 ")]
    [InlineData("{{#each page.toc}}{{#each children}}{{#with this}}{{text}}{{@last}}{{/with}}{{/each}}{{/each}}", "toTrue")]
    public void Lists_and_contexts_are_entered(string template, string expected) => Print(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{t \"plain\"}}", "Ord &amp; &lt;ord&gt;")]
    [InlineData("{{{t \"plain\"}}}", "Ord & <ord>")]
    [InlineData("{{t \"one\" page.heading}}", "punkt A &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; æ €!")]
    [InlineData("{{{t \"one\" page.heading}}}", "punkt A & <b> \"c\" 'd' æ €!")]
    [InlineData("{{t \"two\" page.number \"<\"}}", "&lt;&lt;&gt; før 1.2 {x}")]
    [InlineData("{{t \"two\" \"a\" 5}}", "&lt;5&gt; før a {x}")]
    [InlineData("{{t \"one\"}}", "punkt {0}!")]
    [InlineData("{{t \"one\" page.ground}}", "punkt !")]
    [InlineData("{{t \"one\" (t \"plain\")}}", "punkt Ord &amp; &lt;ord&gt;!")]
    [InlineData("{{t page.status.id}}", "Ord &amp; &lt;ord&gt;")]
    [InlineData("{{t \"one\" (t page.status.id)}}", "punkt Ord &amp; &lt;ord&gt;!")]
    [InlineData("{{icon \"approved\"}}{{icon page.badge.kind}}{{icon page.number}}", "<svg/><svg/>")]
    [InlineData("[{{asset page.number}}]", "[]")]
    public void Helpers_answer(string template, string expected) => Print(template).ShouldBe(expected);

    [Fact]
    public void The_address_of_an_asset_holds_the_hash_of_its_content() => Print("{{asset \"site.js\"}}").ShouldMatch("^/rod/assets/site\\.[0-9a-f]{10}\\.js$");

    [Theory]
    [InlineData("<{{> x}}>", "x={{page.number}}", "<1.2>")]
    [InlineData("{{> x page.body}}", "x={{text}}{{@root.page.number}}", "Byrådet1.2")]
    [InlineData("{{> x page.topics}}", "x={{#each this}}{{text}}{{/each}}", "SkolerVeje")]
    [InlineData("{{> x id=\"a\" other=page.number}}", "x={{id}}{{other}}{{site.title}}", "a1.2Sted")]
    [InlineData("{{> x page.body text=\"nyt\" n=page.tocCount}}", "x={{text}}{{url}}{{n}}{{this.text}}", "nyt/byraadet/2nyt")]
    [InlineData("{{> x key=\"plain\"}}", "x={{t key}}", "Ord &amp; &lt;ord&gt;")]
    [InlineData("{{> x key=(t \"plain\")}}", "x={{{key}}}", "Ord & <ord>")]
    [InlineData("{{> x flag=true}}", "x={{#if flag}}a{{/if}}", "a")]
    [InlineData("{{#each page.types}}{{> x this}}{{/each}}", "x={{label}}{{#unless @last}}, {{/unless}}", "Beslutning, Orientering")]
    [InlineData("{{#each page.types}}{{> x id=\"a\" more=../page.number}}{{/each}}", "x={{id}}{{label}}{{more}} ", "aBeslutning1.2 aOrientering1.2 ")]
    [InlineData("{{> x page.toc}}", "x={{#each this}}{{text}}{{#if children}}({{> x children}}){{/if}}{{/each}}", "et(to(tre))")]
    [InlineData("{{> x page}}", "x={{#is kind \"item\"}}{{number}}{{else}}{{attendance}}{{/is}}", "1.2")]
    [InlineData("{{> x page.number}}", "x={{this}}", "1.2")]
    public void Components_are_called(string template, string component, string expected) => Print(template, component).ShouldBe(expected);

    [Fact]
    public void A_component_sees_the_arguments_of_the_one_that_calls_it_without_a_context() =>
        Print("{{> outer id=page.number k=\"plain\"}}", "outer=<{{> inner more=\"m\"}}>", "inner={{id}}{{t k}}{{more}}").ShouldBe("<1.2Ord &amp; &lt;ord&gt;m>");

    [Theory]
    [InlineData("a \n {{~page.number~}} \n b", "a1.2b")]
    [InlineData("a {{~{page.number}~}} b", "a1.2b")]
    [InlineData("a {{~#if page.heading~}} b {{~else~}} c {{~/if~}} d", "abd")]
    [InlineData("a {{~!-- x --~}} b", "ab")]
    [InlineData("a\n{{#if page.heading}}\nb\n{{/if}}\nc\n", "a\nb\nc\n")]
    [InlineData("a\n  {{#if page.case}}  \nb\n  {{else}}\nc\n\t{{/if}}\nd", "a\nc\nd")]
    [InlineData("{{! x }}\na", "a")]
    [InlineData("a\n{{! x }}", "a\n")]
    [InlineData("a\n\n{{! x }}\n\nb", "a\n\n\nb")]
    [InlineData("a {{#if page.heading}}\nb{{/if}}\nc", "a \nb\nc")]
    [InlineData("{{#if page.heading}}{{#if page.heading}}\nb\n{{/if}}{{/if}}\n", "\nb\n\n")]
    [InlineData("{{#each page.types}}\n{{id}}\n{{/each}}\n", "decision\ninformation\n")]
    [InlineData("a\n{{page.number}}\nb", "a\n1.2\nb")]
    [InlineData("a\n{{> x}}\nb\n", "a\nkb\n")]
    [InlineData("a {{> x}}\nb\n", "a k\nb\n")]
    [InlineData("<\n  {{> y}}\n>", "<\n  1\n  2\n  \n>")]
    [InlineData("<\n{{> y}}\n>", "<\n1\n2\n\n>")]
    [InlineData("<\n  {{> z}}\n>", "<\n  1.2\n  2\n>")]
    public void Lines_that_hold_only_tags_vanish(string template, string expected) => Print(template, "x=k", "y=1\n2\n\n", "z={{page.number}}\n2\n").ShouldBe(expected);

    [Theory]
    [InlineData("{{page.titel}}", "SG0702 item 1:8")]
    [InlineData("a\n {{page.heldOn.day}}", "SG0702 item 2:16")]
    [InlineData("{{titel}}{{#each titler}}{{tekst}}{{/each}}", "SG0702 item 1:3", "SG0702 item 1:18")]
    [InlineData("{{#each page.types}}{{page.title}}{{/each}}", "SG0702 item 1:23")]
    [InlineData("{{#each page.types}}{{../../site.title}}{{/each}}", "SG0702 item 1:23")]
    [InlineData("{{@first}}", "SG0702 item 1:3")]
    [InlineData("{{@roden.page}}", "SG0702 item 1:3")]
    [InlineData("{{sted \"x\"}}", "SG0702 item 1:3")]
    [InlineData("{{#hvis page.html}}x{{/hvis}}", "SG0702 item 1:4")]
    [InlineData("{{#if (mindst 1)}}x{{/if}}", "SG0702 item 1:8")]
    [InlineData("{{#if page.titel}}{{/if}}{{> x page.titel}}", "SG0702 item 1:12", "SG0702 item 1:37")]
    [InlineData("{{> x page.body}}", "SG0702 x 1:3")]
    [InlineData("{{> x page.number}}{{> x page.body}}", "SG0702 x 1:3")]
    [InlineData("{{#each page.number}}x{{/each}}", "SG0701 item 1:1")]
    [InlineData("{{#if}}x{{/if}}", "SG0701 item 1:1")]
    [InlineData("{{#is page.number}}x{{/is}}", "SG0701 item 1:1")]
    [InlineData("{{t}}", "SG0701 item 1:3")]
    [InlineData("{{t \"faulty\" 1}}", "SG0701 item 1:3")]
    [InlineData("{{icon}}{{asset}}", "SG0701 item 1:3", "SG0701 item 1:11")]
    [InlineData("{{> y name=\"x\"}}", "SG0706 y 1:3")]
    [InlineData("a {{page.", "SG0701 item 1:3")]
    [InlineData("a {{\"x}}", "SG0701 item 1:3")]
    [InlineData("a {{{page.number}}", "SG0701 item 1:3")]
    [InlineData("{{!-- a", "SG0701 item 1:1")]
    [InlineData("{{#if page.number}}", "SG0701 item 1:1")]
    [InlineData("a{{else}}b", "SG0701 item 1:2")]
    [InlineData("{{#if page.number}}a{{else}}b{{else}}c{{/if}}", "SG0701 item 1:30")]
    [InlineData("{{{{raw}}}}{{{{/raw}}}}", "SG0701 item 1:1")]
    [InlineData("{{#each page.types as |type|}}{{/each}}", "SG0701 item 1:1")]
    public void Faults_are_found_when_the_theme_is_compiled(string template, params string[] faults) =>
        FaultsOf(template, "x={{titel}}", "y={{icon name}}").ShouldBe(faults);

    [Fact]
    public void What_lies_deeper_than_anybody_needs_is_a_fault_and_no_crash()
    {
        FaultsOf(string.Concat(Enumerable.Repeat("{{#if page.number}}", 50_000))).ShouldHaveSingleItem().ShouldStartWith("SG0701");
        FaultsOf($"{{{{#if {new string('(', 50_000)}").ShouldHaveSingleItem().ShouldStartWith("SG0701");
        var chain = Enumerable.Range(0, 20_000).Select(number => $"c{number}={{{{#if page.number}}}}{{{{> c{number + 1}}}}}{{{{/if}}}}").Append("c20000=x").ToArray();
        FaultsOf("{{> c0}}", chain).ShouldHaveSingleItem().ShouldStartWith("SG0708");
    }

    [Theory]
    [InlineData("{{> x}}", "x={{> x}}", "SG0708")]
    [InlineData("{{> x page}}", "x=<b>{{> x this}}</b>", "SG0708")]
    [InlineData("{{t page.number}}", "x=", "SG0703")]
    [InlineData("{{> x key=page.number}}", "x={{t key}}", "SG0703")]
    public void What_only_a_page_shows_is_a_fault_with_its_place(string template, string component, string code) =>
        Should.Throw<ThemeException>(() => Print(template, component)).Diagnostic.Code.ShouldBe(code);
}
