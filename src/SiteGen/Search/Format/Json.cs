using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SiteGen.Search;

/// <summary>How the index writes JSON: names in camel case, letters as they are. Nothing of it is ever put into a page.</summary>
[JsonSerializable(typeof(IndexRoot))]
[JsonSerializable(typeof(MeetingColumns))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class Json : JsonSerializerContext
{
    private static readonly Json AsWritten = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The root as UTF-8.</summary>
    public static byte[] Of(IndexRoot root) => Of(root, AsWritten.IndexRoot);

    /// <summary>The meetings as UTF-8.</summary>
    public static byte[] Of(MeetingColumns meetings) => Of(meetings, AsWritten.MeetingColumns);

    private static byte[] Of<T>(T value, JsonTypeInfo<T> form) => JsonSerializer.SerializeToUtf8Bytes(value, form);
}
