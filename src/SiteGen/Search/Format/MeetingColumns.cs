using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>The file of meetings: address, date and body of every document, a few bytes a meeting. <c>docs/search-index.md</c> explains each.</summary>
/// <param name="Url">The address of an item, with <c>{meeting}</c> and <c>{item}</c> to fill in.</param>
/// <param name="Bodies">Id and name of each body.</param>
/// <param name="Body">The body of each meeting.</param>
/// <param name="Day">Days since 1970-01-01, each less the one before.</param>
/// <param name="Id">The id of meetings where it is not body and date.</param>
/// <param name="Items">How many items are numbered from 1 on, or their numbers.</param>
internal sealed record MeetingColumns(string Url, string[][] Bodies, int[] Body, int[] Day, SortedDictionary<int, string> Id, object[] Items)
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The meetings of documents that stand in the order of their numbers.</summary>
    public static MeetingColumns Of(IReadOnlyList<SearchDocument> documents, SiteUrls urls)
    {
        var meetings = documents.Select(document => document.Meeting).Distinct(ReferenceEqualityComparer.Instance).Cast<Meeting>().ToList();
        var bodies = meetings.Select(meeting => meeting.Body).DistinctBy(body => body.Id).OrderBy(body => body.Name, Alphabetical.Order).ToList();
        var days = meetings.Select(meeting => meeting.HeldOn.DayNumber - Epoch.DayNumber).ToList();
        var others = meetings.Index().Where(meeting => meeting.Item.Id != $"{meeting.Item.Body.Id}/{Iso.Date(meeting.Item.HeldOn)}");
        return new MeetingColumns(
            urls.ItemTemplate,
            [.. bodies.Select(body => new[] { body.Id, body.Name })],
            [.. meetings.Select(meeting => bodies.FindIndex(body => body.Id == meeting.Body.Id))],
            [.. days.Select((day, i) => i == 0 ? day : day - days[i - 1])],
            new(others.ToDictionary(meeting => meeting.Index, meeting => meeting.Item.Id)),
            [.. meetings.Select(ItemsOf)]);
    }

    private static object ItemsOf(Meeting meeting)
    {
        var numbers = meeting.Agenda.Heads.Select(item => item.Number.ToLowerInvariant()).ToList();
        return numbers.Index().All(number => number.Item == (number.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            ? numbers.Count
            : string.Join(' ', numbers);
    }
}
