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
    public static IEnumerable<(string Url, Func<Page> Make, Func<PageKeys, UInt128> Key)> For(PlanContext context, ImmutableArray<TreatedCase> cases)
    {
        var url = context.Urls.Cases;
        var parts = cases.Length <= CasesOnAPage ? [] : Parts(context, cases);
        var first = parts.IsEmpty ? cases : parts[0].Cases;
        yield return (url, () => Make(context, url, parts.FirstOrDefault(), first, parts), Key(url, first));
        foreach (var part in parts) yield return (part.Url, () => Make(context, part.Url, part, part.Cases, parts), Key(part.Url, part.Cases));

        Func<PageKeys, UInt128> Key(string of, ImmutableArray<TreatedCase> shown) => keys => keys.Of(of, cases.Length, shown, parts.Select(part => part.Url));
    }

    private static IndexPage Make(PlanContext context, string url, Part? shown, ImmutableArray<TreatedCase> cases, ImmutableArray<Part> parts)
    {
        var (language, list) = (context.Language, context.Urls.Cases);
        var page = ListPages.Index(context, "cases", url, [.. cases.Select(one => Entry(context, one))]);
        if (shown is null) return page;
        var heading = url == list ? page.Heading : language.Text("list.part", page.Heading, shown.Name);
        return page with
        {
            Title = context.Title(heading),
            Heading = heading,
            Lead = language.Text("list.casesPart", page.Lead, shown.Name),

            // The newest part shows what the list itself shows; the list is the address to keep.
            CanonicalUrl = context.Urls.Absolute(shown == parts[0] ? list : url),
            Breadcrumbs = context.Trail(url == list ? [new Link(page.Heading, list)] : [new Link(page.Heading, list), new Link(shown.Name, url)]),
            Parts = [.. parts.Select(part => new PartLink(part.Name, part.Url, part == shown))],
        };
    }

    private static Entry Entry(PlanContext context, TreatedCase one) => new(
        one.Treatments[0].Item.Case!.Text, context.Urls.OfCase(one.Slug), context.Language.Count("treatments", one.Treatments.Length), one.Treatments[^1].Item.Title);

    private static ImmutableArray<Part> Parts(PlanContext context, ImmutableArray<TreatedCase> cases)
    {
        var (language, urls) = (context.Language, context.Urls);
        return
        [
            .. cases.GroupBy(one => LastDay(one).Year).OrderByDescending(year => year.Key).SelectMany(year => year.Count() <= CasesOnAPage
                ? [new Part($"{year.Key}", urls.OfCasesIn(year.Key, null), [.. year])]
                : year.GroupBy(one => LastDay(one).Month).OrderByDescending(month => month.Key)
                    .Select(month => new Part($"{language.Text($"date.month.{month.Key}")} {year.Key}", urls.OfCasesIn(year.Key, month.Key), [.. month]))),
        ];
    }

    private static DateOnly LastDay(TreatedCase one) => one.Treatments[^1].Meeting.HeldOn;

    private sealed record Part(string Name, string Url, ImmutableArray<TreatedCase> Cases);
}
