using SiteGen.Output;

namespace SiteGen.Cli.Printing;

/// <summary>What a build without errors made.</summary>
/// <param name="Counts">What the site holds.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record BuildSummary(SiteCounts Counts, TimeSpan Elapsed)
{
    /// <summary>The time of day, shown where build follows build; null elsewhere.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>What was written; null when the command writes nothing.</summary>
    public WriteResult? Written { get; init; }

    /// <summary>The output folder as a path from the current folder; null when the command writes nothing.</summary>
    public string? Output { get; init; }
}
