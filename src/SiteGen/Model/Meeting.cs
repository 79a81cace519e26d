using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>How far the record of a meeting has come.</summary>
public enum MeetingStatus
{
    /// <summary>The agenda is out; nothing has been decided yet.</summary>
    Agenda,

    /// <summary>Minutes that the body has not approved.</summary>
    Draft,

    /// <summary>Minutes that the body has approved.</summary>
    Approved,

    /// <summary>The meeting was called off.</summary>
    Cancelled,
}

/// <summary>One meeting of one body, with its agenda and what came of it. OParl <c>Meeting</c>, schema.org <c>Event</c>.</summary>
public sealed record Meeting
{
    /// <summary><c>body/date</c>, or <c>body/date-n</c> for the n-th meeting of a day: unique on the site and the permanent path.</summary>
    public required string Id { get; init; }

    /// <summary>The body that meets.</summary>
    public required Body Body { get; init; }

    /// <summary>The day of the meeting at its place.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>When it starts, local time at the place; null when not known.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>When it ended, local time at the place; null until it is known.</summary>
    public TimeOnly? EndsAt { get; init; }

    /// <summary>Where it is held; null when not given.</summary>
    public string? Place { get; init; }

    /// <summary>How far the record has come; shown on every page of the meeting.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>When the record was published, local time; null when not given. A meeting whose moment lies ahead is not in the model at all.</summary>
    public DateTime? PublishedAt { get; init; }

    /// <summary>Who chaired the meeting; null when not given.</summary>
    public string? Chair { get; init; }

    /// <summary>Who kept the minutes; null when not given.</summary>
    public string? Secretary { get; init; }

    /// <summary>The sections of the agenda in their order; items name them by number.</summary>
    public ImmutableArray<AgendaSection> Sections { get; init; } = [];

    /// <summary>Who attended, by delegation, in the order given. OParl <c>Meeting.participant</c>.</summary>
    public ImmutableArray<Delegation> Attendance { get; init; } = [];

    /// <summary>Who was absent from the whole meeting.</summary>
    public ImmutableArray<Absence> Absent { get; init; } = [];

    /// <summary>Documents of the meeting as a whole.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Corrections made after the minutes were approved, oldest first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Old addresses that lead here now, each starting with a slash.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>An introduction to the meeting; empty when there is none.</summary>
    public required Prose Introduction { get; init; }

    /// <summary>The agenda, in the order of its numbers (2.10 after 2.9). Of a meeting that was kept from the build before, asking opens every item.</summary>
    public ImmutableArray<AgendaItem> Items
    {
        get => Agenda.Items;
        init => Agenda = Agenda.Of(value);
    }

    /// <summary>The items for who does not open them all.</summary>
    internal Agenda Agenda { get; init; } = Agenda.Empty;

    /// <summary>
    /// The links and pictures of its texts and those of its items that mean something only within the site, in order. All others lead to
    /// other websites; they are in the texts. Few texts have any, so that whoever asks where links lead need not go through the texts.
    /// </summary>
    internal ImmutableArray<InnerLink> InnerLinks { get; init; } = [];

    /// <summary>The files of its folder that it publishes: attachments, and what its texts show or link to. Each once.</summary>
    internal ImmutableArray<LocalFile> Files { get; init; } = [];

    /// <summary>Tells its folder as it was read from every other state of it; 0 when it was not read from one. Says nothing else: only for what is kept between builds.</summary>
    internal Mark128 Mark { get; init; }

    /// <summary>Where the facts of its file stand; null for a meeting that no file tells of.</summary>
    public FactPlaces? Facts { get; init; }

    /// <summary>The place of one of a key's values, such as a name in a list; the file as a whole when it is not known.</summary>
    public SourceSpan At(string key, string value) => Facts?.Of(key, value) ?? new SourceSpan(Introduction.File);

    /// <summary>Path of its folder from the site folder.</summary>
    internal string Folder => Introduction.File[..^"/meeting.md".Length];

    /// <summary>True once there are minutes, approved or not.</summary>
    public bool HasMinutes => Status is MeetingStatus.Draft or MeetingStatus.Approved;
}

/// <summary>A heading that groups items of an agenda, such as "0. Tema".</summary>
/// <param name="Number">Its number as items refer to it.</param>
/// <param name="Title">Its words.</param>
public sealed record AgendaSection(string Number, string Title);

/// <summary>A correction made after publication.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Note">What was corrected.</param>
public sealed record Change(DateOnly On, string Note);

/// <summary>A link within the site, or a picture, and the file that it stands in.</summary>
/// <param name="File">Path from the site folder.</param>
/// <param name="Link">The link.</param>
internal sealed record InnerLink(string File, ProseLink Link)
{
    private static readonly string[] Outer = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Those of a text.</summary>
    public static IEnumerable<InnerLink> Of(Prose text) => text.Links
        .Where(link => link.IsImage || !Outer.Any(start => link.Target.StartsWith(start, StringComparison.Ordinal))).Select(link => new InnerLink(text.File, link));
}
