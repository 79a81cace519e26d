using System.Globalization;
using SiteGen.Benchmarks.Measuring;
using static SiteGen.Benchmarks.Reporting.Table;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>What a build may take at most, what it takes, and what Hugo and Eleventy take for the same archive.</summary>
internal sealed class MustReach(Figures figures)
{
    private const int Large = 30_000, Middling = 10_000, Largest = 100_000;
    private const double MegaInMebi = 1.048576;

    public Table Table()
    {
        var table = new Table("Must reach", "At most", "SiteGen", "Reached", "Hugo", "Hugo + Pagefind", "Eleventy + Pagefind");
        foreach (var (name, most, own, hugo, hugoFound, eleventyFound) in Builds().Concat(Searches()))
            table.Row(name, Seconds(most), Seconds(own), Verdict(own, most), Beside(own, hugo), Beside(own, hugoFound), Beside(own, eleventyFound));
        return table;
    }

    private IEnumerable<Mark> Builds()
    {
        yield return new($"full build of {Whole(Large)} items, s; Hugo's alone", Wall("hugo cold"), Wall("build cold"), Wall("hugo cold"), With("hugo", "cold"), With("eleventy", "cold"));
        yield return new($"one edited item of {Whole(Large)}, s", 1.0, Wall("build after an edit"), Wall("hugo after an edit"), With("hugo", "after an edit"), With("eleventy", "after an edit"));
        yield return new($"nothing changed, {Whole(Large)} items, s", 0.7, Wall("build unchanged"));
        yield return new($"preview of {Whole(Middling)} items, from saving to the reloaded page, s", 0.3, figures[Middling, "preview", "p50"], figures[Middling, "hugo server", "p50"]);
        yield return new($"peak of memory, {Whole(Large)} items, MB", 600, Peak("build cold", "build unchanged", "build in a fresh clone", "build after an edit"), Peak("hugo cold", "hugo after an edit"),
            Peak("hugo cold", "hugo after an edit", "hugo pagefind"), Peak("eleventy cold", "eleventy after an edit", "eleventy pagefind"));
        yield return new($"time of an item, more at {Whole(Largest)} than at {Whole(Middling)}, %", 15, (PerItem(Largest) / PerItem(Middling) * 100) - 100);
    }

    // Searching does not depend on who made the pages: Pagefind's figures are those over SiteGen's.
    private IEnumerable<Mark> Searches() => Budgets.All.Select(budget =>
        new Mark($"search, {Whole(Large)} items: {budget.Name}", budget.Most, budget.Measure(figures, Large), HugoWithPagefind: budget.Pagefind?.Invoke(figures, Large)));

    private double? Wall(string of) => figures[Large, of, "wall"];

    private double? With(string generator, string what) => Wall($"{generator} {what}") + Wall($"{generator} pagefind");

    private double? PerItem(int items) => figures[items, "build cold", "wall"] / items;

    // One that was not measured could have been the highest: then there is no answer.
    private double? Peak(params string[] builds) =>
        builds.All(of => figures[Large, of, "peak"] is not null) ? builds.Max(of => figures[Large, of, "peak"]) * MegaInMebi : null;

    private static string Verdict(double? own, double? most) => own is not { } value || most is not { } limit ? "–"
        : $"{(value <= limit ? "yes" : "**no**")}, {Times(Math.Max(0, value) / limit)}";

    private static string Beside(double? own, double? peer) => peer is not { } value ? "–" : own is > 0 ? $"{Seconds(value)} ({Times(value / own.Value)})" : Seconds(value);

    private static string Times(double ratio) => ratio.ToString(ratio < 9.95 ? "0.00" : "0", CultureInfo.InvariantCulture) + "×";

    private sealed record Mark(string Name, double? Most, double? Own, double? Hugo = null, double? HugoWithPagefind = null, double? EleventyWithPagefind = null);
}
