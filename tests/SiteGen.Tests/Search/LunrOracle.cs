using System.Globalization;
using System.Text.Json;
using Jint;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>lunr itself, in two engines: what it makes of the documents that our index was made of.</summary>
internal static class LunrOracle
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Demo.Root, "tests/SiteGen.Tests/Search/oracle.js"));

    /// <summary>The whole index as lunr.Builder makes it in Node.</summary>
    public static JsonElement InNode(Indexed indexed) => Parsed(Run(indexed.Language, "wholeIndex(input)", Input(indexed)));

    /// <summary>What the pipeline makes of each word in Node; empty for a stop word.</summary>
    public static string[] TermsInNode(string language, string[] words) => Run(language, $"termsOf(searchPipeline('{language}'), input)", string.Join('\n', words)).Split('\n');

    private static string Run(string language, string answer, string input)
    {
        var program = Path.GetTempFileName() + ".cjs";
        try
        {
            File.WriteAllText(program, $"{SearchEngine.Script(language)}\n{Script}\nconst input = require('fs').readFileSync(0, 'utf8');\nprocess.stdout.write({answer});");
            return Node.Run(input, program);
        }
        finally
        {
            File.Delete(program);
        }
    }

    /// <summary>The same in Jint, an engine that shares no code with Node's; a Danish build does not use it.</summary>
    public static JsonElement InJint(Indexed indexed)
    {
        var engine = new Engine();
        engine.Execute(SearchEngine.Script(indexed.Language));
        engine.Execute(Script);
        return Parsed(engine.Invoke("wholeIndex", Input(indexed)).AsString());
    }

    /// <summary>Our index of the same documents.</summary>
    public static JsonElement Ours(Indexed indexed) => JsonDocument.Parse(SearchIndex.LunrJson(indexed.Index, indexed.Language)).RootElement;

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;

    private static string Input(Indexed indexed)
    {
        var (language, documents, index) = indexed;
        var lexicon = index.Lexicon;
        var walker = new DocumentTerms(lexicon, WholeIndex.PartsOf(lexicon));
        var wordOf = Enumerable.Range(0, lexicon.Words.Count).GroupBy(word => lexicon.TermOfWord[word]).ToDictionary(words => words.Key, words => lexicon.Words[words.First()].ToString());
        return JsonSerializer.Serialize(new
        {
            language,
            fields = SearchField.All.Select(field => new { name = field.Name, boost = field.Boost }),
            documents = documents.Select((document, number) => new Dictionary<string, object>
            {
                ["id"] = number.ToString(CultureInfo.InvariantCulture),
                ["title"] = document.Texts().PlainText(SearchField.Title),
                ["decision"] = document.Texts().PlainText(SearchField.Decision),
                ["topic"] = document.Texts().PlainText(SearchField.Topic),
                ["number"] = document.Texts().Numbers,
                ["text"] = document.Texts().PlainText(SearchField.Text),
                ["compound"] = walker.PartsIn(index.Documents[number], number).SelectMany(part => Enumerable.Repeat(wordOf[part.Term], part.Count)),
            }),
        });
    }
}

/// <summary>Documents, and what our index read in them: made once for both sides, since the words are cut by an engine that is slow to start.</summary>
internal sealed record Indexed(string Language, IReadOnlyList<SearchDocument> Documents, WholeIndex Index)
{
    public static Indexed Of(string language, IReadOnlyList<SearchDocument> documents) => new(language, documents, WholeIndex.Of(documents, language, null));
}
