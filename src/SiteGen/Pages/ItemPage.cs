using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The page of one agenda item, the page people are sent to: the decision first.</summary>
public sealed record ItemPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "item";

    /// <summary>The item's number.</summary>
    public required string Number { get; init; }

    /// <summary>The body.</summary>
    public required Link Body { get; init; }

    /// <summary>The meeting, its text the date in words.</summary>
    public required Link Meeting { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateText HeldOn { get; init; }

    /// <summary>How far the record has come.</summary>
    public required StatusText Status { get; init; }

    /// <summary>When the record was published; null when not known.</summary>
    public DateText? PublishedAt { get; init; }

    /// <summary>The item's decision types.</summary>
    public required ImmutableArray<TypeMark> Types { get; init; }

    /// <summary>What came of it; null while undecided.</summary>
    public Badge? Badge { get; init; }

    /// <summary>True for an item treated behind closed doors: only <see cref="Ground"/> and perhaps <see cref="DecisionHtml"/> are set.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The legal ground of a closed item; null for an open one.</summary>
    public string? Ground { get; init; }

    /// <summary>True when the meeting lies ahead or has no minutes yet: the box says when the item is to be treated.</summary>
    public bool IsAgenda { get; init; }

    /// <summary>True when the meeting was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The decision's own words: all of them, or the first paragraph when <see cref="DecisionUrl"/> is set; null when there is none.</summary>
    public string? DecisionHtml { get; init; }

    /// <summary>Anchor and id of the decision's heading, from its words: <c>beslutning</c>.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The decision's heading as written; null when there is none.</summary>
    public string? DecisionHeading { get; init; }

    /// <summary>Anchor of the whole decision further down when the box shows only its beginning; otherwise null.</summary>
    public string? DecisionUrl { get; init; }

    /// <summary>The day to which the item was postponed; null when it was not or the day is unknown.</summary>
    public DateText? PostponedTo { get; init; }

    /// <summary>The vote in words, such as "For" with names, in the order for, against, abstaining; empty when there was none.</summary>
    public ImmutableArray<Fact> Votes { get; init; } = [];

    /// <summary>Names of those absent while the item was treated, as one phrase; null when nobody was.</summary>
    public string? Absent { get; init; }

    /// <summary>The text below the box, the most asked for first: summary, recommendation, case, finances and so on.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>Its documents.</summary>
    public ImmutableArray<Document> Attachments { get; init; } = [];

    /// <summary>What is to be done afterwards: name = what, text = who and when.</summary>
    public ImmutableArray<Fact> FollowUps { get; init; } = [];

    /// <summary>Case number, section, who decides, topics and so on.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Its topics.</summary>
    public ImmutableArray<Link> Topics { get; init; } = [];

    /// <summary>People who presented it: name, and organisation as text.</summary>
    public ImmutableArray<Fact> Presenters { get; init; } = [];

    /// <summary>Corrections, newest first.</summary>
    public ImmutableArray<ChangeNote> Changes { get; init; } = [];

    /// <summary>Every treatment of the same case, oldest first, this one marked; empty when this is the only one.</summary>
    public ImmutableArray<ItemRow> SameCase { get; init; } = [];

    /// <summary>The case's page; null when the item has no case number.</summary>
    public Link? Case { get; init; }

    /// <summary>The item before it on the agenda; null for the first.</summary>
    public Link? Previous { get; init; }

    /// <summary>The item after it on the agenda; null for the last.</summary>
    public Link? Next { get; init; }

    /// <summary>Ready-made citation: body, date, item, title and address.</summary>
    public required string Citation { get; init; }
}
