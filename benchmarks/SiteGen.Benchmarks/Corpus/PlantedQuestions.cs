namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Questions whose answers are known because the words were put where they stand: invented words that the vocabulary never makes,
/// planted in titles, decisions and texts of items picked by lot. What should be found follows from the planting, never from a search.
/// </summary>
internal sealed class PlantedQuestions
{
    private const int Rounds = 3;

    private static readonly string[] Invented =
    [
        "brontval", "skrimpel", "flyngart", "glandrup", "hvirkem", "prangsil", "drambuk", "smeltrav", "kringvos", "fjantarp", "stivrugg", "gnavholt", "duntrisk",
        "flarkom", "grydsnap", "jolbek", "klamprod", "lurmask", "oksedrup", "pilfink", "sumpkvist", "vadehals", "kalvbrud", "tvinmask", "bulvark", "clomstan",
        "ymperud", "zobeltin", "wimmestok", "grinsvad", "plomtrus", "nubskant", "rifgalt", "svartimp", "trumfeld", "hjulspop", "kystrimp", "dvaskom", "fribjank",
        "luntegarp", "mimrestad", "pjokval", "qvintorp", "rablund", "sjokmand",
    ];

    private static readonly string[] InventedWithDanishLetters = ["knøftor", "vrimsål", "spjældum"];

    private readonly Queue<string> _words = new(Invented);
    private readonly Queue<PlannedItem> _items;
    private readonly Plan _plan;

    public PlantedQuestions(Plan plan, ulong seed)
    {
        _plan = plan;
        var fit = plan.Items.Where(item => !item.Closed && item.Outcome is not null).ToList();
        _items = new(Dice.For(seed, 4).Sample(fit, 200));
        if (fit.Count < 200) return; // an archive this small has no room for them
        for (var round = 0; round < Rounds; round++) Plant(round);
    }

    public List<Question> All { get; } = [];

    /// <summary>A citizen's words for planted ones, for the vocabulary.</summary>
    public Dictionary<string, string[]> Synonyms { get; } = [];

    private void Plant(int round)
    {
        Ask("a word of a title, mentioned elsewhere", Word(out var word), (InTitle(word), 3), (InText(word), 1));
        Ask("a word of a decision, mentioned elsewhere", Word(out word), (InDecision(word), 3), (InText(word), 1));
        Ask("an inflected form", Word(out word) + "er", (InTitle(word + "erne"), 3), (InText(word + "en"), 1));
        Ask("the first part of a compound", Word(out word), (InTitle(word + "udvikling"), 2), (InText(word), 2));
        Ask("the last part of a compound", Word(out word), (InTitle("kommune" + word), 2), (InText(word), 2));
        Ask("a slip of the pen", Misspelt(Word(out word), round), (InTitle(word), 3), (InText(word), 1));
        word = InventedWithDanishLetters[round];
        Ask("æ, ø, å as two letters", TwoLetters(word), (InTitle(word), 3), (InText(word), 1));
        Synonyms[Word(out var citizens)] = [Word(out word)];
        Ask("a citizen's word for an official one", citizens, (InTitle(word), 3), (InText(word), 1));
        Ask("a word half typed", Word(out word)[..^2], (InTitle(word), 3));
        Ask("a phrase", $"\"{Word(out var first)} {Word(out var second)}\"", (InText($"{first} {second}"), 3));
        InText($"{second} eller {first}"); // both words, not the phrase: no answer
        Ask("two words", $"{Word(out first)} {Word(out second)}", (InBoth(first, second), 3), (InText(first), 1), (InText(second), 1));
        InText($"{Word(out first)} ved {Word(out second)}");
        Ask("an exclusion", $"{first} -{second}", (InText(first), 3));
        var amount = Vocabulary.Amount(1_000 + (round * 7_411))[..^4];
        var item = Next();
        item.ExtraText.Add($"Udgiften er {(round + 2) * 11}.517.{290 + round} kr. eller {amount} kr. om året.");
        Ask("an amount", $"{(round + 2) * 11}.517.{290 + round}", (item, 3));
        var matter = Next(with => with.Case is not null).Case!;
        var beginning = matter.Number[..matter.Number.LastIndexOf('-')];
        Ask("the beginning of a case number", beginning, [.. Items(other => other.Case?.Number.StartsWith(beginning, StringComparison.Ordinal) == true, 3)]);
        var date = Next().Meeting.Date;
        Ask("the date of a meeting", date, [.. Items(other => other.Meeting.Date == date, 1)]);
    }

    private IEnumerable<(PlannedItem, int)> Items(Func<PlannedItem, bool> fit, int grade) => _plan.Items.Where(item => !item.Meeting.IsEmbargoed && fit(item)).Select(item => (item, grade));

    private void Ask(string tests, string ask, params (PlannedItem Item, int Grade)[] answers) =>
        All.Add(new(ask, tests, [.. answers.Select(answer => (answer.Item.Address, answer.Grade))]));

    private string Word(out string word) => word = _words.Dequeue();

    private PlannedItem Next(Func<PlannedItem, bool>? fit = null)
    {
        while (true)
            if (_items.Dequeue() is var item && fit?.Invoke(item) != false)
                return item;
    }

    private PlannedItem InTitle(string word)
    {
        var item = Next();
        item.Title += " og " + word;
        item.ExtraText.Add($"Sagen handler om {word}.");
        return item;
    }

    private PlannedItem InDecision(string words)
    {
        var item = Next();
        item.ExtraDecision.Add($"Arbejdet med {words} fortsætter.");
        return item;
    }

    private PlannedItem InText(string words)
    {
        var item = Next();
        item.ExtraText.Add($"Der er tidligere set på {words} i området.");
        return item;
    }

    private PlannedItem InBoth(string first, string second)
    {
        var item = InText(first);
        item.ExtraText.Add($"Det gælder også {second} fra næste år.");
        return item;
    }

    // One letter left out, two exchanged, one doubled: the three commonest slips.
    private static string Misspelt(string word, int round) => round switch
    {
        0 => word.Remove(4, 1),
        1 => word[..3] + word[4] + word[3] + word[5..],
        _ => word[..3] + word[2] + word[3..],
    };

    private static string TwoLetters(string word) =>
        word.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);
}
