using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>How much of the index is in memory at a time says nothing about what comes out.</summary>
public sealed class WholeIndexTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(10_000)]
    public void Postings_made_in_stretches_give_the_shards_of_one_whole(int stretches)
    {
        var documents = Archives.Generated(1_200, seed: 81);
        var index = WholeIndex.Of(documents, "da", null);
        var whole = Shards(1);

        whole.Length.ShouldBeGreaterThan(8);
        Shards(stretches).ShouldBe(whole);

        (int First, int Last, string Separator, string Hash)[] Shards(int stretches) =>
            [.. index.State(documents, "da", stretches).Published.Shards.Select(shard => (shard.First, shard.Last, shard.Separator, shard.Content.Hash))];
    }

    [Fact]
    public void An_archive_without_words_has_no_shards() => WholeIndex.Of([], "da", null).State([], "da").Published.Shards.ShouldBeEmpty();

    [Fact]
    public void Terms_that_were_not_asked_for_have_no_postings_and_the_others_have_all_of_theirs()
    {
        var index = WholeIndex.Of(Archives.Generated(200, seed: 82), "da", null);
        var (lexicon, all) = (index.Lexicon, index.Inverted());
        var asked = lexicon.Order.Where((_, place) => place % 3 == 0).ToArray();
        var some = new InvertedIndex(new DocumentTerms(lexicon, WholeIndex.PartsOf(lexicon)), index.Documents, lexicon.All);
        some.SortBy(lexicon.Order.AsSpan(0, 50));
        some.SortBy(asked);

        foreach (var term in asked) some.Postings(term).ToArray().ShouldBe(all.Postings(term).ToArray());
        foreach (var term in lexicon.Order.Except(asked)) some.Postings(term).IsEmpty.ShouldBeTrue();
    }
}
