using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// The format's keys and values are English, its writers are not: what a Danish secretary may write instead, so that the message can
/// name the word that was meant. Guesses only; none of these words is accepted.
/// </summary>
internal static class DanishWords
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["adgang"] = "access", ["afsnit"] = "section", ["aflyst"] = "cancelled", ["art"] = "type", ["begynder"] = "start", ["beslutning"] = "decision",
        ["bilag"] = "attachments", ["dagsorden"] = "agenda", ["dato"] = "date", ["deltagere"] = "attendance", ["emne"] = "topics", ["emner"] = "topics",
        ["formand"] = "chair", ["foreløbig"] = "draft", ["fravær"] = "absent", ["fraværende"] = "absent", ["godkendt"] = "approved", ["grund"] = "ground",
        ["gruppe"] = "group", ["hjemmel"] = "ground", ["kladde"] = "draft", ["lukket"] = "closed", ["medlemmer"] = "members", ["mødeleder"] = "chair",
        ["navn"] = "name", ["nummer"] = "number", ["nr"] = "number", ["offentliggjort"] = "published", ["omdirigering"] = "redirects",
        ["opfølgning"] = "followUp", ["oplæg"] = "presenters", ["rettelser"] = "changes", ["referent"] = "secretary", ["sag"] = "case",
        ["sagsnr"] = "case", ["sagsnummer"] = "case", ["sektion"] = "section", ["slut"] = "end", ["sluttid"] = "end", ["starttid"] = "start",
        ["sted"] = "place", ["titel"] = "title", ["udfald"] = "outcome", ["åben"] = "open", ["åbent"] = "open",
    };

    /// <summary>What was probably meant by <paramref name="word"/>: a known word that is Danish for one of the candidates, else the nearest of them.</summary>
    public static string? Guess(string word, IReadOnlyCollection<string> candidates) =>
        Meant.TryGetValue(word, out var meant) && candidates.Contains(meant) ? meant : Nearest.To(word, candidates);
}
