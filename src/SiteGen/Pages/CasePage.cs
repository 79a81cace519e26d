using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>One case and its way through the bodies.</summary>
public sealed record CasePage : Page
{
    /// <inheritdoc/>
    public override string Kind => "case";

    /// <summary>The journal number as written.</summary>
    public required string Number { get; init; }

    /// <summary>KLE subject, facet, serial number and year, where the number has that shape.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Every treatment, oldest first.</summary>
    public ImmutableArray<ItemRow> Treatments { get; init; } = [];

    /// <summary>Number of treatments in words.</summary>
    public required string Count { get; init; }
}
