using System.Globalization;
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
/// <param name="Items">The numbers of each meeting's items.</param>
internal sealed record MeetingColumns(string Url, string[][] Bodies, int[] Body, int[] Day, List<OtherId> Id, ItemNumbers[] Items)
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The meetings of documents that stand in the order of their numbers.</summary>
    public static MeetingColumns Of(IReadOnlyList<SearchDocument> documents, SiteUrls urls)
    {
        var meetings = new List<Meeting>();
        foreach (var document in documents)
        {
            if (meetings.Count == 0 || meetings[^1] != (object)document.Meeting) meetings.Add(document.Meeting);
        }

        var bodies = meetings.Select(meeting => meeting.Body).DistinctBy(body => body.Id).OrderBy(body => body.Name, Alphabetical.Order).ToList();
        var columns = new MeetingColumns(urls.ItemTemplate, [.. bodies.Select(body => new[] { body.Id, body.Name })], new int[meetings.Count], new int[meetings.Count], [], new ItemNumbers[meetings.Count]);
        var before = 0;
        for (var i = 0; i < meetings.Count; i++)
        {
            var (meeting, day) = (meetings[i], meetings[i].HeldOn.DayNumber - Epoch.DayNumber);
            columns.Body[i] = bodies.FindIndex(body => body.Id == meeting.Body.Id);
            (columns.Day[i], before) = (day - before, day);
            if (meeting.Id != $"{meeting.Body.Id}/{Iso.Date(meeting.HeldOn)}") columns.Id.Add(new OtherId(i, meeting.Id));
            columns.Items[i] = ItemNumbers.Of(meeting);
        }

        return columns;
    }
}

/// <summary>The id of a meeting that is not its body and date.</summary>
/// <param name="Meeting">Its place among the meetings.</param>
/// <param name="Id">Its id.</param>
internal sealed record OtherId(int Meeting, string Id);

/// <summary>The numbers of a meeting's items.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Numbers">The numbers with blanks between them; null when they are numbered from 1 on.</param>
internal sealed record ItemNumbers(int Count, string? Numbers)
{
    /// <summary>Those of a meeting.</summary>
    public static ItemNumbers Of(Meeting meeting)
    {
        var heads = meeting.Agenda.Heads;
        var isPlain = true;
        for (var i = 0; isPlain && i < heads.Length; i++) isPlain = int.TryParse(heads[i].Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == i + 1 && heads[i].Number[0] != '0';
        return new ItemNumbers(heads.Length, isPlain ? null : string.Join(' ', heads.Select(head => head.Number.ToLowerInvariant())));
    }
}
