using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Search;

/// <summary>
/// lunr, the language files of lunr-languages and our <c>engine.js</c> as one script: the build runs it, and the browser gets it as a
/// module. The packages' files come from npm when SiteGen is compiled and keep their licence notices (lunr: MIT, lunr-languages: MPL 1.1).
/// </summary>
internal static partial class SearchEngine
{
    [GeneratedRegex("wordCharacters=\"(?<class>[^\"]+)\"")]
    private static partial Regex WordCharactersIn { get; }

    [GeneratedRegex("generateStopWordFilter\\((?:\"(?<all>[^\"]+)\"\\.split|\\[(?:\"(?<one>[^\"]+)\",?)+\\])")]
    private static partial Regex StopWordsIn { get; }

    /// <summary>The language that is built into lunr itself.</summary>
    public const string English = "en";

    /// <summary>Resources are called as npm's files: <c>lunr.da.min</c>.</summary>
    private const string LanguageFile = "lunr/languages/lunr.";

    private static readonly Assembly Assembly = typeof(SearchEngine).Assembly;

    /// <summary>Languages that can be chosen, by ISO 639-1: those of lunr-languages that need no tokenizer of their own.</summary>
    public static ImmutableArray<string> Languages { get; } =
    [
        .. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(LanguageFile, StringComparison.Ordinal))
            .Select(name => name[LanguageFile.Length..].Split('.')[0]).Append(English).Order(StringComparer.Ordinal),
    ];

    /// <summary>The script for the build: <c>lunr</c>, <c>searchPipeline</c> and <c>termsOf</c> become global names.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static string Script(string language) => Engine(language).Append('\n').Append(Bare("lunr/build.js")).ToString();

    /// <summary>The part of it that the browser needs too, as an ES module that exports <c>lunr</c>, <c>searchPipeline</c>, <c>termOf</c> and <c>fold</c>.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static string Module(string language) => Engine(language).Append("\nexport { lunr, searchPipeline, termOf, fold };\n").ToString();

    private static StringBuilder Engine(string language)
    {
        var script = new StringBuilder("var lunr = ").Append(Wrapped("lunr/lunr.js")).Append(";\n");
        if (language != English)
        {
            script.Append(Wrapped("lunr/support.js")).Append("(lunr);\n");
            script.Append(Wrapped($"{LanguageFile}{language}.min")).Append("(lunr);\n");
        }

        return script.Append(Bare("lunr/engine.js"));
    }

    /// <summary>The characters that the language's trimmer leaves at the ends of a word, as a regular expression's character class without brackets.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static string WordCharacters(string language) => language == English
        ? "A-Za-z0-9_"
        : WordCharactersIn.Match(Text($"{LanguageFile}{language}.min")).Groups["class"].Value + "0-9";

    /// <summary>Words that the language's pipeline leaves out.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static string[] StopWords(string language)
    {
        var list = StopWordsIn.Match(Text(language == English ? "lunr/lunr.js" : $"{LanguageFile}{language}.min"));
        return list.Groups["all"] is { Success: true } all ? all.Value.Split(' ') : [.. list.Groups["one"].Captures.Select(word => word.Value)];
    }

    /// <summary>What a CommonJS file exports, as an expression. The files look for <c>define</c>, <c>exports</c> and their <c>this</c>.</summary>
    private static string Wrapped(string resource) =>
        $"(function () {{\nvar module = {{ exports: {{}} }}, exports = module.exports, define;\n{Text(resource)}\nreturn module.exports;\n}}).call(typeof self === \"undefined\" ? {{}} : self)";

    /// <summary>A file of ours without comments, indents and empty lines: readers of the site need not fetch what is for those of this code.</summary>
    private static string Bare(string resource) => string.Join('\n', Text(resource).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !IsComment(line)));

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/**", StringComparison.Ordinal);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
