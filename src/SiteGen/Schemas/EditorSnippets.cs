using System.Text.Json.Nodes;

namespace SiteGen.Schemas;

/// <summary>
/// The keys of front matter as snippets of Visual Studio Code, made from the schemas. Editors check and complete YAML by a schema, but not
/// the front matter of a Markdown file; snippets work there without an extension.
/// </summary>
internal static class EditorSnippets
{
    /// <summary>A file <c>*.code-snippets</c>.</summary>
    /// <param name="schemas">Name of each kind of Markdown file with its schema.</param>
    public static JsonObject Make(IEnumerable<(string Kind, JsonObject Schema)> schemas)
    {
        var snippets = new JsonObject();
        foreach (var (kind, schema) in schemas)
        {
            foreach (var (key, value) in schema["properties"]!.AsObject())
            {
                snippets[$"{kind}: {key}"] = new JsonObject
                {
                    ["scope"] = "markdown",
                    ["prefix"] = key,
                    ["body"] = Body(key, value!.AsObject()),
                    ["description"] = $"{kind}: {value["description"]}",
                };
            }
        }

        return snippets;
    }

    // Tab stops of the snippet syntax: a list to choose from where there is one, the keys of a map, else the first example, else nothing.
    private static string Body(string key, JsonObject value)
    {
        var choices = Choices(value).ToList();
        if (choices.Count > 0) return $"{key}: ${{1|{string.Join(',', choices)}|}}";
        if (value["items"] is JsonObject items) return $"{key}:\n  - {Map((items["anyOf"]?[1] ?? items).AsObject())}";
        if (value["properties"] is not null) return $"{key}: {Map(value)}";
        if (value["anyOf"] is JsonArray either && either.Any(part => part!["type"]?.ToString() == "array")) return $"{key}: [$1]";
        return value["examples"]?[0]?.ToString() is { } example ? $"{key}: ${{1:{(example.Any(char.IsAsciiDigit) && !example.Contains('-') ? $"\"{example}\"" : example)}}}" : $"{key}: $1";
    }

    // The keys that must be there, or all of them where none must; of several ways the first.
    private static string Map(JsonObject map)
    {
        var required = (map["required"]?.AsArray() ?? []).Concat(map["oneOf"]?[0]?["required"]?.AsArray() ?? []).Select(key => key!.ToString()).ToList();
        var keys = required.Count > 0 ? required : [.. map["properties"]!.AsObject().Select(key => key.Key)];
        return "{" + string.Join(", ", keys.Select((key, index) => $"{key}: ${index + 1}")) + "}";
    }

    private static IEnumerable<string> Choices(JsonNode node) =>
        node["enum"] is JsonArray words ? words.Where(word => word is not null).Select(word => word!.ToString()).Distinct(StringComparer.OrdinalIgnoreCase)
        : node["anyOf"] is JsonArray either ? either.SelectMany(part => Choices(part!)).Distinct()
        : [];
}
