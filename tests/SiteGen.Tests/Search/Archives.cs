using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Archives made up for tests of the index, straight as model: no file is read.</summary>
internal static class Archives
{
    private static readonly Body Board = new() { Id = "byraadet", Name = "Byrådet", Text = Prose.None("input/bodies/byraadet.md") };

    /// <summary>Words that tokenizers, stemmers and objects of JavaScript stumble over.</summary>
    private static readonly string[] Awkward =
    [
        "constructor", "__proto__", "hasOwnProperty", "toString", "2.500.000", "8,4", "10.", "2023-2024", "2023–2024", "unge/voksne", "(RAR)", "”citat”", "…", "-", "–", "½",
        "ÅBENRÅ", "Aabenraa", "Æøå", "Straße", "İstanbul", "ΟΔΟΣ", "naïve", "50%", "§", "👍", "👩‍👩‍👧", "a", "I", "x86", "15.00.00-G01-3-22", "_under_", "soft\u00ADhyphen", "ikke\u00A0brydbar", "\uFEFFbom",
        "email@example.dk", "og", "ikke", "skal", "kommunens", "kommunerne", "beslutningerne", "arbejdsmarkedet", "projektudviklingen", "udvikling", "projekt", "marked", "arbejde",
    ];

    /// <summary>An archive of made-up words: some common, most rare, some awkward, and one in every item.</summary>
    /// <param name="items">How many items.</param>
    /// <param name="seed">Another seed, another archive.</param>
    /// <param name="forJint">Leaves out four words that Jint reads by rules of its own: it has no full case mapping, and U+FEFF and U+00A0 are no spaces to it.</param>
    public static ImmutableArray<SearchDocument> Generated(int items, int seed, bool forJint = false)
    {
        var random = new Random(seed);
        var awkward = forJint ? Awkward.Except(["İstanbul", "ΟΔΟΣ", "\uFEFFbom", "ikke\u00A0brydbar"]).ToArray() : Awkward;
        return [.. Enumerable.Range(0, items).Select(i => Document(i, Words(3), random.Next(4) == 0 ? "" : Words(12), "hver " + Words(60)))];

        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(6) == 0 ? awkward[random.Next(awkward.Length)] : Word()));

        // Squared, so that low numbers are common and high ones rare.
        string Word() => Syllables((int)(random.NextDouble() * random.NextDouble() * 4000));
    }

    /// <summary>Documents as the archive that they come from.</summary>
    public static Council Council(IEnumerable<SearchDocument> documents) => new()
    {
        Bodies = [Board],
        Meetings = [.. documents.Select(document => document.Meeting).Reverse()],
        Pages = [],
        Files = ImmutableSortedDictionary<string, LocalFile>.Empty,
        Vocabulary = Demo.Council.Vocabulary,
    };

    /// <summary>The items of the demonstration.</summary>
    public static ImmutableArray<SearchDocument> OfDemo => [.. SearchDocument.Of(Demo.Council)];

    /// <summary>One item of a meeting of its own.</summary>
    public static SearchDocument Document(int day, string title, string decision, string text, string? caseNumber = null)
    {
        var item = new AgendaItem
        {
            Number = "1",
            Title = title,
            Types = [new Term("decision", "Beslutning")],
            Case = caseNumber is null ? null : new CaseNumber(caseNumber),
            Sections = [Section(SectionRole.Decision, "Beslutning", decision), Section(SectionRole.Case, "Sagsfremstilling", text)],
            Source = $"input/minutes/byraadet/{day}/1-sag.md",
        };
        var heldOn = new DateOnly(2000, 1, 1).AddDays(day);
        var meeting = new Meeting
        {
            Id = $"byraadet/{heldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            Body = Board,
            HeldOn = heldOn,
            Status = MeetingStatus.Approved,
            Introduction = Prose.None(item.Source),
            Items = [item],
        };
        return SearchDocument.Of(new TreatedItem(meeting, 0));
    }

    /// <summary>The same item with more text.</summary>
    public static SearchDocument Edited(SearchDocument document, string more)
    {
        var section = document.Item.Sections[1];
        var item = document.Item with { Sections = document.Item.Sections.SetItem(1, section with { Text = section.Text with { Markdown = section.Text.Markdown + more } }) };
        return SearchDocument.Of(new TreatedItem(document.Meeting with { Items = [item] }, 0));
    }

    private static ItemSection Section(SectionRole role, string heading, string markdown) => new(role, heading, new Prose("x.md", 1, markdown));

    private static string Syllables(int number)
    {
        string[] starts = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "kr"];
        string[] middles = ["a", "e", "i", "o", "u", "æ", "ø", "å", "aa", "oe"];
        string[] ends = ["r", "s", "ning", "hed", "er", "en", "t", "lig", "else", "erne"];
        var word = "";
        for (; number > 0 || word.Length == 0; number /= 160) word += starts[number % 16] + middles[number / 16 % 10];
        return word + ends[word.Sum(c => c) % ends.Length];
    }
}
