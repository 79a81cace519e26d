namespace SiteGen.Planning;

/// <summary>The entries of an account, counted. A meeting that was called off counts as a meeting and as nothing else.</summary>
internal sealed record AccountTotals
{
    public required int Meetings { get; init; }

    public required int Approved { get; init; }

    public required int Drafts { get; init; }

    public required int Planned { get; init; }

    public required int Cancelled { get; init; }

    /// <summary>Meetings without minutes, beyond the deadline.</summary>
    public required int MissingMinutes { get; init; }

    /// <summary>Meetings without minutes, within the deadline.</summary>
    public required int AwaitedMinutes { get; init; }

    /// <summary>Minutes, approved or not, that came after the deadline.</summary>
    public required int CameLate { get; init; }

    /// <summary>Open items.</summary>
    public required int Items { get; init; }

    public required int Closed { get; init; }

    public required int MissingItems { get; init; }

    /// <summary>Attachments that can be read.</summary>
    public required int Attachments { get; init; }

    public required int Withheld { get; init; }

    public required int MissingAttachments { get; init; }

    /// <summary>Counts entries.</summary>
    public static AccountTotals Of(IEnumerable<AccountEntry> entries)
    {
        var counts = new Dictionary<(EntryKind, EntryStatus), int>();
        var cameLate = 0;
        foreach (var entry in entries)
        {
            counts[(entry.Kind, entry.Status)] = counts.GetValueOrDefault((entry.Kind, entry.Status)) + entry.Count;
            if (entry is { Kind: EntryKind.Meeting, DaysLate: > 0 } && entry.Status != EntryStatus.Missing) cameLate++;
        }

        int Number(EntryKind kind, EntryStatus status) => counts.GetValueOrDefault((kind, status));
        int Total(EntryKind kind) => counts.Where(count => count.Key.Item1 == kind).Sum(count => count.Value);
        return new AccountTotals
        {
            Meetings = Total(EntryKind.Meeting),
            Approved = Number(EntryKind.Meeting, EntryStatus.Published),
            Drafts = Number(EntryKind.Meeting, EntryStatus.AwaitingApproval),
            Planned = Number(EntryKind.Meeting, EntryStatus.Planned),
            Cancelled = Number(EntryKind.Meeting, EntryStatus.Cancelled),
            MissingMinutes = Number(EntryKind.Meeting, EntryStatus.Missing),
            AwaitedMinutes = Number(EntryKind.Meeting, EntryStatus.AwaitingMinutes),
            CameLate = cameLate,
            Items = Total(EntryKind.Item) - Number(EntryKind.Item, EntryStatus.Closed) - Number(EntryKind.Item, EntryStatus.Missing),
            Closed = Number(EntryKind.Item, EntryStatus.Closed),
            MissingItems = Number(EntryKind.Item, EntryStatus.Missing),
            Attachments = Number(EntryKind.Attachment, EntryStatus.Published),
            Withheld = Number(EntryKind.Attachment, EntryStatus.Withheld),
            MissingAttachments = Number(EntryKind.Attachment, EntryStatus.Missing),
        };
    }
}
