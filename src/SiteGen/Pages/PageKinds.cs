using System.Collections.Frozen;

namespace SiteGen.Pages;

/// <summary>The kinds of pages with their records: what each layout of a theme is compiled for.</summary>
public static class PageKinds
{
    /// <summary>The record of each kind. A test holds that none is missing.</summary>
    public static FrozenDictionary<string, Type> Records { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["body"] = typeof(BodyPage),
        ["case"] = typeof(CasePage),
        ["completeness"] = typeof(CompletenessPage),
        ["error"] = typeof(NotFoundPage),
        ["home"] = typeof(HomePage),
        ["index"] = typeof(IndexPage),
        ["item"] = typeof(ItemPage),
        ["meeting"] = typeof(MeetingPage),
        ["outcome"] = typeof(ListPage),
        ["plain"] = typeof(TextPage),
        ["redirect"] = typeof(RedirectPage),
        ["removed"] = typeof(RemovedPage),
        ["search"] = typeof(SearchPage),
        ["statement"] = typeof(TextPage),
        ["topic"] = typeof(ListPage),
        ["type"] = typeof(ListPage),
        ["year"] = typeof(ListPage),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
