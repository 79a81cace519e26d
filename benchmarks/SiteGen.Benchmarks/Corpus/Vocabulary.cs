using System.Globalization;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// The words of a running text: few function words and some hundred everyday words, each as often as its rank says (Zipf), and compounds
/// without end, drawn so that n words hold about n to the power of 0.6 different ones (Heaps). Each topic has compounds of its own.
/// </summary>
internal sealed class Vocabulary
{
    private const double Heaps = 0.6;
    private const double Numbers = 0.022, Compounds = 0.155, Functions = 0.44; // shares of all words; the rest are everyday words
    private const double OfTheTopic = 0.55; // share of the compounds that belong to a topic of the item
    private const double Repeated = 0.2;    // an item comes back to its own words
    private const double HeadOfAll = 130, HeadOfTopic = 12; // how many compounds are about equally common

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private readonly string[] _everyday = WordForms.Everyday;
    private readonly double[] _everydaySums, _functionSums;

    public Vocabulary() => (_everydaySums, _functionSums) = (ZipfSums(_everyday.Length), ZipfSums(Stems.Function.Length));

    /// <summary>A text of so many words about some topics.</summary>
    public List<string> Words(Dice dice, int count, IReadOnlyList<int> topics)
    {
        var words = new List<string>(count);
        var own = new List<string>();
        while (words.Count < count)
        {
            var kind = dice.Fraction();
            if (kind < Numbers) words.Add(Number(dice));
            else if (kind < Numbers + Functions) words.Add(Stems.Function[Ranked(dice, _functionSums)]);
            else if (own.Count > 0 && dice.Chance(Repeated)) words.Add(dice.Pick(own));
            else
            {
                own.Add(kind < Numbers + Functions + Compounds ? Compound(dice, topics) : _everyday[Ranked(dice, _everydaySums)]);
                words.Add(own[^1]);
            }
        }

        return words;
    }

    /// <summary>A compound of one of the topics, or of no topic.</summary>
    public static string Compound(Dice dice, IReadOnlyList<int> topics) =>
        topics.Count > 0 && dice.Chance(OfTheTopic)
            ? CompoundAt((Rank(dice, HeadOfTopic) * (Topics.All.Length + 1)) + 1 + dice.Pick(topics))
            : CompoundAt(Rank(dice, HeadOfAll) * (Topics.All.Length + 1));

    /// <summary>1.250.000 kr., 12,5 %, 3. marts 2024, a year, a number.</summary>
    public static string Number(Dice dice) => dice.Weighted(30, 15, 20, 20, 15) switch
    {
        0 => dice.Between(1, 99).ToString(CultureInfo.InvariantCulture),
        1 => $"{dice.Between(0, 99)},{dice.Between(0, 9)} %",
        2 => Amount((long)Math.Pow(10, 3 + (4.5 * dice.Fraction()))),
        3 => InWords(new DateOnly(dice.Between(2012, 2026), dice.Between(1, 12), dice.Between(1, 28))),
        _ => dice.Between(2008, 2030).ToString(CultureInfo.InvariantCulture),
    };

    public static string Amount(long kroner) =>
        (kroner > 20_000 ? kroner / 1000 * 1000 : kroner).ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.') + " kr.";

    public static string InWords(DateOnly day) => $"{day.Day}. {Months[day.Month - 1]} {day.Year}";

    // Rank r is drawn about as often as r to the power of -1 / Heaps, which is what makes the vocabulary grow as wanted.
    private static long Rank(Dice dice, double head) =>
        (long)Math.Min(head * (Math.Pow(1 - dice.Fraction(), -1 / ((1 / Heaps) - 1)) - 1), 4e9);

    // Neighbours in rank share no stem: the multiplier has no divisor in common with the number of pairs.
    private static string CompoundAt(long index)
    {
        long pairs = (long)WordForms.Fronts.Length * WordForms.Heads.Length;
        var pair = (long)((((UInt128)index * 0x9E3779B1) + 7919) % (ulong)pairs);
        var word = WordForms.Fronts[pair / WordForms.Heads.Length] + WordForms.Heads[pair % WordForms.Heads.Length];
        for (var rest = index / pairs; rest > 0; rest /= WordForms.Fronts.Length) word = WordForms.Fronts[rest % WordForms.Fronts.Length] + word;
        return word;
    }

    private static int Ranked(Dice dice, double[] sums)
    {
        var place = Array.BinarySearch(sums, dice.Fraction() * sums[^1]);
        return Math.Min(place < 0 ? ~place : place, sums.Length - 1);
    }

    private static double[] ZipfSums(int count)
    {
        var sums = new double[count];
        for (var rank = 0; rank < count; rank++) sums[rank] = (rank > 0 ? sums[rank - 1] : 0) + (1 / (rank + 2.7));
        return sums;
    }
}
