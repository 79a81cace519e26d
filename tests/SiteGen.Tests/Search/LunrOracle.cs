using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>lunr itself, in two engines: what it makes of the documents that our index was made of.</summary>
internal static class LunrOracle
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Demo.Root, "tests/SiteGen.Tests/Search/oracle.js"));

    /// <summary>The whole index as lunr.Builder makes it in Node.</summary>
    public static JsonElement InNode(string language, IReadOnlyList<SearchDocument> documents)
    {
        var program = Path.GetTempFileName() + ".cjs";
        try
        {
            File.WriteAllText(program, $"{SearchEngine.Script(language)}\n{Script}\nprocess.stdout.write(wholeIndex(require('fs').readFileSync(0, 'utf8')));");
            using var node = Process.Start(new ProcessStartInfo("node", program) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var answer = node.StandardOutput.ReadToEndAsync();
            node.StandardInput.Write(Input(language, documents));
            node.StandardInput.Close();
            return Parsed(answer.GetAwaiter().GetResult());
        }
        finally
        {
            File.Delete(program);
        }
    }

    /// <summary>The same in Jint, an engine that shares no code with Node's nor with the one that the build uses.</summary>
    public static JsonElement InJint(string language, IReadOnlyList<SearchDocument> documents)
    {
        var engine = new Jint.Engine();
        engine.Execute(SearchEngine.Script(language));
        engine.Execute(Script);
        return Parsed(engine.Invoke("wholeIndex", Input(language, documents)).AsString());
    }

    /// <summary>Our index of the same documents.</summary>
    public static JsonElement Ours(string language, IReadOnlyList<SearchDocument> documents)
    {
        var archive = Archive.Read(documents, language, cache: null);
        var (index, walker) = SearchIndex.Invert(archive, language);
        return JsonDocument.Parse(LunrIndexJson.Write(index, walker, archive.Documents, TermEngine.PipelineOf(language))).RootElement;
    }

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;

    private static string Input(string language, IReadOnlyList<SearchDocument> documents)
    {
        var archive = Archive.Read(documents, language, cache: null);
        var (_, walker) = SearchIndex.Invert(archive, language);
        var wordOf = Enumerable.Range(0, archive.Words.Count).Where(word => archive.TermOfWord[word].Length > 0)
            .GroupBy(word => archive.TermOfWord[word]).ToDictionary(words => words.Key, words => archive.Words[words.First()]);
        return JsonSerializer.Serialize(new
        {
            language,
            fields = SearchField.All.Select(field => new { name = field.Name, boost = field.Boost }),
            documents = documents.Select((document, number) => new Dictionary<string, object>
            {
                ["id"] = number.ToString(CultureInfo.InvariantCulture),
                ["title"] = document.PlainText(SearchField.Title),
                ["decision"] = document.PlainText(SearchField.Decision),
                ["topic"] = document.PlainText(SearchField.Topic),
                ["number"] = document.Numbers,
                ["text"] = document.PlainText(SearchField.Text),
                ["compound"] = walker.PartsIn(archive.Documents[number], number).SelectMany(part => Enumerable.Repeat(wordOf[walker.Terms.Texts[part.Term]], part.Count)),
            }),
        });
    }
}
