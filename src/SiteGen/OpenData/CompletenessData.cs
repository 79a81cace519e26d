using System.Buffers;
using System.Globalization;
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
        var text = new StringBuilder();
        text.AppendJoin(',', Columns).Append('\n');
        foreach (var entry in plan.Account.Entries)
        {
            foreach (var cell in Cells(entry, plan.Urls)) text.Append(Quoted(cell)).Append(',');
            text[^1] = '\n';
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ReadOnlyMemory<byte> JsonOf(PagePlan plan)
    {
        using var bytes = new MemoryStream();
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
                var cells = Cells(entry, plan.Urls);
                for (var i = 0; i < cells.Length; i++)
                {
                    if (i == DaysLate && entry.Kind == EntryKind.Meeting) json.WriteNumber(Names[i], entry.DaysLate);
                    else if (cells[i].Length > 0) json.WriteString(Names[i], cells[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string[] Cells(AccountEntry entry, SiteUrls urls)
    {
        var url = entry.Item is { } treated ? urls.Of(entry.Meeting, treated) : urls.Of(entry.Meeting);
        var item = entry.Kind == EntryKind.Item ? entry.Item : null;
        return
        [
            Kinds[(int)entry.Kind], Statuses[(int)entry.Status], entry.Meeting.Body.Name, Iso.Date(entry.Meeting.HeldOn), entry.Meeting.Id,
            entry.Item?.Number ?? "", item?.Number ?? entry.Number ?? "", entry.Title ?? item?.Title ?? "",
            entry.Reason ?? "", entry.Kind == EntryKind.Meeting ? entry.DaysLate.ToString(CultureInfo.InvariantCulture) : "", urls.Absolute(url) ?? url,
        ];
    }

    private static readonly JsonEncodedText[] Names = [.. Columns.Select(column => JsonEncodedText.Encode(column))];
    private static readonly int DaysLate = Array.IndexOf(Columns, "daysLate");
    private static readonly string[] Kinds = Words<EntryKind>();
    private static readonly string[] Statuses = Words<EntryStatus>();

    /// <summary><c>AwaitingApproval</c> as <c>awaitingApproval</c>.</summary>
    private static string[] Words<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    /// <summary>A cell; words that a spreadsheet would take for a formula get an apostrophe before them.</summary>
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{cell}" : cell;
        return safe.AsSpan().IndexOfAny(Special) >= 0 ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");
}
