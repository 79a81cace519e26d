using System.Numerics;

namespace SiteGen.Search;

/// <summary>
/// Where one shard ends and the next begins. Cutting whenever so many bytes are full would move every later cut with the first new word.
/// Here a term begins a shard because of what it is: the smallest by hash among all terms near it. An edit moves a cut only where it
/// adds or removes that very term or a smaller one beside it, so it reaches the shards of its words and hardly ever a neighbour.
/// </summary>
internal static class ShardCuts
{
    /// <summary>A term is compared with those within this weight before and after it; shards come out about twice as heavy. In bits, roughly.</summary>
    private const long Reach = 8 * 7_000;

    /// <summary>The place of the first term of each shard after the first, ascending.</summary>
    /// <param name="lexicon">The terms.</param>
    /// <param name="terms">Those that some document holds, in order.</param>
    public static List<int> For(Lexicon lexicon, int[] terms)
    {
        var hashes = Array.ConvertAll(terms, term => lexicon.Terms.HashOf(term));
        var ends = new long[terms.Length + 1];
        for (var i = 0; i < terms.Length; i++) ends[i + 1] = ends[i] + WeightOf(lexicon.All[terms[i]]);

        var cuts = new List<int>();
        for (var i = 1; i < terms.Length; i++)
        {
            if (IsAlone(i) || IsAlone(i - 1) || IsSmallestNearby(i)) cuts.Add(i);
        }

        return cuts;

        // As heavy as a usual shard: who wants it shall not fetch its neighbours, nor the other way round.
        bool IsAlone(int i) => ends[i + 1] - ends[i] > 2 * Reach;

        bool IsSmallestNearby(int i)
        {
            for (var before = i - 1; before >= 0 && ends[i] - ends[before + 1] < Reach; before--)
            {
                if (hashes[before] <= hashes[i]) return false;
            }

            for (var after = i + 1; after < terms.Length && ends[after] - ends[i + 1] < Reach; after++)
            {
                if (hashes[after] < hashes[i]) return false;
            }

            return true;
        }
    }

    /// <summary>About how many bits a term takes. Rounded to a power of two, so that one document more seldom changes it.</summary>
    private static long WeightOf(int documents) => 60 + 14 * (long)BitOperations.RoundUpToPowerOf2((uint)documents);
}
