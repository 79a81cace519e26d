using SiteGen.Output;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>What is kept between builds makes them faster and never different, and an edit reaches no more than its words.</summary>
public sealed class IncrementalIndexTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(11, 120)]
    [InlineData(12, 120)]
    [InlineData(13, 1_001)]
    [InlineData(14, 1_500)]
    public void Builds_of_an_archive_under_edit_are_what_clean_builds_are(int seed, int items)
    {
        var random = new Random(seed);
        var documents = Archives.Generated(items, seed).ToList();
        var spare = Archives.Generated(400, seed + 100);
        for (var step = 0; step < LongSuite.Choose(items > 1_000 ? 16 : 40, 200); step++)
        {
            var council = Archives.Council(documents.OrderBy(document => document.Meeting.HeldOn));

            IndexFiles.Of(council, new BuildCache(_folder)).ShouldBe(IndexFiles.Of(council), $"step {step}");
            for (var edits = random.Next(4); edits > 0; edits--)
            {
                var (place, of) = (random.Next(documents.Count), spare[random.Next(spare.Length)]);
                var text = of.Item.Sections[1].Text.Markdown;
                switch (random.Next(7))
                {
                    case 0: documents.RemoveAt(documents.Count - 1); break;
                    case 1 when step % 5 == 0: documents.RemoveAt(place); break;
                    case 2: documents.Add(Archives.Document(2000 + step * 4 + edits, of.Item.Title, "", text + " projektudvikling")); break;
                    case 3: documents[place] = Archives.Edited(documents[place], $" {text} kvantespring"); break;
                    case 4: documents[place] = Archives.Edited(documents[place], $" {Word()} {Word()}{Word()} {Word()}s{Word()}"); break;
                    case 5: documents[place] = Archives.Document(place, of.Item.Title, "", $"{Word()}{Word()} {Word()}"); break;
                    default: documents[place] = Replaced(documents[place]); break;
                }
            }
        }

        // Few of them, so that they become known as parts and are forgotten again; some are written in two ways.
        string Word() => new[] { "projekt", "udvikling", "ældre", "aeldre", "åben", "aaben", "mål", "sommer", "kvante", "skole", "vej", "vejen", "fælde" }[random.Next(13)];

        // A word in place of another leaves the length of the text as it was.
        SearchDocument Replaced(SearchDocument document)
        {
            var words = document.Item.Sections[1].Text.Markdown.Split(' ');
            words[random.Next(words.Length)] = Word() + Word();
            return Archives.Document(document.Meeting.HeldOn.DayNumber - new DateOnly(2000, 1, 1).DayNumber, document.Item.Title, document.Item.Sections[0].Text.Markdown, string.Join(' ', words));
        }
    }

    [Fact]
    public void Items_that_were_kept_are_not_read_again()
    {
        var documents = Archives.Generated(300, seed: 61);
        IndexFiles.Of(documents, new BuildCache(_folder));
        SearchDocument[] unread = [.. documents.Select(document => document with { TextsOf = _ => throw new InvalidOperationException("read") })];

        var same = IndexFiles.Of(unread, new BuildCache(_folder));
        same.ShouldBe(IndexFiles.Of(documents));
        unread[7] = Archives.Edited(documents[7], " kvantespring");
        IndexFiles.Of(unread, new BuildCache(_folder)).ShouldBe(IndexFiles.Of(documents.SetItem(7, unread[7])));
        IndexFiles.Of([.. unread.Skip(1)], new BuildCache(_folder)).ShouldBe(IndexFiles.Of(documents.SetItem(7, unread[7]).RemoveAt(0)));
    }

    [Fact]
    public void Files_can_be_had_after_the_cache_is_gone()
    {
        var documents = Archives.Generated(300, seed: 62);
        var sound = IndexFiles.Of(documents);

        IndexFiles.Of(documents, new BuildCache(_folder), beforeReading: () => File.Delete(Path.Combine(_folder, "search"))).ShouldBe(sound);
    }

    [Fact]
    public void One_edited_item_of_ten_thousand_changes_the_shards_of_its_words_and_the_root()
    {
        var documents = Archives.Generated(10_000, seed: 21);
        var edited = Archives.Edited(documents[6543], " nyordet");

        var before = IndexFiles.Of(Archives.Council(documents), new BuildCache(_folder));
        var after = IndexFiles.Of(Archives.Council(documents.SetItem(6543, edited)), new BuildCache(_folder));

        var ofItsWords = TermsOf(documents[6543], edited).Select(after.ShardOf).ToHashSet();
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

        after.NotIn(before).Where(name => name.EndsWith(".bin", StringComparison.Ordinal) && name != $"{after.Root.GetProperty("facets").GetString()}.bin")
            .ShouldBeSubsetOf(TermsOf(added).Select(after.ShardOf));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(2_000)]
    [InlineData(30_000)]
    [InlineData(100_000)]
    public void A_torn_cache_counts_as_none(int length)
    {
        var documents = Archives.Generated(60, seed: 31);
        var sound = IndexFiles.Of(documents, new BuildCache(_folder));
        var path = Path.Combine(_folder, "search");
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path).Take(length).Select(value => (byte)(value ^ 1))]);

        IndexFiles.Of(documents, new BuildCache(_folder)).ShouldBe(sound);
    }

    [Fact]
    public void A_cache_with_any_byte_altered_counts_as_none()
    {
        var documents = Archives.Generated(40, seed: 32);
        var edited = documents.SetItem(3, Archives.Edited(documents[3], " kvantespring"));
        var sound = IndexFiles.Of(edited);
        IndexFiles.Of(documents, new BuildCache(_folder));
        var path = Path.Combine(_folder, "search");
        var kept = File.ReadAllBytes(path);
        for (var at = 0; at < kept.Length; at += kept.Length / 97)
        {
            kept[at] ^= 0x10;
            File.WriteAllBytes(path, kept);
            kept[at] ^= 0x10;

            IndexFiles.Of(edited, new BuildCache(_folder)).ShouldBe(sound, $"byte {at}");
        }
    }

    [Fact]
    public void A_removed_text_leaves_nothing_in_the_cache()
    {
        var documents = Archives.Generated(60, seed: 41).Add(Archives.Document(900, "Hemmelighedskræmmeri", "", "hemmelighedskræmmeriet"));
        IndexFiles.Of(Archives.Council(documents), new BuildCache(_folder));
        Cached().ShouldContain("hemmelighedskr");

        IndexFiles.Of(Archives.Council(documents.RemoveAt(60)), new BuildCache(_folder));
        Cached().ShouldNotContain("hemmelighedskr");

        // Shards are UTF-8, the tables of words UTF-16.
        string Cached()
        {
            var bytes = File.ReadAllBytes(Path.Combine(_folder, "search"));
            return System.Text.Encoding.UTF8.GetString(bytes) + System.Text.Encoding.Unicode.GetString(bytes) + System.Text.Encoding.Unicode.GetString(bytes.AsSpan(1));
        }
    }

    private static string[] TermsOf(params SearchDocument[] documents)
    {
        var lexicon = WholeIndex.Of(documents, "da", null).Lexicon;
        return Array.ConvertAll(lexicon.Alive(), term => lexicon.Terms[term].ToString());
    }
}
