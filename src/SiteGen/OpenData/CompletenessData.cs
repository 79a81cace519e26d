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

    // A row of an archive of some size takes a hundred bytes; the buffer grows by doubling.
    private const int FirstBytes = 1 << 16;

    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files; none when the site has no meetings.</summary>
    public static IEnumerable<OutputFile> Build(PagePlan plan)
    {
        if (plan.Frame.CompletenessUrl is null) yield break;
        yield return new OutputFile(plan.Urls.FileOf(plan.Urls.CompletenessCsv), () => Csv(plan)) { Key = Key(plan) };
        yield return new OutputFile(plan.Urls.FileOf(plan.Urls.CompletenessJson), () => JsonOf(plan)) { Key = Key(plan) };
    }

    private static Func<UInt128>? Key(PagePlan plan) => plan.Keys is { } keys ? () => plan.AccountKey(keys) : null;

    private static ReadOnlyMemory<byte> Csv(PagePlan plan)
    {
        var text = new ArrayBufferWriter<byte>(FirstBytes);
        var cells = new AccountCells(plan.Urls);
        text.Write(Encoding.UTF8.GetBytes(string.Join(',', Columns) + "\n"));
        foreach (var entry in plan.Account.Entries)
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

    private static ReadOnlyMemory<byte> JsonOf(PagePlan plan)
    {
        var bytes = new ArrayBufferWriter<byte>(FirstBytes);
        var cells = new AccountCells(plan.Urls);
        using (var json = new Utf8JsonWriter(bytes, AsWritten))
        {
            json.WriteStartObject();

            // Only where days are counted does it matter when: the file of a site that lacks nothing is the same tomorrow.
            if (plan.Account.DependsOnDay) json.WriteString("asOf", Iso.Date(plan.Account.AsOf));
            json.WriteNumber("embargoedMeetings", plan.Account.Embargoed);
            json.WriteStartArray("entries");
            foreach (var entry in plan.Account.Entries)
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
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
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
