using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>
/// Long words that are put together from known ones: "projektudvikling" is found by "projekt" and by "udvikling". Works on terms, so the
/// last part is known in all its inflections, and knows no more than the archive itself: a part is a word that stands on its own
/// somewhere, in a large archive in two items. A wrong guess costs little, since the field counts half a word of the text.
/// </summary>
/// <param name="lexicon">The words and terms, counted.</param>
/// <param name="language">Their language.</param>
/// <param name="threshold">In how many documents a part must stand.</param>
internal sealed class Compounds(Lexicon lexicon, string language, int threshold)
{
    /// <summary>A word of three letters begins or ends many words by chance.</summary>
    public const int ShortestPart = 4;

    /// <summary>Shorter ones have no two parts.</summary>
    public const int ShortestCompound = 2 * ShortestPart;

    // Words that are endings too: "skab" (cupboard) is no part of "formandskab".
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { "skab", "else", "ning", "ering", "loes", "fuld", "agtig", "keit", "heit", "schaft" };
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsEnding = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ImmutableArray<string> _links = LinksOf(language);

    // The archive's words in the letters of the index, each with its term: a first part keeps its inflection.
    private readonly TextTable _forms = new();
    private int[] _termOfForm = [];

    /// <summary>In how many documents a part must stand on its own in an archive of a size: in a large one, slips of the pen stand there once.</summary>
    public static int ThresholdFor(int archive) => archive < 1000 ? 1 : 2;

    /// <summary>The letters between the parts, by language; none for languages that do not write compounds as one word.</summary>
    public static ImmutableArray<string> LinksOf(string language) => language switch
    {
        "da" or "no" => ["", "s", "e"],
        "sv" => ["", "s"],
        "de" => ["", "s", "n", "en", "es", "er"],
        "nl" => ["", "s", "en"],
        _ => [],
    };

    /// <summary>Whether a text can be a part when it stands in documents enough.</summary>
    public static bool CanBePart(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestPart) return false;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter)) return false;
        }

        return !IsEnding.Contains(text);
    }

    /// <summary>Cuts every term, into <see cref="Lexicon.Heads"/> and <see cref="Lexicon.Tails"/>.</summary>
    public void CutAll()
    {
        lexicon.Heads.AsSpan().Fill(-1);
        lexicon.Tails.AsSpan().Fill(-1);
        if (_links.IsEmpty) return;
        LearnForms(null);
        Parallel.For(0, lexicon.Terms.Count, Cut);
    }

    /// <summary>Cuts some terms anew; the others stay as they are.</summary>
    public void Cut(IReadOnlyCollection<int> terms)
    {
        if (_links.IsEmpty || terms.Count == 0) return;
        var asked = new TextTable();
        foreach (var term in terms)
        {
            var text = lexicon.Terms[term];
            for (var end = ShortestPart; end <= text.Length - ShortestPart; end++) asked.NumberOf(text[..end]);
        }

        LearnForms(asked);
        foreach (var term in terms) Cut(term);
    }

    /// <param name="asked">The forms that matter; null for all.</param>
    private void LearnForms(TextTable? asked)
    {
        var ranks = lexicon.Ranks();
        var terms = new List<int>();
        Span<char> room = stackalloc char[256];
        for (var word = 0; word < lexicon.Times.Length; word++)
        {
            if (lexicon.Times[word] == 0 || lexicon.TermOfWord[word] is not (var term and >= 0) || lexicon.Own[term] < threshold) continue;
            var form = Folding.Of(language, lexicon.Words[word], room);
            if (asked is null ? !CanBePart(form) : asked.Find(form) < 0 || !CanBePart(form)) continue;
            var number = _forms.NumberOf(form);
            if (number == terms.Count) terms.Add(term);
            else if (ranks[term] < ranks[terms[number]]) terms[number] = term;
        }

        _termOfForm = [.. terms];
    }

    /// <summary>Cut where the shorter part is longest; the second part must be a term, as the word as a whole has been stemmed.</summary>
    private void Cut(int term)
    {
        (lexicon.Heads[term], lexicon.Tails[term]) = (-1, -1);
        var text = lexicon.Terms[term];
        var longest = 0;
        for (var cut = ShortestPart; cut <= text.Length - ShortestPart; cut++)
        {
            if (Math.Min(cut, text.Length - cut) <= longest || TermOf(text[cut..]) is not (var tail and >= 0)) continue;
            foreach (var link in _links)
            {
                var end = cut - link.Length;
                if (end < ShortestPart || Math.Min(end, text.Length - cut) <= longest || !text[end..cut].SequenceEqual(link)) continue;
                if (HeadOf(text[..end]) is not (var head and >= 0)) continue;
                (lexicon.Heads[term], lexicon.Tails[term], longest) = (head, tail, Math.Min(end, text.Length - cut));
            }
        }
    }

    private int TermOf(ReadOnlySpan<char> text) =>
        lexicon.Terms.Find(text) is var term and >= 0 && lexicon.Own[term] >= threshold && CanBePart(text) ? term : -1;

    /// <summary>A term by its own text goes before one that has a word of this form.</summary>
    private int HeadOf(ReadOnlySpan<char> text) =>
        TermOf(text) is var term and >= 0 ? term : _forms.Find(text) is var form and >= 0 ? _termOfForm[form] : -1;
}
