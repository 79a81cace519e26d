using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>
/// What of the record is there and what is not: an entry for every meeting, every item, every attachment, and for each that should be
/// there and is not. The page, the data files and their totals are all counted from these entries.
/// </summary>
/// <param name="Entries">Newest meeting first; below each meeting its items, and below each item its attachments.</param>
/// <param name="AsOf">The day of the account, at the place of the meetings.</param>
/// <param name="Embargoed">Number of meetings held back until their moment; nothing else of them is told.</param>
internal sealed record RecordAccount(ImmutableArray<AccountEntry> Entries, DateOnly AsOf, int Embargoed)
{
    /// <summary>True when the account would be another one tomorrow: minutes are missing, and each day counts.</summary>
    public static bool DependsOnDay(IEnumerable<Meeting> meetings, DateOnly asOf) => meetings.Any(meeting => meeting.Status == MeetingStatus.Agenda && meeting.HeldOn < asOf);

    /// <summary>Goes through the whole record.</summary>
    /// <param name="council">The record.</param>
    /// <param name="asOf">The day of the account.</param>
    /// <param name="publishWithinDays">Days after a meeting within which its minutes are to be there.</param>
    public static RecordAccount Of(Council council, DateOnly asOf, int publishWithinDays) => new(
        [.. EntriesOf(council.Meetings, asOf, publishWithinDays)], asOf, council.Embargoed);

    /// <summary>The entries of meetings, in their order.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="asOf">The day of the account.</param>
    /// <param name="publishWithinDays">Days after a meeting within which its minutes are to be there.</param>
    public static IEnumerable<AccountEntry> EntriesOf(IEnumerable<Meeting> meetings, DateOnly asOf, int publishWithinDays) =>
        meetings.SelectMany(meeting => OfMeeting(meeting, asOf, publishWithinDays));

    private static IEnumerable<AccountEntry> OfMeeting(Meeting meeting, DateOnly asOf, int publishWithinDays)
    {
        var status = StatusOf(meeting, asOf, publishWithinDays);
        yield return new AccountEntry(meeting, null, EntryKind.Meeting, status) { DaysLate = DaysLate(meeting, status, asOf, publishWithinDays) };
        foreach (var attachment in meeting.Attachments) yield return Of(meeting, null, attachment);
        foreach (var item in meeting.Items)
        {
            var itemStatus = item.IsClosed ? EntryStatus.Closed : status == EntryStatus.Missing ? EntryStatus.AwaitingMinutes : status;
            yield return new AccountEntry(meeting, item, EntryKind.Item, itemStatus) { Reason = item.ClosedOn };
            foreach (var attachment in item.Attachments) yield return Of(meeting, item, attachment);
            foreach (var promise in item.BrokenPromises.DistinctBy(promise => promise.Number ?? ""))
                yield return new AccountEntry(meeting, item, EntryKind.Attachment, EntryStatus.Missing) { Number = promise.Number, Title = promise.Words };
        }

        if (status == EntryStatus.Cancelled) yield break;
        foreach (var gap in NumberGaps.In(meeting.Agenda.Heads.Select(item => item.Number)))
            yield return new AccountEntry(meeting, null, EntryKind.Item, EntryStatus.Missing) { Number = gap.Missing, Count = gap.Count };
    }

    private static AccountEntry Of(Meeting meeting, AgendaItem? item, Attachment attachment) =>
        new(meeting, item, EntryKind.Attachment, attachment is WithheldAttachment ? EntryStatus.Withheld : EntryStatus.Published)
        {
            Number = attachment.Number,
            Title = attachment.Title,
            Reason = (attachment as WithheldAttachment)?.Reason,
        };

    /// <summary>An agenda whose day is past stands for minutes that are awaited, and beyond the deadline for minutes that are missing.</summary>
    private static EntryStatus StatusOf(Meeting meeting, DateOnly asOf, int publishWithinDays) => meeting.Status switch
    {
        MeetingStatus.Approved => EntryStatus.Published,
        MeetingStatus.Draft => EntryStatus.AwaitingApproval,
        MeetingStatus.Cancelled => EntryStatus.Cancelled,
        _ => meeting.HeldOn >= asOf ? EntryStatus.Planned : meeting.HeldOn.AddDays(publishWithinDays) < asOf ? EntryStatus.Missing : EntryStatus.AwaitingMinutes,
    };

    /// <summary>Days beyond the deadline: until today for minutes that are missing, until they came for those that tell when.</summary>
    private static int DaysLate(Meeting meeting, EntryStatus status, DateOnly asOf, int publishWithinDays)
    {
        var until = status == EntryStatus.Missing ? asOf
            : status is EntryStatus.Published or EntryStatus.AwaitingApproval && meeting.PublishedAt is { } moment ? DateOnly.FromDateTime(moment)
            : meeting.HeldOn;
        return Math.Max(0, until.DayNumber - meeting.HeldOn.DayNumber - publishWithinDays);
    }
}

/// <summary>One thing that the account tells of.</summary>
/// <param name="Meeting">The meeting that it belongs to, or is.</param>
/// <param name="Item">The item that it belongs to, or is; null for a meeting and its own attachments, and for a number that no item has.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it is there.</param>
internal sealed record AccountEntry(Meeting Meeting, AgendaItem? Item, EntryKind Kind, EntryStatus Status)
{
    /// <summary>An attachment's number, or the numbers that are missing; null when there is none.</summary>
    public string? Number { get; init; }

    /// <summary>An attachment's title, or the words that promise it; null otherwise.</summary>
    public string? Title { get; init; }

    /// <summary>The legal ground of a closed item, or why an attachment is withheld; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>Days beyond the deadline; 0 in time.</summary>
    public int DaysLate { get; init; }

    /// <summary>How many things the entry stands for: more than one only for numbers missing in a row.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>What an entry tells of.</summary>
internal enum EntryKind
{
    /// <summary>A meeting and its minutes.</summary>
    Meeting,

    /// <summary>An item of an agenda.</summary>
    Item,

    /// <summary>An attachment, named or promised.</summary>
    Attachment,
}

/// <summary>Whether something of the record is there.</summary>
internal enum EntryStatus
{
    /// <summary>It is there; of a meeting, its approved minutes are.</summary>
    Published,

    /// <summary>Minutes that the body has not approved.</summary>
    AwaitingApproval,

    /// <summary>A meeting that was held, and whose minutes are not there within the deadline; or an item of one without minutes.</summary>
    AwaitingMinutes,

    /// <summary>The meeting lies ahead.</summary>
    Planned,

    /// <summary>The meeting was called off.</summary>
    Cancelled,

    /// <summary>The item was treated behind closed doors.</summary>
    Closed,

    /// <summary>The attachment is named and not published.</summary>
    Withheld,

    /// <summary>It should be there and is not.</summary>
    Missing,
}
