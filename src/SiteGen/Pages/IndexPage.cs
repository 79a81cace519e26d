using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>A list of lists: all topics, all decision types, all outcomes, all years or all cases.</summary>
public sealed record IndexPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "index";

    /// <summary>What the page lists, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The entries in the order in which one would look for them.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Addresses of the list's further parts when it is cut into pages, as the list of cases is; empty when it is not.</summary>
    public ImmutableArray<PartLink> Parts { get; init; } = [];
}
