using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>One item of an agenda and, once there are minutes, its decision. OParl <c>AgendaItem</c>.</summary>
public sealed record AgendaItem
{
    private readonly ItemTexts? _texts;
    private readonly ImmutableArray<ItemSection> _sections = [];
    private readonly FactPlaces? _facts;

    /// <summary>Number as the agenda gives it, any depth: <c>2.1.1</c>. Unique in the meeting and part of the permanent URL.</summary>
    public required string Number { get; init; }

    /// <summary>The title as published; a neutral one for a closed item.</summary>
    public required string Title { get; init; }

    /// <summary>Why the item is on the agenda: for decision, discussion, information; at least one.</summary>
    public required ImmutableArray<Term> Types { get; init; }

    /// <summary>
    /// The legal ground on which the item is closed to the public; null for an open item. A closed item carries its number, title,
    /// types, section and ground, and its decision where that may be public: nothing else leaves the Reading stage.
    /// </summary>
    public string? ClosedOn { get; init; }

    /// <summary>True when the item was treated behind closed doors.</summary>
    public bool IsClosed => ClosedOn is not null;

    /// <summary>The section of the agenda it stands in; null when the agenda has none.</summary>
    public AgendaSection? Section { get; init; }

    /// <summary>The case it belongs to; null when it has no journal number.</summary>
    public CaseNumber? Case { get; init; }

    /// <summary>Who decides, in words, when it is not the body itself; otherwise null.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What came of it, as a term of the vocabulary; null while undecided or where nothing was decided. OParl <c>result</c>.</summary>
    public Term? Outcome { get; init; }

    /// <summary>The day to which it was postponed; null when it was not or the day is unknown.</summary>
    public DateOnly? PostponedTo { get; init; }

    /// <summary>What it is about, in the order given. OParl <c>keyword</c>.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>Who presented it.</summary>
    public ImmutableArray<Presenter> Presenters { get; init; } = [];

    /// <summary>Names of those who were absent while it was treated.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>How people voted; null when there was no vote or it was not recorded by name.</summary>
    public Votes? Votes { get; init; }

    /// <summary>Its documents, in the order given.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Attachments that its text promises and that are not there, in the order of the text.</summary>
    public ImmutableArray<BrokenPromise> BrokenPromises { get; init; } = [];

    /// <summary>What is to be done afterwards, in the order given.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Corrections made after approval, oldest first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Old addresses that lead here now, each starting with a slash.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>The text, section by section, in the order in which it was written.</summary>
    public ImmutableArray<ItemSection> Sections
    {
        get => _sections.IsDefault ? ImmutableCollectionsMarshal.AsImmutableArray(_texts!.Value) : _sections;
        init => _sections = value;
    }

    /// <summary>Gives sections, opening and the places of facts, in place of those that are given at once.</summary>
    internal ItemTexts Texts
    {
        init => (_texts, _sections) = (value, default);
    }

    /// <summary>
    /// What lists show of it: the beginning of the decision's first paragraph, else of the summary's, else of the first that there is, of <see cref="OpeningLength"/>
    /// characters at most; empty when there is no text.
    /// </summary>
    public string Opening => _texts?.Opening ?? Opened();

    /// <summary>More characters than any list shows.</summary>
    public const int OpeningLength = 200;

    /// <summary>The decision; null while undecided. OParl <c>resolutionText</c>.</summary>
    public ItemSection? Decision => SectionWith(SectionRole.Decision);

    /// <summary>The first section with <paramref name="role"/>; null when there is none.</summary>
    public ItemSection? SectionWith(SectionRole role) => Sections.FirstOrDefault(s => s.Role == role);

    /// <summary>Path of the file that the item was read from, from the site folder.</summary>
    public required string Source { get; init; }

    /// <summary>Tells its file, by where it lies and what it holds, from all others; 0 when the item was not read from a file. Says nothing else: only for what is kept between builds.</summary>
    internal Mark128 Mark { get; init; }

    /// <summary>Where its facts stand; null for a closed item, of which nothing but what may be shown is known.</summary>
    public FactPlaces? Facts
    {
        get => _facts ?? _texts?.Facts;
        init => _facts = value;
    }

    /// <summary>The place of a fact; the file as a whole when it is not known.</summary>
    public SourceSpan At(string key) => Facts?.Of(key) ?? new SourceSpan(Source);

    /// <summary>The place of one of a key's values, such as a name in a list.</summary>
    public SourceSpan At(string key, string value) => Facts?.Of(key, value) ?? new SourceSpan(Source);

    private string Opened()
    {
        var words = new[] { SectionRole.Decision, SectionRole.Summary }.Select(role => SectionWith(role)?.Text.FirstParagraph)
            .Concat(Sections.Select(section => section.Text.FirstParagraph))
            .FirstOrDefault(words => !string.IsNullOrEmpty(words)) ?? "";
        return words[..Math.Min(words.Length, OpeningLength)];
    }
}

/// <summary>A section of an item's text under its <c>##</c> heading.</summary>
/// <param name="Role">What the section is, whatever its heading; <see cref="SectionRole.Other"/> when the vocabulary does not know the heading.</param>
/// <param name="Heading">The heading as written; empty for text before the first heading.</param>
/// <param name="Text">The text below it.</param>
public sealed record ItemSection(SectionRole Role, string Heading, Prose Text)
{
    /// <summary>The heading's place.</summary>
    public SourceSpan At { get; init; }
}

/// <summary>What a section of an item is. The vocabulary maps headings to roles.</summary>
public enum SectionRole
{
    /// <summary>A heading of the secretariat's own, kept as it stands.</summary>
    Other,

    /// <summary>The case in a few lines: "Sagen kort".</summary>
    Summary,

    /// <summary>What the administration or chair recommends: "Indstilling".</summary>
    Recommendation,

    /// <summary>What was decided: "Beslutning".</summary>
    Decision,

    /// <summary>The case in full: "Sagsfremstilling".</summary>
    Case,

    /// <summary>Money: "Økonomi".</summary>
    Finances,

    /// <summary>What happens next: "Videre proces".</summary>
    Process,

    /// <summary>Where the case comes from: "Baggrund".</summary>
    Background,

    /// <summary>What was mentioned: "Emner".</summary>
    Remarks,

    /// <summary>A minority's statement: "Mindretalsudtalelse".</summary>
    Dissent,
}

/// <summary>How people voted, by name or by group, never as a bare tally.</summary>
/// <param name="For">Those in favour.</param>
/// <param name="Against">Those against.</param>
/// <param name="Abstain">Those who abstained.</param>
public sealed record Votes(ImmutableArray<string> For, ImmutableArray<string> Against, ImmutableArray<string> Abstain);

/// <summary>Something to be done after the meeting.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who does it; null when not given.</param>
/// <param name="By">The day by which; null when not given.</param>
/// <param name="Done">The day it was done; null while it is not.</param>
public sealed record FollowUp(string What, string? Who, DateOnly? By, DateOnly? Done);
