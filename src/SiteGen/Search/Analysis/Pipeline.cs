namespace SiteGen.Search;

/// <summary>What turns words into terms in a language: a pipeline of our own where there is one, otherwise lunr's.</summary>
internal static class Pipeline
{
    /// <summary>The term of each word, in their order; empty for stop words.</summary>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="words">Words as <see cref="Tokenizer"/> gives them.</param>
    public static string[] TermsOf(string language, string[] words) =>
        NativePipeline.For(language) is { } native ? [.. words.AsParallel().AsOrdered().Select(native.TermOf)] : ByLunr(language, words);

    /// <summary>
    /// Numbers and dates, a third of all words, are their own terms: stemmers know letters only, but for the Finnish one, which takes double
    /// endings off digits too.
    /// </summary>
    private static string[] ByLunr(string language, string[] words)
    {
        var terms = words.ToArray();
        var asked = Enumerable.Range(0, terms.Length).Where(i => language == "fi" || terms[i].Any(char.IsLetter)).ToArray();
        var answers = TermEngine.TermsOf(language, Array.ConvertAll(asked, i => terms[i]));
        for (var i = 0; i < asked.Length; i++) terms[asked[i]] = answers[i];
        return terms;
    }
}
