using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>What search may cost at most, and what it costs.</summary>
internal static class Budgets
{
    private const string Own = "sitegen in Chromium";
    private const string Pagefind = "pagefind in Chromium";
    private const string Typed = "sitegen, typed in Chromium";

    public static readonly Budget[] All =
    [
        new("script, engine and stemmer, KB", 25, (figures, items) => figures[items, Own, "script"] / 1e3, (figures, items) => figures[items, Pagefind, "script"] / 1e3),
        new("root of the index, KB", 20, (figures, items) => figures[items, Own, "root"] / 1e3, (figures, items) => figures[items, Pagefind, "root"] / 1e3),
        new("first one-word query, all after the page but snippets, KB", 100, (figures, items) => figures[items, Own, "first"] / 1e3, (figures, items) => figures[items, Pagefind, "first"] / 1e3),
        new("each further word, KB", 40, (figures, items) => figures[items, Own, "further"] / 1e3, (figures, items) => figures[items, Pagefind, "further"] / 1e3),
        new("the same two, typed letter by letter: first, KB", 100, (figures, items) => figures[items, Typed, "first"] / 1e3),
        new("further, KB", 40, (figures, items) => figures[items, Typed, "further"] / 1e3),
        new("typing to results, p95, ms", 50, (figures, items) => figures[items, Typed, "p95 all"], (figures, items) => figures[items, Pagefind, "p95 all"]),
        new("index beyond the pages, cold, s", 10, (figures, items) => figures[items, "build cold", "wall"] - figures[items, "build without search", "wall"]),
        new("index beyond the pages, after one edit, s", 1, (figures, items) => figures[items, "build after an edit", "wall"] - figures[items, "edit without search", "wall"]),
    ];

    public static Table Of(Figures figures)
    {
        var table = new Table(["Budget", "At most", .. figures.Sizes.Select(items => $"{Table.Whole(items)} items")]);
        foreach (var budget in All) table.Row([budget.Name, Table.Whole(budget.Most), .. figures.Sizes.Select(items => Verdict(budget, budget.Measure(figures, items)))]);
        return table;
    }

    private static string Verdict(Budget budget, double? measured) => measured is not { } value ? "–"
        : value <= budget.Most ? $"{Table.Seconds(value)}: met" : $"{Table.Seconds(value)}: missed by {Table.Seconds(value - budget.Most)}";
}

/// <param name="Name">What is held, and its unit.</param>
/// <param name="Most">What it may be at most.</param>
/// <param name="Measure">What it is in an archive of so many items.</param>
/// <param name="Pagefind">What Pagefind needs for the same, where that can be said.</param>
internal sealed record Budget(string Name, double Most, Func<Figures, int, double?> Measure, Func<Figures, int, double?>? Pagefind = null);
