using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The account of the record: what is published, what is closed and why, what waits, what is late, and what is missing.</summary>
public sealed record CompletenessPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "completeness";

    /// <summary>The whole account in a few sentences.</summary>
    public required ImmutableArray<string> Summary { get; init; }

    /// <summary>When minutes count as late, in a sentence.</summary>
    public required string Deadline { get; init; }

    /// <summary>The day of the account; null when nothing on the page depends on it.</summary>
    public DateText? AsOf { get; init; }

    /// <summary>Meetings held whose minutes are not there, the latest first; null when there is none.</summary>
    public AccountList? Minutes { get; init; }

    /// <summary>Meetings whose numbers leave some out; null when there is none.</summary>
    public AccountList? Numbers { get; init; }

    /// <summary>Items whose text promises an attachment that is not there; null when there is none.</summary>
    public AccountList? Attachments { get; init; }

    /// <summary>Meetings whose minutes wait for the body's approval; null when there is none.</summary>
    public AccountList? Drafts { get; init; }

    /// <summary>The legal grounds of closed items, the most frequent first.</summary>
    public ImmutableArray<ReasonCount> Grounds { get; init; } = [];

    /// <summary>The reasons why attachments are withheld, the most frequent first.</summary>
    public ImmutableArray<ReasonCount> Withheld { get; init; } = [];

    /// <summary>The headings of the tables: what is counted everywhere, and of the rest what some year has.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Every body, year by year.</summary>
    public ImmutableArray<BodyAccount> Bodies { get; init; } = [];

    /// <summary>The whole account as CSV.</summary>
    public required string CsvUrl { get; init; }

    /// <summary>The whole account as JSON.</summary>
    public required string JsonUrl { get; init; }
}

/// <summary>A list that shows the first hundred.</summary>
/// <param name="Rows">What is shown.</param>
/// <param name="More">How many more there are, in a sentence; null when all are shown.</param>
public sealed record AccountList(ImmutableArray<Entry> Rows, string? More);

/// <summary>How often a ground or a reason is given.</summary>
/// <param name="Reason">The ground or reason as written.</param>
/// <param name="Count">How often.</param>
public sealed record ReasonCount(string Reason, string Count);

/// <summary>One body's account.</summary>
/// <param name="Id">The body's id, for the anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Years">Its years, newest first.</param>
public sealed record BodyAccount(string Id, string Name, string Url, ImmutableArray<YearAccount> Years);

/// <summary>One year of a body, in figures ready to print.</summary>
/// <param name="Year">The year.</param>
/// <param name="Cells">A figure for each of the page's columns.</param>
public sealed record YearAccount(string Year, ImmutableArray<string> Cells);
