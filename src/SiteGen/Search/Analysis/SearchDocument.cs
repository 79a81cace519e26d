using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>One item as the index sees it. What is cheap to know of it stands in its head; it is only opened when nothing was kept of its words.</summary>
/// <param name="Treated">The item.</param>
/// <param name="Key">A fingerprint of everything that <see cref="Texts"/> would tell: as long as it stays, so do the item's words.</param>
/// <param name="TextsOf">Tells its words.</param>
internal sealed record SearchDocument(TreatedItem Treated, Mark128 Key, Func<TreatedItem, DocumentTexts> TextsOf)
{
    private static readonly Func<TreatedItem, DocumentTexts> Opened = treated => DocumentTexts.Of(treated.Meeting, treated.Item);

    /// <summary>The meeting it was treated at.</summary>
    public Meeting Meeting => Treated.Meeting;

    /// <summary>The item, opened.</summary>
    public AgendaItem Item => Treated.Item;

    /// <summary>Its words.</summary>
    public DocumentTexts Texts() => TextsOf(Treated);

    /// <summary>All items of the archive in the order of their numbers: oldest meeting first, so that a new meeting renumbers nothing.</summary>
    public static SearchDocument[] Of(Council council) =>
    [
        .. council.Meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)
            .SelectMany(meeting => meeting.Agenda.Heads.Select((_, place) => Of(new TreatedItem(meeting, place)))),
    ];

    /// <summary>The keys of documents.</summary>
    public static Mark128[] KeysOf(IReadOnlyList<SearchDocument> documents)
    {
        var keys = new Mark128[documents.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = documents[i].Key;
        return keys;
    }

    /// <summary>
    /// One item. Read from files, it is known by the mark of its meeting's folder, which holds whatever its words depend on: its own file,
    /// the day in the folder's name, and the vocabulary. Otherwise its texts are in memory, and the key is taken of them.
    /// </summary>
    public static SearchDocument Of(TreatedItem treated)
    {
        if (treated.Meeting.Mark.IsNone) return new(treated, Opened(treated).Fingerprint(), Opened);
        var key = new Fingerprint();
        key.Add(treated.Meeting.Mark);
        key.Add(treated.Head.Number);
        return new(treated, key.Value, Opened);
    }
}
