using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>
/// Fills the list of cases. A long one is cut as lists of items are: by the year in which cases were last treated, and a long year by month.
/// What is treated today then stands on the first page, and a month that is past stays as it is until one of its cases comes up again.
/// </summary>
internal static class CaseListPages
{
    /// <summary>A case takes one line, an item several.</summary>
    public const int CasesOnAPage = 600;

    /// <summary>The pages: the list itself and, when it is long, one for each of its parts.</summary>
    public static IEnumerable<PlannedPage> For(PlanContext context, ImmutableArray<TreatedCase> cases)
    {
        var url = context.Urls.Cases;
        var parts = cases.Length <= CasesOnAPage ? [] : TimePart<TreatedCase>.Of(cases, LastDay, CasesOnAPage);
        var first = parts.IsEmpty ? cases : parts[0].Entries;
        var urls = parts.Select(part => UrlOf(context, part)).ToImmutableArray();
        yield return Page(url, parts.FirstOrDefault(), first);
        foreach (var part in parts) yield return Page(UrlOf(context, part), part, part.Entries);

        SinglePage Page(string of, TimePart<TreatedCase>? part, ImmutableArray<TreatedCase> shown) =>
            new(context.Urls, of, null, () => Make(context, of, part, shown, parts), keys => keys.Of(of, cases.Length, shown, urls));
    }

    private static IndexPage Make(PlanContext context, string url, TimePart<TreatedCase>? shown, ImmutableArray<TreatedCase> cases, ImmutableArray<TimePart<TreatedCase>> parts)
    {
        var (language, list) = (context.Language, context.Urls.Cases);
        var page = ListPages.Index(context, "cases", url, [.. cases.Select(one => Entry(context, one))]);
        if (shown is null) return page;
        var name = shown.NameIn(language);
        var heading = url == list ? page.Heading : language.Text("list.part", page.Heading, name);
        return page with
        {
            Title = context.Title(heading),
            Heading = heading,
            Lead = language.Text("list.casesPart", page.Lead, name),

            // The newest part shows what the list itself shows; the list is the address to keep.
            CanonicalUrl = context.Urls.Absolute(shown == parts[0] ? list : url),
            Breadcrumbs = context.Trail(url == list ? [new Link(page.Heading, list)] : [new Link(page.Heading, list), new Link(name, url)]),
            Parts = [.. parts.Select(part => new PartLink(part.NameIn(language), UrlOf(context, part), part == shown))],
        };
    }

    private static Entry Entry(PlanContext context, TreatedCase one) => new(
        one.Treatments[0].Item.Case!.Text, context.Urls.OfCase(one.Slug), context.Language.Count("treatments", one.Treatments.Length), one.Treatments[^1].Item.Title);

    private static string UrlOf(PlanContext context, TimePart<TreatedCase> part) => context.Urls.OfCasesIn(part.Year, part.Month);

    private static DateOnly LastDay(TreatedCase one) => one.Treatments[^1].HeldOn;
}
