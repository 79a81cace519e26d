using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.OpenData;

/// <summary>
/// The account of the record as data: <c>data.csv</c> (RFC 4180, with LF as every file of the site) and <c>data.json</c> beside its page, an entry for every meeting, item and
/// attachment, there or missing. <c>docs/completeness.md</c> explains the columns.
/// </summary>
internal static class CompletenessData
{
    private static readonly string[] Columns = ["kind", "status", "body", "date", "meeting", "item", "number", "title", "reason", "daysLate", "url"];

    // A row takes a hundred bytes or two; the buffer grows by doubling.
    private const int FirstBytes = 1 << 16;

    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files; none when the site has no meetings.</summary>
    /// <param name="plan">The planned site.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    public static IEnumerable<OutputFile> Build(PagePlan plan, BuildCache? cache)
    {
        if (plan.Frame.CompletenessUrl is null) yield break;
        var pieces = new AccountPieces(plan, cache);
        Func<Mark128>? key = plan.Keys is { } keys ? () => plan.AccountKey(keys, plan.Meetings, isWhole: true) : null;
        yield return new LargeFile(plan.Urls.FileOf(plan.Urls.CompletenessCsv), file => WriteCsv(file, plan, pieces), key);
        yield return new LargeFile(plan.Urls.FileOf(plan.Urls.CompletenessJson), file => WriteJson(file, plan, pieces), key);
    }

    private static void WriteCsv(Stream file, PagePlan plan, AccountPieces pieces) =>
        pieces.Write(file, "csv", Encoding.UTF8.GetBytes(string.Join(',', Columns) + "\n"), [], [], entries => Rows(plan, entries));

    private static ReadOnlyMemory<byte> Rows(PagePlan plan, IEnumerable<AccountEntry> entries)
    {
        var text = new ArrayBufferWriter<byte>(FirstBytes);
        var cells = new AccountCells(plan.Urls);
        foreach (var entry in entries)
        {
            var row = cells.Of(entry);
            for (var i = 0; i < row.Length; i++)
            {
                Encoding.UTF8.GetBytes(Quoted(row[i]), text);
                text.Write(i == row.Length - 1 ? "\n"u8 : ","u8);
            }
        }

        return text.WrittenMemory;
    }

    private static void WriteJson(Stream file, PagePlan plan, AccountPieces pieces)
    {
        var head = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(head, AsWritten))
        {
            json.WriteStartObject();

            // Only where days are counted does it matter when: the file of a site that lacks nothing is the same tomorrow.
            if (plan.AccountDay is { } day) json.WriteString("asOf", Iso.Date(day));
            json.WriteNumber("embargoedMeetings", plan.Embargoed);
            json.WriteStartArray("entries");
            json.Flush();
            pieces.Write(file, "json", head.WrittenSpan, ","u8, "]}"u8, entries => Objects(plan, entries));
        }
    }

    /// <summary>The entries as objects with commas between them.</summary>
    private static ReadOnlyMemory<byte> Objects(PagePlan plan, IEnumerable<AccountEntry> entries)
    {
        var bytes = new ArrayBufferWriter<byte>(FirstBytes);
        var cells = new AccountCells(plan.Urls);
        using (var json = new Utf8JsonWriter(bytes, AsWritten))
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                var row = cells.Of(entry);
                for (var i = 0; i < row.Length; i++)
                {
                    if (i == DaysLate && entry.Kind == EntryKind.Meeting) json.WriteNumber(Names[i], entry.DaysLate);
                    else if (row[i].Length > 0) json.WriteString(Names[i], row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.WrittenMemory[1..^1];
    }

    private static readonly JsonEncodedText[] Names = [.. Columns.Select(column => JsonEncodedText.Encode(column))];
    private static readonly int DaysLate = Array.IndexOf(Columns, "daysLate");

    /// <summary>A cell; words that a spreadsheet would take for a formula get an apostrophe before them.</summary>
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{cell}" : cell;
        return safe.AsSpan().IndexOfAny(Special) >= 0 ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");
}
