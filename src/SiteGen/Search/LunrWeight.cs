namespace SiteGen.Search;

/// <summary>The weight of a term in a field of a document, as <c>lunr.Builder</c> computes it (BM25; Robertson and Zaragoza, 2009).</summary>
internal static class LunrWeight
{
    /// <summary>How fast more of the same word stops counting: lunr's default.</summary>
    public const double K1 = 1.2;

    /// <summary>How much long fields are held back: lunr's default.</summary>
    public const double B = 0.75;

    /// <summary>How telling a term is.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="pairs">In how many fields of documents the term stands, all fields counted: lunr's way.</param>
    public static double Idf(int documents, int pairs) => Math.Log(1 + Math.Abs((documents - pairs + 0.5) / (pairs + 0.5)));

    /// <summary>The weight, to three decimals, rounded as JavaScript's Math.round does.</summary>
    /// <param name="idf">How telling the term is.</param>
    /// <param name="count">How often it stands in the field.</param>
    /// <param name="length">Tokens of the field.</param>
    /// <param name="average">Tokens of the field in the average document.</param>
    /// <param name="boost">What the field counts for.</param>
    public static double Of(double idf, int count, int length, double average, double boost)
    {
        // Written as lunr writes it: floating point numbers know another result for another order.
        var score = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / average)) + count);
        score *= boost;
        return Math.Floor(score * 1000 + 0.5) / 1000;
    }
}
