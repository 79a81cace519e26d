using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The front page: what lies ahead, what was decided lately, and every way into the archive.</summary>
public sealed record HomePage : Page
{
    /// <inheritdoc/>
    public override string Kind => "home";

    /// <summary>Meetings that lie ahead or wait for their minutes, the nearest first.</summary>
    public ImmutableArray<MeetingRow> Upcoming { get; init; } = [];

    /// <summary>The latest meetings with minutes.</summary>
    public ImmutableArray<MeetingRow> LatestMeetings { get; init; } = [];

    /// <summary>The latest decisions across all bodies.</summary>
    public ImmutableArray<ItemRow> LatestDecisions { get; init; } = [];

    /// <summary>All bodies, A to Å.</summary>
    public ImmutableArray<Entry> Bodies { get; init; } = [];

    /// <summary>All topics that have items, A to Å.</summary>
    public ImmutableArray<Entry> Topics { get; init; } = [];

    /// <summary>Decision types, outcomes, years and cases: each with its list page.</summary>
    public ImmutableArray<Entry> Ways { get; init; } = [];
}
