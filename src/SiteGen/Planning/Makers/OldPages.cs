using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills what stands at addresses that were public once: stubs that lead on, and notices of what was taken down.</summary>
internal static class OldPages
{
    public static RedirectPage Redirect(PlanContext context, string from, string to) => new()
    {
        Url = from,
        CanonicalUrl = to.StartsWith('/') ? context.Urls.Absolute(to) : to,
        Title = context.Title(context.Language.Text("page.redirect")),
        Heading = context.Language.Text("page.redirect"),
        Description = context.Language.Text("page.redirect"),
        NoIndex = true,
        Target = to,
    };

    public static RemovedPage Removed(PlanContext context, RemovedAddress removed)
    {
        var (language, url) = (context.Language, context.Urls.FromRoot(removed.Path));
        var href = removed.Replacement is { } target ? context.Links.Resolve(target, removed.At.Path, isPicture: false).Href : null;
        var reason = language.Text($"removed.{SiteUrls.Kebab(removed.Reason.ToString())}");
        return new RemovedPage
        {
            Url = url,
            Title = context.Title(language.Text("page.removed", url)),
            Heading = language.Text("page.removedHeading"),
            Description = PlanContext.Description(reason),
            NoIndex = true,
            Reason = reason,
            RemovedOn = context.Pieces.Date(removed.On),
            Note = removed.Note,
            Replacement = href is null ? null : new Link(href, href),
        };
    }
}
