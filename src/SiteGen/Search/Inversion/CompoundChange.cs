namespace SiteGen.Search;

/// <summary>What an edit does to compounds: a word that has become known, or is known no more, is another cut for every term that begins or ends with it.</summary>
internal static class CompoundChange
{
    /// <summary>Cuts anew what may be cut otherwise than before.</summary>
    /// <param name="lexicon">The words and terms, counted as they are now.</param>
    /// <param name="times">How often each word stood there before.</param>
    /// <param name="own">In how many documents each term stood before.</param>
    /// <param name="language">Their language.</param>
    /// <param name="threshold">In how many documents a part must stand.</param>
    /// <returns>The terms that may have other parts than before.</returns>
    public static HashSet<int> Recut(Lexicon lexicon, int[] times, int[] own, string language, int threshold)
    {
        if (Compounds.LinksOf(language).IsEmpty) return [];
        var forms = FormsThatChanged(lexicon, times, own, language, threshold);
        var recut = Enumerable.Range(0, own.Length).Where(term => own[term] == 0 && lexicon.Own[term] > 0 && lexicon.Terms[term].Length >= Compounds.ShortestCompound).ToHashSet();
        if (forms.Count > 0) AddTermsWith(lexicon, forms, recut);
        new Compounds(lexicon, language, threshold).Cut(recut);
        AddTermsOf(lexicon, recut);
        return recut;
    }

    /// <summary>Texts that can be a part now and could not before, or the other way round, or of another term.</summary>
    private static HashSet<string> FormsThatChanged(Lexicon lexicon, int[] times, int[] own, string language, int threshold)
    {
        var crossed = new bool[own.Length];
        var forms = new HashSet<string>(StringComparer.Ordinal);
        for (var term = 0; term < own.Length; term++)
        {
            crossed[term] = own[term] >= threshold != lexicon.Own[term] >= threshold;
            if (crossed[term]) Add(lexicon.Terms[term]);
        }

        Span<char> room = stackalloc char[256];
        for (var word = 0; word < times.Length; word++)
        {
            if (lexicon.TermOfWord[word] is not (var term and >= 0)) continue;
            if ((times[word] > 0 != lexicon.Times[word] > 0 && Math.Max(own[term], lexicon.Own[term]) >= threshold) || (crossed[term] && times[word] + lexicon.Times[word] > 0))
                Add(Folding.Of(language, lexicon.Words[word], room));
        }

        return forms;

        void Add(ReadOnlySpan<char> text)
        {
            if (Compounds.CanBePart(text)) forms.Add(text.ToString());
        }
    }

    private static void AddTermsWith(Lexicon lexicon, HashSet<string> forms, HashSet<int> found)
    {
        var byFirst = forms.ToLookup(form => form[0]);
        var byLast = forms.ToLookup(form => form[^1]);
        foreach (var term in lexicon.Order)
        {
            var text = lexicon.Terms[term];
            if (text.Length < Compounds.ShortestCompound || lexicon.Own[term] == 0) continue;
            foreach (var form in byFirst[text[0]])
            {
                if (text.StartsWith(form)) found.Add(term);
            }

            foreach (var form in byLast[text[^1]])
            {
                if (text.EndsWith(form)) found.Add(term);
            }
        }
    }

    /// <summary>Parts of parts are parts too.</summary>
    private static void AddTermsOf(Lexicon lexicon, HashSet<int> found)
    {
        for (var count = -1; count != found.Count;)
        {
            count = found.Count;
            for (var term = 0; term < lexicon.Heads.Length; term++)
            {
                if (lexicon.Heads[term] >= 0 && (found.Contains(lexicon.Heads[term]) || found.Contains(lexicon.Tails[term]))) found.Add(term);
            }
        }
    }
}
