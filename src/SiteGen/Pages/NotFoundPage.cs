using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>What a web server answers for an address that leads nowhere. Works at any depth: all its addresses are from the root.</summary>
public sealed record NotFoundPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "error";

    /// <summary>All bodies.</summary>
    public ImmutableArray<Entry> Bodies { get; init; } = [];

    /// <summary>Other ways into the archive.</summary>
    public ImmutableArray<Entry> Ways { get; init; } = [];
}
