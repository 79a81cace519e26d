using SiteGen.Output;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>What is kept between builds makes them faster and never different, and an edit reaches no more than its words.</summary>
public sealed class IncrementalIndexTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Twelve_builds_of_an_archive_under_edit_are_what_clean_builds_are(int seed)
    {
        var random = new Random(seed);
        var documents = Archives.Generated(120, seed).ToList();
        var spare = Archives.Generated(400, seed + 100);
        for (var step = 0; step < 12; step++)
        {
            var council = Archives.Council(documents.OrderBy(document => document.Meeting.HeldOn));

            IndexFiles.Of(council, new BuildCache(_folder)).ShouldBe(IndexFiles.Of(council), $"step {step}");
            var place = random.Next(documents.Count);
            switch (random.Next(4))
            {
                case 0: documents.RemoveAt(place); break;
                case 1: documents.Add(Archives.Document(1000 + step, spare[step].Item.Title, "", spare[step].Item.Sections[1].Text.Markdown + " projektudvikling")); break;
                default: documents[place] = Archives.Edited(documents[place], $" {spare[step * 7].Item.Sections[1].Text.Markdown} kvantespring"); break;
            }
        }
    }

    [Fact]
    public void One_edited_item_of_ten_thousand_changes_the_shards_of_its_words_and_the_root()
    {
        var documents = Archives.Generated(10_000, seed: 21);
        var edited = Archives.Edited(documents[6543], " nyordet");

        var before = IndexFiles.Of(Archives.Council(documents), new BuildCache(_folder));
        var after = IndexFiles.Of(Archives.Council(documents.SetItem(6543, edited)), new BuildCache(_folder));

        var archive = Archive.Read([documents[6543], edited], "da", SearchState.Empty);
        var ofItsWords = archive.Terms.Texts.Select(after.ShardOf).ToHashSet();
        var changed = after.NotIn(before);
        changed.ShouldContain("root.json");
        changed.ShouldContain(after.ShardOf("nyord"));
        changed.Where(name => name.EndsWith(".bin", StringComparison.Ordinal)).ShouldBeSubsetOf(ofItsWords);
        changed.Where(name => name.EndsWith(".json", StringComparison.Ordinal)).ShouldBe(["root.json"]);
        changed.Count(name => name.EndsWith(".txt", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(3);
        changed.Length.ShouldBeLessThan(after.ByName.Count / 2);
    }

    [Fact]
    public void A_meeting_added_at_the_end_leaves_the_shards_of_other_words_alone()
    {
        var documents = Archives.Generated(2_000, seed: 22);
        var added = Archives.Document(2_000, "kvantespring", "", "kvantespring nyordet");

        var before = IndexFiles.Of(Archives.Council(documents));
        var after = IndexFiles.Of(Archives.Council(documents.Add(added)));

        var archive = Archive.Read([added], "da", SearchState.Empty);
        after.NotIn(before).Where(name => name.EndsWith(".bin", StringComparison.Ordinal) && name != $"{after.Root.GetProperty("facets").GetString()}.bin")
            .ShouldBeSubsetOf(archive.Terms.Texts.Select(after.ShardOf));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void A_torn_cache_counts_as_none(int length)
    {
        var council = Archives.Council(Archives.Generated(60, seed: 31));
        var sound = IndexFiles.Of(council, new BuildCache(_folder));
        var path = Path.Combine(_folder, "search");
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path).Take(length).Select(value => (byte)(value ^ 1))]);

        IndexFiles.Of(council, new BuildCache(_folder)).ShouldBe(sound);
    }

    [Fact]
    public void A_removed_text_leaves_nothing_in_the_cache()
    {
        var documents = Archives.Generated(60, seed: 41).Add(Archives.Document(900, "Hemmelighedskræmmeri", "", "hemmelighedskræmmeriet"));
        IndexFiles.Of(Archives.Council(documents), new BuildCache(_folder));
        Cached().ShouldContain("hemmelighedskr");

        IndexFiles.Of(Archives.Council(documents.RemoveAt(60)), new BuildCache(_folder));
        Cached().ShouldNotContain("hemmelighedskr");

        string Cached() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_folder, "search")));
    }
}
