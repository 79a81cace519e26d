using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Schemas;

/// <summary>
/// The pieces that schemas are made of, in JSON Schema draft 7: what the editors know. They accept what the readers accept, so a number
/// may stand where a text is expected, and a key without a value counts as left out unless it is required.
/// </summary>
/// <param name="language">Language of the descriptions: <c>da</c> or <c>en</c>.</param>
internal sealed class SchemaWords(string language)
{
    /// <summary>A year, a month and a day.</summary>
    private const string DatePattern = @"^\d{4}-\d\d-\d\d$";

    /// <summary>A whole schema.</summary>
    /// <param name="title">What the file is.</param>
    /// <param name="keys">Its keys, in the order in which they are best written.</param>
    /// <param name="required">Those that must be there.</param>
    public JsonObject Document(LocalText title, JsonObject keys, params string[] required)
    {
        var schema = Map(title, keys, required);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        return schema;
    }

    /// <summary>A text in one piece.</summary>
    public JsonObject Text(LocalText about, params string[] examples) => Described(about, new JsonObject { ["type"] = Types("string", "number", "boolean", "null") }, examples);

    /// <summary>A text in one piece that has to have a value.</summary>
    public JsonObject Required(LocalText about, params string[] examples) => Described(about, RequiredText(), examples);

    /// <summary>A text of a shape.</summary>
    public JsonObject Shaped(LocalText about, string pattern, params string[] examples) =>
        Described(about, new JsonObject { ["type"] = Types("string", "number", "null"), ["pattern"] = pattern }, examples);

    /// <summary>A text of a shape that has to be given.</summary>
    public JsonObject RequiredShape(LocalText about, string pattern, params string[] examples) =>
        Described(about, new JsonObject { ["type"] = "string", ["pattern"] = pattern }, examples);

    /// <summary>A day: <c>2024-01-30</c>.</summary>
    public JsonObject Date(LocalText about) => Described(about, new JsonObject { ["type"] = Types("string", "null"), ["pattern"] = DatePattern }, ["2024-01-30"]);

    /// <summary>A day that has to be given.</summary>
    public JsonObject RequiredDate(LocalText about) => Described(about, new JsonObject { ["type"] = "string", ["pattern"] = DatePattern }, ["2024-01-30"]);

    /// <summary>A day, perhaps with a time.</summary>
    public JsonObject Moment(LocalText about) =>
        Described(about, new JsonObject { ["type"] = Types("string", "null"), ["pattern"] = @"^\d{4}-\d\d-\d\d([T ]\d\d:\d\d)?$" }, ["2024-02-05T12:00"]);

    /// <summary>A time of day.</summary>
    public JsonObject Time(LocalText about) => Shaped(about, @"^([01]?\d|2[0-3])[.:][0-5]\d$", "17:00");

    /// <summary>An address of the web.</summary>
    public JsonObject WebAddress(LocalText about) =>
        Described(about, new JsonObject { ["type"] = Types("string", "null"), ["pattern"] = "^[hH][tT][tT][pP][sS]?://[^/]" }, ["https://example.org/"]);

    /// <summary>One of a few words.</summary>
    public JsonObject Choice(LocalText about, IEnumerable<string> words, bool isRequired = false)
    {
        var values = new JsonArray([.. words.Select(word => (JsonNode)word)]);
        if (!isRequired) values.Add((JsonNode?)null);
        return Described(about, new JsonObject { ["enum"] = values }, []);
    }

    /// <summary>Yes or no.</summary>
    public JsonObject Flag(LocalText about) => Described(about, new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false", null) }, []);

    /// <summary>A word that a vocabulary holds; those known from the start are suggested, others are let through because a site may add its own.</summary>
    public JsonObject Term(LocalText about, IEnumerable<string> suggested) =>
        Described(about, new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. suggested.Select(word => (JsonNode)word)]) }, new JsonObject { ["type"] = Types("string", "number", "null") }) }, []);

    /// <summary>A single word or a list of words.</summary>
    /// <param name="about">What they are.</param>
    /// <param name="word">Schema of one of them; null for any text.</param>
    /// <param name="isRequired">True when there must be one.</param>
    public JsonObject Words(LocalText about, JsonObject? word = null, bool isRequired = false)
    {
        word ??= RequiredText();
        var list = new JsonObject { ["type"] = "array", ["items"] = word.DeepClone() };
        if (isRequired) list["minItems"] = 1;
        var either = new JsonArray(word, list);
        if (!isRequired) either.Add((JsonNode)new JsonObject { ["type"] = "null" });
        return Described(about, new JsonObject { ["anyOf"] = either }, []);
    }

    /// <summary>A list whose entries are maps or, where <paramref name="takesWords"/> says so, single words.</summary>
    public JsonObject Entries(LocalText about, JsonObject entry, bool takesWords = false) => Described(about, new JsonObject
    {
        ["type"] = Types("array", "null"),
        ["items"] = takesWords ? new JsonObject { ["anyOf"] = new JsonArray(RequiredText(), entry) } : entry,
    }, []);

    /// <summary>Keys with values; other keys are refused.</summary>
    public JsonObject Map(LocalText about, JsonObject keys, params string[] required)
    {
        var map = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = keys };
        if (required.Length > 0) map["required"] = Types(required);
        return Described(about, map, []);
    }

    /// <summary>Keys that people choose, each with a value of one kind.</summary>
    /// <param name="about">What they are.</param>
    /// <param name="entry">Schema of each value.</param>
    /// <param name="keyPattern">The shape of a key; null for any.</param>
    public JsonObject Table(LocalText about, JsonObject entry, string? keyPattern = null)
    {
        var table = new JsonObject { ["type"] = Types("object", "null"), ["additionalProperties"] = entry };
        if (keyPattern is not null) table["propertyNames"] = new JsonObject { ["pattern"] = keyPattern };
        return Described(about, table, []);
    }

    /// <summary>A text of the library, in the language of the descriptions.</summary>
    public string Of(LocalText text) => text.In(language);

    private static JsonObject RequiredText() => new() { ["type"] = Types("string", "number", "boolean"), ["minLength"] = 1 };

    private static JsonArray Types(params string[] names) => [.. names.Select(name => (JsonNode)name)];

    private JsonObject Described(LocalText about, JsonObject schema, string[] examples)
    {
        schema.Insert(0, "description", about.In(language));
        if (examples.Length > 0) schema["examples"] = Types(examples);
        return schema;
    }
}
