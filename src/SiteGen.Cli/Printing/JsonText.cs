using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Cli.Printing;

/// <summary>Writes JSON value by value: no reflection, which would cost more at start-up than the whole report.</summary>
internal static class JsonText
{
    /// <summary>The text of the document that <paramref name="write"/> writes.</summary>
    /// <param name="write">Writes one value.</param>
    /// <param name="indented">False puts the document on one line.</param>
    public static string Of(Action<Utf8JsonWriter> write, bool indented = true)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",

            // Relaxed keeps æ, ø and å readable. It is unsafe only inside HTML, and this goes to pipes and to fetch().
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
