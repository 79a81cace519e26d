namespace SiteGen.Pages;

/// <summary>A notice at an address whose content was taken down: that it was, when and why, and nothing of what it said.</summary>
public sealed record RemovedPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "removed";

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it was taken down.</summary>
    public required DateText RemovedOn { get; init; }

    /// <summary>The authority's own explanation, plain text; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Where to look instead; null when nowhere.</summary>
    public Link? Replacement { get; init; }
}
