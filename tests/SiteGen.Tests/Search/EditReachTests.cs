using System.Collections.Immutable;

namespace SiteGen.Tests.Search;

/// <summary>An edited item changes the pages that show it, the shards of its words and the root of the index: everything else keeps its bytes.</summary>
public sealed class EditReachTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_edited_text_changes_its_page_its_meeting_and_the_index()
    {
        for (var day = 1; day <= 28; day++)
        {
            var folder = $"input/minutes/byraadet/2024-02-{day:00}";
            _site.With($"{folder}/meeting.md", $"---\ndate: 2024-02-{day:00}\nstatus: approved\n---\n");
            _site.With($"{folder}/1-sag.md", Item("1", $"Skolevej {day}", $"Vejen til skolen, gang nummer {day}."));
            _site.With($"{folder}/2-budget.md", Item("2", $"Budget {day}", $"Budgettet for kvartal {day}."));
        }

        var before = Files();
        _site.With("input/minutes/byraadet/2024-02-14/1-sag.md", Item("1", "Skolevej 14", "Vejen til skolen, gang nummer 14, nu med kvantespring."));
        var after = Files();

        var changed = after.Where(file => !before.TryGetValue(file.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(file.Value)).Select(file => file.Key).ToList();
        changed.Where(path => !path.StartsWith("search-index/", StringComparison.Ordinal)).ShouldBe(
            ["byraadet/2024-02-14/index.html", "byraadet/2024-02-14/punkt-1/index.html"], ignoreOrder: true);
        changed.ShouldContain("search-index/root.json");
        changed.Count(path => path.EndsWith(".bin", StringComparison.Ordinal)).ShouldBeInRange(1, before.Keys.Count(path => path.EndsWith(".bin", StringComparison.Ordinal)));
        changed.Where(path => path.EndsWith(".json", StringComparison.Ordinal)).ShouldBe(["search-index/root.json"]);
    }

    private ImmutableDictionary<string, byte[]> Files() => _site.Build().Files.ToImmutableDictionary(file => file.Path, file => file.Make().ToArray());

    private static string Item(string number, string title, string text) =>
        $"---\nnumber: \"{number}\"\ntitle: {title}\ntype: decision\noutcome: approved\naccess: open\n---\n## Beslutning\nGodkendt.\n\n## Sagsfremstilling\n{text}\n";
}
