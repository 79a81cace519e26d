using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Search;

/// <summary>
/// The whole index as the JSON that <c>lunr.Index.load</c> takes, equal to what <c>lunr.Builder</c> makes of the same documents. The site
/// itself does not use it; it is for others who want to search the archive with lunr, and for the tests that hold us to lunr's meaning.
/// </summary>
internal static class LunrIndexJson
{
    private const string LunrVersion = "2.3.9";

    /// <summary>Writes the index.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="order">Their numbers in order.</param>
    /// <param name="index">The index.</param>
    /// <param name="lengths">Tokens of each field of each document.</param>
    /// <param name="walker">Walks through the documents' terms in lunr's order, which numbers them.</param>
    /// <param name="documents">The documents' words, by number.</param>
    /// <param name="pipeline">Names of the pipeline's functions.</param>
    public static ReadOnlyMemory<byte> Write(TextTable terms, int[] order, InvertedIndex index, int[] lengths, DocumentTerms walker, IReadOnlyList<DocumentWords> documents, IEnumerable<string> pipeline)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("version", LunrVersion);
        WriteTexts(json, "fields", SearchField.All.Select(field => field.Name));
        var numbers = WriteVectors(json, terms, index, lengths, walker, documents);
        WriteTerms(json, terms, order, index, numbers);
        WriteTexts(json, "pipeline", pipeline);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Each field of each document as term numbers with weights, and the numbers that lunr gives the terms: first come, first served.</summary>
    private static int[] WriteVectors(Utf8JsonWriter json, TextTable terms, InvertedIndex index, int[] lengths, DocumentTerms walker, IReadOnlyList<DocumentWords> documents)
    {
        var numbers = new int[terms.Count];
        Array.Fill(numbers, -1);
        var taken = 0;
        var idfs = new double[terms.Count];
        for (var term = 0; term < idfs.Length; term++) idfs[term] = LunrWeight.Idf(documents.Count, PairsOf(index, term));
        var averages = Array.ConvertAll(IndexState.TotalsOf(lengths), total => (double)total / documents.Count);

        json.WriteStartArray("fieldVectors");
        for (var document = 0; document < documents.Count; document++)
        {
            var found = walker.Of(documents[document], document);
            foreach (var (term, _) in found) numbers[term] = numbers[term] < 0 ? taken++ : numbers[term];
            for (var field = 0; field < SearchField.Count; field++)
            {
                json.WriteStartArray();
                json.WriteStringValue($"{SearchField.All[field].Name}/{document.ToString(CultureInfo.InvariantCulture)}");
                json.WriteStartArray();
                foreach (var (term, posting) in found.Where(entry => entry.Posting.Count(field) > 0).OrderBy(entry => numbers[entry.Term]))
                {
                    json.WriteNumberValue(numbers[term]);
                    json.WriteNumberValue(LunrWeight.Of(idfs[term], posting.Count(field), lengths[document * SearchField.Count + field], averages[field], SearchField.All[field].Boost));
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        return numbers;
    }

    private static void WriteTerms(Utf8JsonWriter json, TextTable terms, int[] order, InvertedIndex index, int[] numbers)
    {
        json.WriteStartArray("invertedIndex");
        foreach (var term in order)
        {
            if (numbers[term] < 0) continue;
            json.WriteStartArray();
            json.WriteStringValue(terms[term]);
            json.WriteStartObject();
            json.WriteNumber("_index", numbers[term]);
            for (var field = 0; field < SearchField.Count; field++)
            {
                json.WriteStartObject(SearchField.All[field].Name);
                foreach (var posting in index.Postings(term))
                {
                    if (posting.Count(field) == 0) continue;
                    json.WriteStartObject(posting.Document.ToString(CultureInfo.InvariantCulture));
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>In how many fields of documents a term stands, all fields counted.</summary>
    private static int PairsOf(InvertedIndex index, int term)
    {
        var pairs = 0;
        foreach (var posting in index.Postings(term))
        {
            for (var field = 0; field < SearchField.Count; field++) pairs += posting.Count(field) > 0 ? 1 : 0;
        }

        return pairs;
    }
}
