namespace SiteGen.Benchmarks.Corpus;

/// <summary>The stems in all their inflections, and what they look like in front of another word.</summary>
internal static class WordForms
{
    /// <summary>Every noun in every form: what a compound may end in.</summary>
    public static readonly string[] Heads = [.. Stems.Common.SelectMany(stem => NounForms(Bare(stem), common: true)),
        .. Stems.Neuter.SelectMany(stem => NounForms(Bare(stem), common: false))];

    /// <summary>Every noun with the letter that ties it to the next: what a compound may begin with.</summary>
    public static readonly string[] Fronts = [.. Stems.Common.Concat(Stems.Neuter).Where(stem => stem.Contains('/', StringComparison.Ordinal))
        .Select(stem => stem.Replace("/", "", StringComparison.Ordinal))];

    /// <summary>Nouns as a title names them.</summary>
    public static readonly string[] Plain = [.. Stems.Common.Concat(Stems.Neuter).Select(Bare).Where(word => word.Length > 3)];

    /// <summary>Nouns, verbs and adjectives in every form, in an order by lot in which the plain forms mostly come first.</summary>
    public static readonly string[] Everyday = ByLot([.. Stems.Common.Select(stem => NounForms(Bare(stem), common: true)),
        .. Stems.Neuter.Select(stem => NounForms(Bare(stem), common: false)), .. Stems.Verbs.Select(VerbForms), .. Stems.Adjectives.Select(AdjectiveForms)]);

    /// <summary>"skole", "skolen", "skoler", "skolerne", "skolens", "skolernes"; "møde", "mødet" …</summary>
    public static string[] NounForms(string stem, bool common)
    {
        var end = stem[^1] is 'e' ? "" : "e";
        return common
            ? [stem, $"{stem}{end}n", $"{stem}{end}r", $"{stem}{end}rne", $"{stem}{end}ns", $"{stem}{end}rnes"]
            : [stem, $"{stem}{end}t", $"{stem}{end}r", $"{stem}{end}ts", $"{stem}{end}rne"];
    }

    private static string[] ByLot(string[][] families)
    {
        var dice = Dice.For(17);
        return [.. families.SelectMany(forms => forms.Select((word, form) => (word, Place: dice.Fraction() * (1 + (2 * form)))))
            .OrderBy(entry => entry.Place).Select(entry => entry.word).Distinct()];
    }

    private static string[] VerbForms(string verb) =>
        verb[^1] == 'e' ? [verb, verb + "r", verb[..^1] + "ede", verb[..^1] + "et"] : [verb, verb + "r", verb + "ede", verb + "et"];

    private static string[] AdjectiveForms(string adjective) =>
        adjective[^1] is 'e' or 'n' ? [adjective] : [adjective, adjective + "t", adjective + "e"];

    private static string Bare(string stem) => stem.Split('/')[0];
}
