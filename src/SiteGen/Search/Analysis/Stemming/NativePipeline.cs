namespace SiteGen.Search;

/// <summary>
/// lunr's token pipeline in C#, for the language that most sites are in and the one that others fall back to: step by step what
/// <c>engine.js</c> puts together, and held equal to it by tests over a hundred thousand words (<c>docs/decisions/0019</c>).
/// </summary>
internal sealed class NativePipeline
{
    private readonly HashSet<string> _stopWords;
    private readonly Func<string, string> _stem;
    private readonly bool _readsTwoLetters;

    private NativePipeline(string language, Func<string, string> stem, bool readsTwoLetters) =>
        (_stopWords, _stem, _readsTwoLetters) = ([.. SearchEngine.StopWords(language)], stem, readsTwoLetters);

    /// <summary>The pipeline of a language; null for those that only lunr's own script knows.</summary>
    public static NativePipeline? For(string language) => language switch
    {
        "da" => new NativePipeline(language, word => word[..DanishStemmer.LengthOf(word)], readsTwoLetters: true),
        SearchEngine.English => new NativePipeline(language, EnglishStemmer.Of, readsTwoLetters: false),
        _ => null,
    };

    /// <summary>The term of a word as <see cref="Tokenizer"/> gives it, lower case and trimmed; empty for a stop word.</summary>
    public string TermOf(string word)
    {
        var read = _readsTwoLetters ? Folding.Read(word) : word;
        if (_stopWords.Contains(read)) return "";
        var stem = _stem(read);
        return _readsTwoLetters ? Folding.Written(stem) : stem;
    }
}
