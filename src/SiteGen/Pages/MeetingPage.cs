using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The whole minutes of a meeting as one document to read through and print.</summary>
public sealed record MeetingPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "meeting";

    /// <summary>The body.</summary>
    public required Link Body { get; init; }

    /// <summary>The day of the meeting; its <c>Iso</c> holds the time when one is known.</summary>
    public required DateText HeldOn { get; init; }

    /// <summary>"kl. 13.00–16.00"; null when no time is known.</summary>
    public string? Time { get; init; }

    /// <summary>How far the record has come.</summary>
    public required StatusText Status { get; init; }

    /// <summary>When the record was published; null when not known.</summary>
    public DateText? PublishedAt { get; init; }

    /// <summary>Place, chair, secretary and so on.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Who attended: a group's name, and its people in words.</summary>
    public ImmutableArray<AttendanceGroup> Attendance { get; init; } = [];

    /// <summary>Who was absent, with reason and substitute in words.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>The introduction; empty when there is none.</summary>
    public string IntroductionHtml { get; init; } = "";

    /// <summary>The agenda, section by section; items without a section stand in a group without a heading.</summary>
    public ImmutableArray<AgendaGroup> Agenda { get; init; } = [];

    /// <summary>Number of items in words: "17 punkter".</summary>
    public required string ItemCount { get; init; }

    /// <summary>Documents of the meeting as a whole.</summary>
    public ImmutableArray<Document> Attachments { get; init; } = [];

    /// <summary>Corrections, newest first.</summary>
    public ImmutableArray<ChangeNote> Changes { get; init; } = [];

    /// <summary>The body's meeting before this one; null for the first.</summary>
    public Link? Previous { get; init; }

    /// <summary>The body's meeting after this one; null for the latest.</summary>
    public Link? Next { get; init; }
}

/// <summary>Those who attended in the same capacity.</summary>
/// <param name="Group">Its name.</param>
/// <param name="People">Each with note, times and items in words: "Netta Ben-Yedidia (bagland)".</param>
public sealed record AttendanceGroup(string Group, ImmutableArray<string> People);

/// <summary>A section of the agenda with its items in full.</summary>
/// <param name="Id">Anchor, such as <c>afsnit-0</c>; null for items outside every section.</param>
/// <param name="Heading">"0. Tema"; null for items outside every section.</param>
/// <param name="Items">The items in order.</param>
public sealed record AgendaGroup(string? Id, string? Heading, ImmutableArray<ItemInFull> Items);

/// <summary>An item as it stands in the whole minutes.</summary>
public sealed record ItemInFull
{
    /// <summary>Anchor: <c>punkt-2.1.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The item as in a list: number, title, own page, types, badge and summary.</summary>
    public required ItemRow Row { get; init; }

    /// <summary>The legal ground of a closed item; null for an open one.</summary>
    public string? Ground { get; init; }

    /// <summary>Case number, who decides, absent and so on.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Its text: the decision first, then as on the item's own page. Anchors begin with <see cref="Id"/>.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>Its documents.</summary>
    public ImmutableArray<Document> Attachments { get; init; } = [];
}
