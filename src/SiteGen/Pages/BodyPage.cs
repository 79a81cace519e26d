using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>A deciding body: what it does, its next meeting, its latest decisions and all its meetings.</summary>
public sealed record BodyPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "body";

    /// <summary>What the body does.</summary>
    public required string Html { get; init; }

    /// <summary>Formal name, kind, authority and so on.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The municipalities it covers; empty when not given.</summary>
    public ImmutableArray<string> Municipalities { get; init; } = [];

    /// <summary>Members: name, and role and organisation as text.</summary>
    public ImmutableArray<Fact> Members { get; init; } = [];

    /// <summary>Meetings whose agenda is out and whose minutes are not, the nearest first.</summary>
    public ImmutableArray<MeetingRow> Upcoming { get; init; } = [];

    /// <summary>The latest meeting with minutes; null when there is none.</summary>
    public MeetingRow? Latest { get; init; }

    /// <summary>The weightiest decisions of <see cref="Latest"/>, five at most.</summary>
    public ImmutableArray<ItemRow> LatestDecisions { get; init; } = [];

    /// <summary>All meetings, year by year, newest first.</summary>
    public ImmutableArray<MeetingYear> Years { get; init; } = [];
}

/// <summary>The meetings of one year.</summary>
/// <param name="Id">Anchor, such as <c>aar-2023</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Meetings">Its meetings, newest first.</param>
public sealed record MeetingYear(string Id, string Year, ImmutableArray<MeetingRow> Meetings);
