using System.Text.Json;
using SiteGen.Model;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>The shards that the build writes, read by the theme's own modules, answer as lunr does on the whole index: same items, same scores.</summary>
public sealed class ShardedEqualityTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-index-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_the_demonstration() => ShouldAnswerAsLunr(Demo.Council);

    [Fact]
    public void Of_two_thousand_items_of_awkward_text() => ShouldAnswerAsLunr(Archives.Council(Archives.Generated(2_000, seed: 51)));

    private void ShouldAnswerAsLunr(Council council)
    {
        var engine = Path.Combine(_folder, "engine.mjs");
        File.WriteAllText(engine, SearchEngine.Module("da"));
        foreach (var (name, bytes) in IndexFiles.Of(council, withLunrIndex: true).ByName) File.WriteAllBytes(Path.Combine(_folder, name), bytes);

        var answer = JsonDocument.Parse(Node.Run("", Path.Combine(Demo.Root, "tests/search/sharded-site.mjs"), _folder, engine)).RootElement;

        answer.GetProperty("differing").ToString().ShouldBe("[]");
        answer.GetProperty("questions").GetInt32().ShouldBeGreaterThan(150);
        answer.GetProperty("found").GetInt32().ShouldBeGreaterThan(130);
    }
}
