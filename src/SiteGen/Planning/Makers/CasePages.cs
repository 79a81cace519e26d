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
                .. number.Kle is { } kle ? [Fact("kleSubject", kle.Subject), Fact("kleFacet", kle.Facet), Fact("serial", kle.Serial), Fact("year", kle.Year)] : ImmutableArray<Fact>.Empty,
            ],
            Treatments = [.. treatments.Select(context.Pieces.Row)],
            Count = count,
        };

        Fact Fact(string name, string value) => new(language.Text($"fact.{name}"), value);
    }
}
