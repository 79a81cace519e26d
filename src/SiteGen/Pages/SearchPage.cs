using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The search page. Its script fills it; without, the page leads to the lists that show everything.</summary>
public sealed record SearchPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "search";

    /// <summary>Folder of the search index, from the root of the host, with a final slash.</summary>
    public required string IndexUrl { get; init; }

    /// <summary>All bodies.</summary>
    public ImmutableArray<Entry> Bodies { get; init; } = [];

    /// <summary>Topics, decision types, outcomes, years and cases: each with its list page.</summary>
    public ImmutableArray<Entry> Ways { get; init; } = [];
}
