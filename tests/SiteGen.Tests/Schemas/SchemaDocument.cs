using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Search;
using SiteGen.Text;

namespace SiteGen.Tests.Schemas;

/// <summary>A schema, and what an editor makes of a file by it: YAML as JSON, as YAML's core schema reads it.</summary>
internal static class SchemaDocument
{
    public static JsonNode Of(string kind, string language = "en") => JsonNode.Parse(SiteSchemas.Of(kind, language))!;

    /// <summary>Whether the schema of each kind finds nothing wrong with the facts beside it. One run of the checker for all.</summary>
    public static IReadOnlyList<bool> Accepts(IEnumerable<(string Kind, string Facts)> files)
    {
        var pairs = new JsonArray([.. files.Select(file => new JsonObject { ["schema"] = Of(file.Kind), ["document"] = ToJson(YamlText.Parse(file.Facts, 1)) })]);
        return JsonSerializer.Deserialize<bool[]>(Node.Run(pairs.ToJsonString(), Repository.PathOf("tests/SiteGen.Tests/Schemas/validate.cjs"), Repository.PathOf(".")))!;
    }

    /// <summary>The facts at the top of a file; the whole of it when it is no Markdown.</summary>
    public static string FactsOf(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        return path.EndsWith(".md", StringComparison.Ordinal) ? text[4..(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 1)] : text;
    }

    /// <summary>The kind of a file by its place in a site; null when it is none that has a schema.</summary>
    public static string? KindOf(string path) => path.Split('/') switch
    {
        ["statiq.json"] => "statiq",
        ["input", "vocabulary.yml"] => "vocabulary",
        ["input", "addresses.yml"] => "addresses",
        ["input", "privacy.yml"] => "privacy",
        ["input", "bodies", var name] when name.EndsWith(".md", StringComparison.Ordinal) => "body",
        ["input", "pages", var name] when name.EndsWith(".md", StringComparison.Ordinal) => "page",
        ["input", "minutes", _, _, "meeting.md"] => "meeting",
        ["input", "minutes", _, _, var name] when name.EndsWith(".md", StringComparison.Ordinal) => "item",
        _ => null,
    };

    private static JsonNode? ToJson(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToJson(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { IsQuoted: true } text => text.Text,
        YamlScalar { Text: "" } => null,
        YamlScalar { Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar number when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var found) => found,
        YamlScalar text => text.Text,
        _ => throw new InvalidOperationException(),
    };
}
