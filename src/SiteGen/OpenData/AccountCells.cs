using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.OpenData;

/// <summary>
/// The entries of the account as rows of words, in the order of the columns. Entries of one meeting follow each other, and those of one
/// item: what they share is made once.
/// </summary>
/// <param name="urls">Every address.</param>
internal sealed class AccountCells(SiteUrls urls)
{
    private static readonly string[] Kinds = Words<EntryKind>();
    private static readonly string[] Statuses = Words<EntryStatus>();

    private readonly string[] _row = ["", "", "", "", "", "", "", "", "", "", ""];
    private Meeting? _meeting;
    private AgendaItem? _item;
    private string _url = "";

    /// <summary>The cells of an entry; good until the next is asked for.</summary>
    public ReadOnlySpan<string> Of(AccountEntry entry)
    {
        if (!ReferenceEquals(entry.Meeting, _meeting) || !ReferenceEquals(entry.Item, _item)) Turn(entry);
        var item = entry.Kind == EntryKind.Item ? entry.Item : null;
        _row[0] = Kinds[(int)entry.Kind];
        _row[1] = Statuses[(int)entry.Status];
        _row[5] = entry.Item?.Number ?? "";
        _row[6] = item?.Number ?? entry.Number ?? "";
        _row[7] = entry.Title ?? item?.Title ?? "";
        _row[8] = entry.Reason ?? "";
        _row[9] = entry.Kind == EntryKind.Meeting ? entry.DaysLate.ToString(CultureInfo.InvariantCulture) : "";
        _row[10] = _url;
        return _row;
    }

    private void Turn(AccountEntry entry)
    {
        var meeting = entry.Meeting;
        if (!ReferenceEquals(meeting, _meeting)) (_row[2], _row[3], _row[4]) = (meeting.Body.Name, Iso.Date(meeting.HeldOn), meeting.Id);
        (_meeting, _item) = (meeting, entry.Item);
        var url = entry.Item is { } item ? urls.Of(meeting, item) : urls.Of(meeting);
        _url = urls.Absolute(url) ?? url;
    }

    /// <summary><c>AwaitingApproval</c> as <c>awaitingApproval</c>.</summary>
    private static string[] Words<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
}
