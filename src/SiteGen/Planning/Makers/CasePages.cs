using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Planning;

/// <summary>Fills the page of one case.</summary>
internal static class CasePages
{
    public static CasePage For(PlanContext context, ImmutableArray<TreatedItem> treatments)
    {
        var language = context.Language;
        var number = treatments[0].Item.Case!;
        var url = context.Urls.Of(number);
        var heading = language.Text("page.case", number.Text);
        var count = language.Count("treatments", treatments.Length);
        return new CasePage
        {
            Url = url,
            CanonicalUrl = context.Urls.Absolute(url),
            Title = context.Title(heading),
            Heading = heading,
            Description = PlanContext.Description(language.Text("page.caseDescription", number.Text, count, treatments[^1].Item.Title)),
            Breadcrumbs = context.Trail(new Link(language.Text("list.cases"), context.Urls.Cases), new Link(number.Text, url)),
            Number = number.Text,
            Facts =
            [
                .. new[] { ("fact.kleSubject", number.KleSubject), ("fact.kleFacet", number.KleFacet), ("fact.serial", number.Serial), ("fact.year", number.Year) }
                    .Where(fact => fact.Item2 is not null).Select(fact => new Fact(language.Text(fact.Item1), fact.Item2!)),
            ],
            Treatments = [.. treatments.Select(context.Pieces.Row)],
            Count = count,
        };
    }
}
