using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Output;
using SiteGen.Privacy;
using SiteGen.Schemas;
using SiteGen.Search;

namespace SiteGen;

/// <summary>
/// What editors need to know of the format: a JSON Schema for the front matter of each kind of file, for the vocabulary and for the
/// settings, with descriptions in Danish or English, and snippets. A test holds their keys and words equal to what the readers know.
/// </summary>
public static class SiteSchemas
{
    private const string Folder = "schema";

    /// <summary>The kinds of files, in the order in which people meet them.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["item", "meeting", "body", "page", "vocabulary", "addresses", "privacy", "statiq"];

    /// <summary>The schema of one kind of file.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="language">Language of the descriptions: <c>da</c> or <c>en</c>.</param>
    /// <returns>JSON, ended by a line break.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Of(string kind, string language) => Text(Make(kind, language));

    /// <summary>Every schema, and the snippets, as files of a site: paths from the site folder.</summary>
    /// <param name="language">Language of the descriptions: <c>da</c> or <c>en</c>.</param>
    public static IReadOnlyList<OutputFile> Files(string language)
    {
        var snippets = EditorSnippets.Make(Kinds.Take(4).Select(kind => (kind, Make(kind, language))));
        return
        [
            .. Kinds.Select(kind => File($"{Folder}/{kind}.schema.json", Of(kind, language))),
            File(".vscode/sitegen.code-snippets", Text(snippets)),
        ];
    }

    private static JsonObject Make(string kind, string language)
    {
        var words = new SchemaWords(language);
        return kind switch
        {
            "item" => ItemSchema.Make(words),
            "meeting" => MeetingSchema.Make(words),
            "body" => OtherSchemas.Body(words),
            "page" => OtherSchemas.Page(words),
            "vocabulary" => OtherSchemas.Vocabulary(words),
            "addresses" => RegisterSchemas.Addresses(words),
            "privacy" => RegisterSchemas.Privacy(words, SignOffReader.HashPattern, PrivacyFault.SignablePattern),
            "statiq" => SettingsSchema.Make(words, SearchEngine.Languages),
            _ => throw new ArgumentException($"no such kind: {kind}", nameof(kind)),
        };
    }

    // The relaxed encoder leaves æ, ø and å readable; these files are no part of a web page.
    private static string Text(JsonObject json) =>
        json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

    private static OutputFile File(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));
}
