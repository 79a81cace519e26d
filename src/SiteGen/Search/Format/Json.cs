using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Search;

/// <summary>
/// How the index writes JSON: names in camel case, letters as they are. Nothing of it is ever put into a page. Written value by value: a
/// serializer is compiled anew at every start, for longer than the two files take.
/// </summary>
internal static class Json
{
    private const int FirstBytes = 1 << 16;

    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The root as UTF-8.</summary>
    public static byte[] Of(IndexRoot root) => Written(json =>
    {
        json.WriteNumber("format", IndexRoot.Format);
        json.WriteString("language", root.Language);
        json.WriteNumber("documents", root.Documents);
        json.WriteNumber("k1", IndexRoot.K1);
        json.WriteNumber("b", IndexRoot.B);
        json.WriteStartArray("fields");
        foreach (var field in root.Fields) Write(json, field);
        json.WriteEndArray();
        Texts(json, "shards", root.Shards);
        json.WriteString("meetings", root.Meetings);
        json.WriteString("facets", root.Facets);
        json.WriteStartObject("facetValues");
        foreach (var (facet, values) in root.FacetValues) Rows(json, facet, values);
        json.WriteEndObject();
        json.WriteStartObject("spelling");
        foreach (var (first, hash) in root.Spelling) json.WriteString(first, hash);
        json.WriteEndObject();
        json.WriteStartObject("synonyms");
        foreach (var (word, official) in root.Synonyms) Texts(json, word, official);
        json.WriteEndObject();
    });

    /// <summary>The meetings as UTF-8.</summary>
    public static byte[] Of(MeetingColumns meetings) => Written(json =>
    {
        json.WriteString("url", meetings.Url);
        Rows(json, "bodies", meetings.Bodies);
        Numbers(json, "body", meetings.Body);
        Numbers(json, "day", meetings.Day);
        json.WriteStartObject("id");
        foreach (var other in meetings.Id) json.WriteString(other.Meeting.ToString(CultureInfo.InvariantCulture), other.Id);
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var (count, numbers) in meetings.Items)
        {
            if (numbers is null) json.WriteNumberValue(count);
            else json.WriteStringValue(numbers);
        }

        json.WriteEndArray();
    });

    private static byte[] Written(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>(FirstBytes);
        using var json = new Utf8JsonWriter(bytes, AsWritten);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, RootField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteNumber("boost", field.Boost);
        json.WriteNumber("length", field.Length);
        json.WriteNumber("rice", field.Rice);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, string name, string[][] rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var text in row) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, int[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
