using System.Text;
using SiteGen.Cli.Preview;

namespace SiteGen.Tests.Cli;

public class PreviewPageTests
{
    [Fact]
    public void The_reload_script_is_put_before_the_end_of_the_body() =>
        Served("<body><p>&lt;/body&gt;</p></body></html>")
            .ShouldBe("<body><p>&lt;/body&gt;</p><script src=\"/_preview/reload.js\" data-version=\"v1\" defer></script></body></html>");

    [Fact]
    public void The_pages_policy_lets_the_script_ask_this_server_for_news() =>
        Served("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; img-src 'self'\"></body>")
            .ShouldContain("content=\"default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'; connect-src 'self'\"");

    [Fact]
    public void An_encoded_policy_with_its_attributes_the_other_way_round_is_understood() =>
        Served("<meta content='default-src &#39;none&#39;' http-equiv=content-security-policy>")
            .ShouldStartWith("<meta content='default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; connect-src &#39;self&#39;'");

    [Fact]
    public void A_page_without_a_policy_gets_none() => Served("<p>x</p>").ShouldNotContain("Content-Security-Policy");

    [Theory]
    [InlineData("connect-src 'none'", "connect-src 'self'")]
    [InlineData("connect-src 'self' https://x.example", "connect-src https://x.example 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'; connect-src 'self'")]
    [InlineData("img-src 'none'", "img-src 'none'")]
    public void Only_the_directive_that_decides_is_touched(string policy, string expected) =>
        ContentSecurityPolicy.AllowSelf(policy, "connect-src").ShouldBe(expected);

    private static string Served(string html) => Encoding.UTF8.GetString(PreviewPage.Of(Encoding.UTF8.GetBytes(html), "v1"));
}
