using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>A report as SARIF 2.1.0 (OASIS), the exchange format of tools that collect faults.</summary>
internal static class SarifReport
{
    /// <summary>The log of one run.</summary>
    public static string Of(Report report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();

        var rules = report.Diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        WriteTool(json, rules);
        json.WriteString("language", report.Speech.Language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics) WriteResult(json, diagnostic, rules, report);
        json.WriteEndArray();

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sitegen");
        json.WriteString("semanticVersion", Report.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, List<string> rules, Report report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Code));
        json.WriteString("level", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteStartObject("message");

        // SARIF has no field for a repair in words: it follows the message as a paragraph.
        var help = diagnostic.Help is { } text ? $"\n\n{report.Speech.Of("Hjælp", "Help")}: {report.Speech.Of(text)}" : "";
        json.WriteString("text", report.Speech.Of(diagnostic.Message) + help);
        json.WriteEndObject();
        WriteLocation(json, diagnostic.At, report.Root);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan at, string root)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (root + at.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (at.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            if (at.Column > 0) json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
