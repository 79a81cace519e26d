using System.Text.Json;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Our whole index is lunr's: same terms, same postings, same vectors to the last decimal, same numbers of terms.</summary>
public class LunrEqualityTests
{
    [Fact]
    public void The_index_of_the_demonstration_is_what_lunr_makes_in_Node() => ShouldBeLunrs("da", Archives.OfDemo, LunrOracle.InNode);

    [Fact]
    public void The_index_of_the_demonstration_is_what_lunr_makes_in_Jint() => ShouldBeLunrs("da", Archives.OfDemo, LunrOracle.InJint);

    [Theory]
    [InlineData(1, 400)]
    [InlineData(2, 40)]
    [InlineData(3, 2000)]
    public void The_index_of_awkward_text_is_what_lunr_makes_in_Node(int seed, int items) => ShouldBeLunrs("da", Archives.Generated(items, seed), LunrOracle.InNode);

    [Fact]
    public void The_index_of_awkward_text_is_what_lunr_makes_in_Jint() => ShouldBeLunrs("da", Archives.Generated(60, seed: 4, forJint: true), LunrOracle.InJint);

    public static TheoryData<string> Languages => [.. SearchEngine.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_is_cut_and_stemmed_as_lunr_does(string language) => ShouldBeLunrs(language, Archives.Generated(60, seed: 5), LunrOracle.InNode);

    [Fact]
    public void An_archive_without_items_has_an_empty_index() => LunrOracle.Ours(Indexed.Of("da", [])).GetProperty("invertedIndex").GetArrayLength().ShouldBe(0);

    private static void ShouldBeLunrs(string language, IReadOnlyList<SearchDocument> documents, Func<Indexed, JsonElement> oracle)
    {
        var indexed = Indexed.Of(language, documents);
        var (ours, lunrs) = (LunrOracle.Ours(indexed), oracle(indexed));

        ours.GetProperty("invertedIndex").GetArrayLength().ShouldBeGreaterThan(documents.Count);
        Terms(ours).Except(Terms(lunrs)).ShouldBeEmpty();
        Terms(ours).ShouldBe(Terms(lunrs));
        foreach (var (our, theirs) in ours.GetProperty("invertedIndex").EnumerateArray().Zip(lunrs.GetProperty("invertedIndex").EnumerateArray()))
            if (!JsonElement.DeepEquals(our, theirs)) our.ToString().ShouldBe(theirs.ToString());
        foreach (var (our, theirs) in ours.GetProperty("fieldVectors").EnumerateArray().Zip(lunrs.GetProperty("fieldVectors").EnumerateArray()))
            if (!JsonElement.DeepEquals(our, theirs)) our.ToString().ShouldBe(theirs.ToString());
        JsonElement.DeepEquals(ours, lunrs).ShouldBeTrue();
    }

    private static string[] Terms(JsonElement index) => [.. index.GetProperty("invertedIndex").EnumerateArray().Select(entry => entry[0].GetString()!)];
}
