namespace SiteGen.Search;

/// <summary><c>root.json</c>: what depends on the whole archive, and the names of the other files. <c>docs/search-index.md</c> explains each.</summary>
internal sealed record IndexRoot
{
    /// <summary>Version of the format; the browser refuses one that it does not know.</summary>
    public static int Format => 2;

    /// <summary>Language of the pipeline.</summary>
    public required string Language { get; init; }

    /// <summary>How many documents there are.</summary>
    public required int Documents { get; init; }

    /// <summary>How fast more of the same word stops counting: lunr's default.</summary>
    public static double K1 => LunrWeight.K1;

    /// <summary>How much long fields are held back: lunr's default.</summary>
    public static double B => LunrWeight.B;

    /// <summary>The fields with the tokens of all documents together.</summary>
    public required RootField[] Fields { get; init; }

    /// <summary>Hash of each shard, and the text that parts it from the one before.</summary>
    public required string[] Shards { get; init; }

    /// <summary>Hash of the file of meetings.</summary>
    public required string Meetings { get; init; }

    /// <summary>Hash of the file of facets.</summary>
    public required string Facets { get; init; }

    /// <summary>Id and label of each value of each facet, in the order of that file.</summary>
    public required SortedDictionary<string, string[][]> FacetValues { get; init; }

    /// <summary>Hash of each list of words by first letter; the commonest ones under the empty name.</summary>
    public required SortedDictionary<string, string> Spelling { get; init; }

    /// <summary>A citizen's words to the official ones.</summary>
    public required SortedDictionary<string, string[]> Synonyms { get; init; }
}

/// <summary>A field in <c>root.json</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Boost">What a hit in it counts for.</param>
/// <param name="Length">Tokens in all documents together.</param>
/// <param name="Rice">Parameter of the code of lengths in shards.</param>
internal sealed record RootField(string Name, double Boost, long Length, int Rice);
