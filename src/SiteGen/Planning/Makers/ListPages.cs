using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// Fills the pages that list items, and the lists of such lists. A long list is cut by year, and a long year by month, never by
/// number: a new item then changes the page of its own month and no other.
/// </summary>
internal static class ListPages
{
    private const int ItemsOnAPage = 300;

    /// <summary>The pages of one list: the list itself and, when it is long, one for each of its parts.</summary>
    public static IEnumerable<PlannedPage> For(PlanContext context, ListIndex lists, ItemList list)
    {
        if (list.Items.Length <= ItemsOnAPage)
        {
            yield return new SinglePage(context.Urls, list.Url, null, () => Make(context, lists, list, list.Url, list.Url, null, list.Items, []), keys => keys.Of(list.Url, list, list.Items, lists.Of(list.Kind), []));
            yield break;
        }

        // The page of a year is a year already.
        var parts = TimePart<TreatedItem>.Of(list.Items, treated => treated.HeldOn, list.Kind == "year" ? 0 : ItemsOnAPage);
        var urls = parts.Select(part => UrlOf(list, part)).ToImmutableArray();
        yield return Page(list.Url, parts[0]);
        foreach (var (part, url) in parts.Zip(urls)) yield return Page(url, part);

        // The newest part shows what the list itself shows; the list is the address to keep.
        SinglePage Page(string url, TimePart<TreatedItem> shown) => new(
            context.Urls,
            url,
            null,
            () => Make(context, lists, list, url, shown == parts[0] ? list.Url : url, shown, shown.Entries, [.. parts.Select(part => new PartLink(part.NameIn(context.Language), UrlOf(list, part), part == shown))]),
            keys => keys.Of(url, list, shown.Entries, lists.Of(list.Kind), urls));
    }

    /// <summary>The list of all topics, types, outcomes, years or cases.</summary>
    public static IndexPage Index(PlanContext context, string what, string url, ImmutableArray<Entry> entries) => new()
    {
        Url = url,
        CanonicalUrl = context.Urls.Absolute(url),
        Title = context.Title(context.Language.Text($"list.{what}")),
        Heading = context.Language.Text($"list.{what}"),
        Description = context.Language.Text($"list.{what}Lead"),
        Breadcrumbs = context.Trail(new Link(context.Language.Text($"list.{what}"), url)),
        Lead = context.Language.Text($"list.{what}Lead"),
        Entries = entries,
    };

    private static ListPage Make(PlanContext context, ListIndex lists, ItemList list, string url, string canonical, TimePart<TreatedItem>? part, ImmutableArray<TreatedItem> items, ImmutableArray<PartLink> links)
    {
        var language = context.Language;
        var name = language.Text($"list.{list.Kind}Heading", list.Name);
        var heading = part is null || url == list.Url ? name : language.Text("list.part", name, part.NameIn(language));
        var plural = $"{list.Kind}s";
        return new ListPage(list.Kind)
        {
            Url = url,
            CanonicalUrl = context.Urls.Absolute(canonical),
            Title = context.Title(heading),
            Heading = heading,
            Description = PlanContext.Description(language.Text("list.description", $"{heading}: {language.Count("items", list.Items.Length)}", context.Options.SiteTitle)),
            Breadcrumbs = context.Trail(
                new Link(language.Text($"list.{plural}"), Parent(context, list)), new Link(list.Name, list.Url)),
            Lead = list.Description ?? "",
            Count = language.Count("items", items.Length),
            Groups = Groups(context, list, items),
            Siblings = [.. lists.Of(list.Kind).Where(entry => entry.Url != list.Url)],
            SiblingsHeading = language.Text($"list.other{char.ToUpperInvariant(plural[0])}{plural[1..]}"),
            Parts = links,
        };
    }

    private static string Parent(PlanContext context, ItemList list) => list.Kind switch
    {
        "topic" => context.Urls.Topics,
        "type" => context.Urls.Types,
        "outcome" => context.Urls.Outcomes,
        _ => context.Urls.Years,
    };

    private static ImmutableArray<RowGroup> Groups(PlanContext context, ItemList list, IEnumerable<TreatedItem> items)
    {
        return list.Kind == "year"
            ? [.. items.GroupBy(treated => treated.Meeting.Body).OrderBy(body => body.Key.Name, Alphabetical.Order).Select(body => Group(body.Key.Id, body.Key.Name, body))]
            : [.. items.GroupBy(treated => treated.Meeting.HeldOn.Year).Select(year => Group($"{context.Language.Text("url.years")}-{year.Key}", $"{year.Key}", year))];

        RowGroup Group(string id, string heading, IEnumerable<TreatedItem> rows) => new(id, heading, [.. rows.Select(context.Pieces.Row)]);
    }

    private static string UrlOf(ItemList list, TimePart<TreatedItem> part) => part.Month is { } month ? $"{list.Url}{part.Year}-{month:00}/" : $"{list.Url}{part.Year}/";
}
