using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Search;

/// <summary>How the index writes JSON: names in camel case, letters as they are. Nothing of it is ever put into a page.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as UTF-8.</summary>
    public static byte[] Of<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}
