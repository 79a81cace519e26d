using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>A diagnostic as a workflow command, the line that code-hosting checks turn into a remark beside the file.</summary>
internal static class WorkflowCommand
{
    /// <summary><c>::error file=…,line=…,col=…,title=CODE::message</c>; a place that is not known is left out.</summary>
    public static string Of(Diagnostic diagnostic, Report report)
    {
        var at = diagnostic.At;
        var properties = $"file={Property(report.Root + at.Path)}"
            + (at.Line > 0 ? $",line={at.Line}" : "")
            + (at is { Line: > 0, Column: > 0 } ? $",col={at.Column}" : "")
            + $",title={Property(diagnostic.Code)}";
        var help = diagnostic.Help is { } text ? $"\n{report.Speech.Of("Hjælp", "Help")}: {report.Speech.Of(text)}" : "";
        return $"::{(diagnostic.Severity == Severity.Error ? "error" : "warning")} {properties}::{Data(report.Speech.Of(diagnostic.Message) + help)}";
    }

    // The percent sign first, or it would escape the others' escapes.
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
