using Jint;

namespace SiteGen.Search;

/// <summary>
/// lunr's token pipeline, run as the JavaScript it is; the only user of Jint (<c>docs/decisions/0028</c>). Starting it takes some tenths of a
/// second, a word some tenths of a millisecond: ask for many words at once, and only for those that nobody has asked for before.
/// </summary>
internal static class TermEngine
{
    /// <summary>Words that one engine answers before it is worth starting a second.</summary>
    private const int Batch = 8_000;

    private const int Engines = 2;

    /// <summary>The term of each word, in their order; empty for stop words.</summary>
    /// <param name="language">One of <see cref="SearchEngine.Languages"/>.</param>
    /// <param name="words">Lower-case words without spaces.</param>
    public static string[] TermsOf(string language, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return [];
        var engines = Math.Clamp(words.Count / Batch, 1, Engines);
        var perEngine = (words.Count + engines - 1) / engines;
        return [.. Enumerable.Range(0, engines).AsParallel().AsOrdered().WithDegreeOfParallelism(engines)
            .SelectMany(i => Ask(language, [.. words.Skip(i * perEngine).Take(perEngine)]))];
    }

    /// <summary>Names of the pipeline's functions in their order, as lunr writes them into an index.</summary>
    public static string[] PipelineOf(string language) =>
        Started(language).Evaluate("pipeline.toJSON().join('\\n')").AsString().Split('\n');

    private static string[] Ask(string language, string[] words) =>
        Started(language).Invoke("answer", string.Join('\n', words)).AsString().Split('\n');

    private static Engine Started(string language) => new Engine()
        .Execute(SearchEngine.Script(language))
        .Execute($"var pipeline = searchPipeline(\"{language}\"); function answer(words) {{ return termsOf(pipeline, words); }}");
}
