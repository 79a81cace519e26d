namespace SiteGen.BrowserTests.Support;

/// <summary>The pages that the browser opens: of each site one of every kind, and what is hard about the torture site.</summary>
public static class PagesUnderTest
{
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["demo home"] = "/",
        ["demo body"] = "/rar-nordjylland/",
        ["demo meeting"] = "/rar-nordjylland/2023-09-28/",
        ["demo item"] = "/rar-nordjylland/2023-09-28/punkt-2.1.1/",
        ["demo item with tables and figures"] = "/rebild-lar/2024-06-25/punkt-6/",
        ["demo case"] = "/sager/15.00.00-g01-3-22/",
        ["demo topic"] = "/emner/uddannelse/",
        ["demo type"] = "/typer/decision/",
        ["demo outcome"] = "/udfald/noted/",
        ["demo year"] = "/aar/2023/",
        ["demo index"] = "/emner/",
        ["demo plain"] = "/laesevejledning/",
        ["demo statement"] = "/tilgaengelighed/",
        ["demo search"] = "/soeg/",
        ["demo completeness"] = "/fuldstaendighed/",
        ["demo error"] = "/404.html",
        ["demo removed"] = "/eksempel-paa-en-fjernet-side/",
        ["torture home"] = "/referater/",
        ["torture body"] = "/referater/byraadet/",
        ["torture body without meetings held"] = "/referater/arbejdsmarkedsudvalget/",
        ["torture meeting"] = "/referater/byraadet/2024-01-30/",
        ["torture meeting, second of the day, draft"] = "/referater/byraadet/2024-01-30-2/",
        ["torture meeting, agenda"] = "/referater/byraadet/2024-08-27/",
        ["torture meeting, agenda without items"] = "/referater/arbejdsmarkedsudvalget/2024-06-20/",
        ["torture meeting, cancelled"] = "/referater/byraadet/2024-03-05/",
        ["torture item with everything"] = "/referater/byraadet/2024-01-30/item-1.1/",
        ["torture item, closed"] = "/referater/byraadet/2024-01-30/item-1.2/",
        ["torture item, closed with its decision"] = "/referater/byraadet/2024-01-30/item-1.3/",
        ["torture item with endless words"] = "/referater/byraadet/2024-01-30/item-2.1.10.a/",
        ["torture item without decision"] = "/referater/byraadet/2024-01-30/item-2.2/",
        ["torture item, postponed"] = "/referater/byraadet/2024-01-30/item-2.3/",
        ["torture item, not yet treated"] = "/referater/byraadet/2024-08-27/item-1/",
        ["torture item, never treated"] = "/referater/byraadet/2024-03-05/item-1/",
        ["torture case"] = "/referater/cases/15.00.00-g01-3-22/",
        ["torture topic"] = "/referater/topics/langt/",
        ["torture type"] = "/referater/types/decision/",
        ["torture type, cut into parts"] = "/referater/types/information/2020/",
        ["torture outcome"] = "/referater/outcomes/postponed/",
        ["torture year"] = "/referater/years/2024/",
        ["torture index"] = "/referater/topics/",
        ["torture plain"] = "/referater/om/",
        ["torture statement"] = "/referater/tilgaengelighed/",
        ["torture search"] = "/referater/search/",
        ["torture completeness"] = "/referater/completeness/",
        ["torture error"] = "/referater/404.html",
        ["torture removed"] = "/referater/byraadet/2024-01-30/bilag/et-bilag-med-et-navn-der-er-saa-langt-at-det-ikke-kan-staa-paa-en-linje-paa-en-telefon.pdf/",
    };

    /// <summary>Every page of the list, by name.</summary>
    public static TheoryData<string> All => [.. Addresses.Keys];

    /// <summary>The pages on which something can be wrong that simpler ones cannot have.</summary>
    public static IReadOnlyList<string> TellingNames { get; } =
    [
        "demo home", "demo body", "demo meeting", "demo item", "demo topic", "demo plain", "demo search", "demo completeness", "demo error",
        "torture meeting", "torture item with everything", "torture type, cut into parts",
    ];

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string> Telling => [.. TellingNames];

    /// <summary>The site and the address behind a name.</summary>
    public static (BuiltSite Site, string Address) Find(string name) => (Sites.Named(name.Split(' ')[0]), Addresses[name]);

    /// <summary>Names and addresses of one site's pages.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string site) => Addresses.Where(page => page.Key.StartsWith(site + " ", StringComparison.Ordinal));
}
