using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>One item as the index sees it. What is cheap to know of it stands in the model; its texts are only asked for when nothing was kept of them.</summary>
/// <param name="Meeting">The meeting it was treated at.</param>
/// <param name="Item">The item. Of it the index reads number, types, topics and outcome, and nothing else.</param>
/// <param name="Key">A fingerprint of everything that <paramref name="Texts"/> would tell: as long as it stays, so do the item's words.</param>
/// <param name="Texts">Tells its words.</param>
internal sealed record SearchDocument(Meeting Meeting, AgendaItem Item, UInt128 Key, Func<DocumentTexts> Texts)
{
    /// <summary>All items of the archive in the order of their numbers: oldest meeting first, so that a new meeting renumbers nothing.</summary>
    public static SearchDocument[] Of(Council council)
    {
        var items = council.Meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)
            .SelectMany(meeting => meeting.Items, (meeting, item) => (meeting, item)).ToArray();
        var documents = new SearchDocument[items.Length];
        Parallel.For(0, items.Length, i => documents[i] = Of(items[i].meeting, items[i].item));
        return documents;
    }

    /// <summary>
    /// One item. Read from files, it is known by the mark of its meeting's folder, which holds whatever its words depend on: its own file,
    /// the day in the folder's name, and the vocabulary. Otherwise its texts are in memory, and the key is taken of them.
    /// </summary>
    public static SearchDocument Of(Meeting meeting, AgendaItem item)
    {
        if (meeting.Mark == 0) return new(meeting, item, DocumentTexts.Of(meeting, item).Fingerprint(), () => DocumentTexts.Of(meeting, item));
        var key = new Fingerprint();
        key.Add(meeting.Mark);
        key.Add(item.Number);
        return new(meeting, item, key.Value, () => DocumentTexts.Of(meeting, item));
    }
}
