using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Everything the site publishes, read and resolved. Immutable, and free of anything that may not be public. OParl <c>Body</c>.</summary>
public sealed record Council
{
    /// <summary>Bodies in alphabetical order.</summary>
    public required ImmutableArray<Body> Bodies { get; init; }

    /// <summary>Meetings, newest first; on the same day by id.</summary>
    public required ImmutableArray<Meeting> Meetings { get; init; }

    /// <summary>Ordinary pages in alphabetical order of their ids.</summary>
    public required ImmutableArray<PlainPage> Pages { get; init; }

    /// <summary>Attachments and pictures that something published refers to, by their path from the site folder; nothing else is ever copied.</summary>
    public required ImmutableSortedDictionary<string, LocalFile> Files { get; init; }

    /// <summary>Number of meetings that are held back until their moment of publication. Nothing else of them is known here.</summary>
    public int Embargoed { get; init; }

    /// <summary>The first moment, by the clock at the meetings' place, at which one of them is to be published; null when none is held back.</summary>
    public DateTime? NextRelease { get; init; }

    /// <summary>What became of addresses that were public once.</summary>
    public OldAddresses OldAddresses { get; init; } = OldAddresses.None;

    /// <summary>Types, outcomes, topics and headings.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Every item with its meeting: newest meeting first, then in the order of the agenda.</summary>
    public IEnumerable<TreatedItem> Items => Meetings.SelectMany(meeting => meeting.Agenda.Heads.Select((_, place) => new TreatedItem(meeting, place)));
}

/// <summary>An item together with the meeting that treated it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Place">Its place among the meeting's items, from 0.</param>
public sealed record TreatedItem(Meeting Meeting, int Place)
{
    /// <summary>The item. Who asks several things of it holds it: of a meeting that was kept from the build before, each asking may open it anew.</summary>
    public AgendaItem Item => Meeting.Agenda.Open(Place);

    /// <summary>What is known of it without opening it.</summary>
    internal ItemHead Head { get; } = Meeting.Agenda.Heads[Place];

    // Lists and their keys ask every item of the archive for these, several times; asked of the head and the meeting they cost more than all else about a list.

    /// <summary>See <see cref="ItemHead.Mark"/>.</summary>
    internal Mark128 Mark { get; } = Meeting.Agenda.Heads[Place].Mark;

    /// <summary>The day of its meeting.</summary>
    internal DateOnly HeldOn { get; } = Meeting.HeldOn;
}

/// <summary>An ordinary page, such as the one about the site.</summary>
public sealed record PlainPage
{
    /// <summary>File name without extension; the page's address is <c>/id/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines; null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>The day on which its content was last gone through; null when not given. The accessibility statement needs it.</summary>
    public DateOnly? LastReviewed { get; init; }

    /// <summary>Its text.</summary>
    public required Prose Text { get; init; }

    /// <summary>Old addresses that lead here now, each starting with a slash.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];
}
