using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Tests.Reading;

namespace SiteGen.Tests.Planning;

/// <summary>Plans a site under test without rendering it.</summary>
internal static class Planned
{
    public static PagePlan Plan(this SiteUnderTest site)
    {
        var diagnostics = new DiagnosticBag();
        var options = SettingsReader.Read(site.Folder, SiteUnderTest.Now, diagnostics)!;
        return site.Council(options.Language).Plan(options, diagnostics);
    }

    public static PagePlan Plan(this Council council, SiteOptions options, DiagnosticBag diagnostics) =>
        PagePlan.For(council, options, ThemeFiles.Load("/nowhere", "theme").Language(options.Language, diagnostics), diagnostics);

    /// <summary>Addresses of all pages that are no redirects.</summary>
    public static IEnumerable<string> Urls(this SiteUnderTest site) => site.Plan().PagesInOrder.Where(page => page.IsCurrent).Select(page => page.Url);

    /// <summary>One page, filled and not rendered.</summary>
    public static T PageAt<T>(this SiteUnderTest site, string url) where T : Page =>
        site.Plan().Pages.Single(page => page.Url == url).Make().ShouldBeOfType<T>();

    public static ItemPage ItemPage(this SiteUnderTest site, string number) => site.PageAt<ItemPage>($"/byraadet/2024-01-30/punkt-{number}/");

    /// <summary>One file of the built site, parsed.</summary>
    public static IElement Html(this SiteUnderTest site, string path) => Parsed(site.Page(path));

    public static IElement Parsed(string html) => new HtmlParser().ParseDocument(html).DocumentElement;
}
