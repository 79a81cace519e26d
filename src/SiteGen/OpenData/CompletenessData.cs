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
        foreach (var entry in plan.Account.Entries) text.AppendJoin(',', Cells(entry, plan.Urls).Select(cell => Quoted(cell.Text))).Append('\n');
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
                foreach (var (column, (cell, number)) in Columns.Zip(Cells(entry, plan.Urls)))
                {
                    if (number is { } value) json.WriteNumber(column, value);
                    else if (cell.Length > 0) json.WriteString(column, cell);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static (string Text, int? Number)[] Cells(AccountEntry entry, SiteUrls urls)
    {
        var url = entry.Item is { } treated ? urls.Of(entry.Meeting, treated) : urls.Of(entry.Meeting);
        int? daysLate = entry.Kind == EntryKind.Meeting ? entry.DaysLate : null;
        return
        [
            (Word(entry.Kind), null), (Word(entry.Status), null), (entry.Meeting.Body.Name, null), (Iso.Date(entry.Meeting.HeldOn), null), (entry.Meeting.Id, null),
            (entry.Item?.Number ?? "", null), (entry.Kind == EntryKind.Item && entry.Item is { } item ? item.Number : entry.Number ?? "", null), (entry.Title ?? (entry.Kind == EntryKind.Item ? entry.Item?.Title : null) ?? "", null),
            (entry.Reason ?? "", null), (daysLate?.ToString(CultureInfo.InvariantCulture) ?? "", daysLate), (urls.Absolute(url) ?? url, null),
        ];
    }

    /// <summary><c>AwaitingApproval</c> as <c>awaitingApproval</c>.</summary>
    private static string Word<T>(T value) where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>A cell; words that a spreadsheet would take for a formula get an apostrophe before them.</summary>
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{cell}" : cell;
        return safe.AsSpan().IndexOfAny(',', '"', '\n') >= 0 || safe.Contains('\r') ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
