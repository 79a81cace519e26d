using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>A field of the index, as lunr knows them.</summary>
/// <param name="Name">Name in the index and in <c>root.json</c>.</param>
/// <param name="Boost">What a hit in this field counts for, against 1 for the text.</param>
/// <param name="Rice">Parameter of the Rice code for the field's length in a shard: about the logarithm of usual lengths.</param>
internal sealed record SearchField(string Name, double Boost, int Rice)
{
    /// <summary>The fields in their order, which is also that of masks and of <c>root.json</c>.</summary>
    public static ImmutableArray<SearchField> All { get; } =
    [
        new("title", 8, 2),
        new("decision", 4, 5),
        new("topic", 3, 1),
        new("number", 8, 1),
        new("text", 1, 8),
        new("compound", 0.5, 5),
    ];

    /// <summary>How many there are.</summary>
    public const int Count = 6;

    /// <summary>Places in <see cref="All"/>.</summary>
    public const int Title = 0, Decision = 1, Topic = 2, Number = 3, Text = 4, Compound = 5;
}
