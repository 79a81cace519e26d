using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// The format's keys and values are English, its writers are not: what a Danish secretary may write instead, so that the message can
/// name the word that was meant. Guesses only; none of these words is accepted.
/// </summary>
internal static class DanishWords
{
    private static readonly Dictionary<string, string> Meant = Table(
        "absent=fravær,fraværende", "access=adgang", "address=adresse", "agenda=dagsorden", "approved=godkendt", "attachments=bilag", "attendance=deltagere",
        "cancelled=aflyst", "case=sag,sagsnr,sagsnummer", "chair=formand,mødeleder", "changes=rettelser", "closed=lukket", "date=dato",
        "decision=beslutning", "draft=foreløbig,kladde", "end=slut,sluttid", "expired=udløbet", "followUp=opfølgning", "ground=grund,hjemmel", "group=gruppe",
        "members=medlemmer", "moved=flyttet", "name=navn", "note=bemærkning,forklaring", "number=nr,nummer", "open=åben,åbent", "outcome=udfald", "place=sted", "presenters=oplæg",
        "published=offentliggjort", "publishedInError=fejl", "reason=årsag,begrundelse", "redirects=omdirigering", "removed=fjernet", "replaced=erstattet", "replacement=erstatning", "secretary=referent", "section=afsnit,sektion", "start=begynder,starttid",
        "title=titel", "topics=emne,emner", "type=art", "withdrawn=tilbagetrukket,trukket");

    /// <summary>What was probably meant by <paramref name="word"/>: a candidate that it is Danish for, else the nearest of them; null when none is near.</summary>
    public static string? Guess(string word, IReadOnlyCollection<string> candidates) =>
        Meant.TryGetValue(word, out var meant) && candidates.Contains(meant) ? meant : Nearest.To(word, candidates);

    private static Dictionary<string, string> Table(params IEnumerable<string> rows) => rows
        .Select(row => row.Split('='))
        .SelectMany(row => row[1].Split(','), (row, danish) => KeyValuePair.Create(danish, row[0]))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
