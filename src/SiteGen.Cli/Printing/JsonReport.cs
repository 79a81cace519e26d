using System.Text.Json;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>A report as JSON. Its keys are a promise to scripts: they are added to, never renamed.</summary>
internal static class JsonReport
{
    /// <summary>The whole report.</summary>
    public static string Of(Report report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("command", report.Command);
        json.WriteString("version", Report.Version);
        json.WriteBoolean("ok", report.Errors == 0);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics) WriteDiagnostic(json, diagnostic, report.Speech, report.Root);
        json.WriteEndArray();
        if (report.Created.Count > 0)
        {
            json.WriteStartArray("created");
            foreach (var path in report.Created) json.WriteStringValue(path);
            json.WriteEndArray();
        }

        if (report.Checked is { } count) json.WriteNumber("checked", count);
        if (report.Verified is { } verified) WriteVerified(json, verified);
        if (report.External is { } external) WriteExternal(json, external);
        if (report.Summary is { } summary) WriteSummary(json, summary);
        json.WriteEndObject();
    });

    /// <summary>One diagnostic as an object; line, column and help are null where they are not known.</summary>
    public static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, Speech speech, string root)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", root + diagnostic.At.Path);
        WriteNumberOrNull(json, "line", diagnostic.At.Line);
        WriteNumberOrNull(json, "column", diagnostic.At.Column);
        json.WriteString("message", speech.Of(diagnostic.Message));
        json.WriteString("help", diagnostic.Help is { } help ? speech.Of(help) : null);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, BuildSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("bodies", summary.Counts.Bodies);
        json.WriteNumber("meetings", summary.Counts.Meetings);
        json.WriteNumber("items", summary.Counts.Items);
        json.WriteNumber("pages", summary.Counts.Pages);
        json.WriteNumber("embargoed", summary.Counts.Embargoed);
        if (summary.Written is { } written)
        {
            json.WriteString("output", summary.Output);
            json.WriteNumber("written", written.Written);
            json.WriteNumber("unchanged", written.Unchanged);
            json.WriteNumber("removed", written.Removed);
            json.WriteNumber("bytes", written.Bytes);
            json.WriteString("fingerprint", written.Fingerprint);
        }

        json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 3));
        json.WriteEndObject();
    }

    private static void WriteVerified(Utf8JsonWriter json, Verification verified)
    {
        json.WriteStartObject("verified");
        json.WriteString("folder", verified.Folder);
        json.WriteNumber("files", verified.Result.Files);
        json.WriteNumber("bytes", verified.Result.Bytes);
        json.WriteString("fingerprint", verified.Result.Fingerprint);
        json.WriteNumber("seconds", Math.Round(verified.Elapsed.TotalSeconds, 3));
        json.WriteEndObject();
    }

    private static void WriteExternal(Utf8JsonWriter json, ExternalLinkResult external)
    {
        json.WriteStartObject("external");
        json.WriteNumber("addresses", external.Addresses);
        json.WriteNumber("hosts", external.Hosts);
        json.WriteNumber("remembered", external.Remembered);
        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int value)
    {
        if (value > 0) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
