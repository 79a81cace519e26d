using System.Reflection;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>What one run of a command has to say, in whatever format.</summary>
/// <param name="Command">Name of the command.</param>
/// <param name="Speech">The language to say it in.</param>
/// <param name="Root">What to put before the path of a diagnostic so that it leads there from the current folder.</param>
/// <param name="Diagnostics">Every fault, by place.</param>
internal sealed record Report(string Command, Speech Speech, string Root, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What was built; null when nothing was, or when the command does not build.</summary>
    public BuildSummary? Summary { get; private init; }

    /// <summary>What was verified; null when the command does not verify.</summary>
    public Verification? Verified { get; init; }

    /// <summary>What was asked of other websites; null when nothing was.</summary>
    public ExternalLinkResult? External { get; init; }

    /// <summary>Files that the command created, as paths from the current folder.</summary>
    public IReadOnlyList<string> Created { get; init; } = [];

    /// <summary>How many files were checked without the rest of the site; null when all of it was.</summary>
    public int? Checked { get; init; }

    /// <summary>True when what every page rests on is among the files checked.</summary>
    public bool ChecksShared { get; init; }

    /// <summary>The program's version, such as <c>0.1.0</c>, without the commit that builds may add.</summary>
    public static string Version { get; } =
        typeof(Report).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Number of errors.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Diagnostics.Count - Errors;

    /// <summary>Writes the report in the format of <paramref name="request"/>.</summary>
    /// <param name="request">Format and terminal.</param>
    /// <param name="summary">What was built; null when nothing was.</param>
    public void Print(SiteRequest request, BuildSummary? summary = null)
    {
        var report = this with { Summary = summary };
        var terminal = request.Terminal;
        switch (request.Format)
        {
            case ReportFormat.Json:
                terminal.Out.WriteLine(JsonReport.Of(report));
                return;
            case ReportFormat.Sarif:
                terminal.Out.WriteLine(SarifReport.Of(report));
                return;
            case ReportFormat.GitHub:
                foreach (var diagnostic in Diagnostics) terminal.Error.WriteLine(WorkflowCommand.Of(diagnostic, report));
                break;
            default:
                new TextPrinter(new SourceLines(request.Folder), new Ink(terminal.Colours), terminal.Columns()).Print(report, terminal.Error);
                break;
        }

        foreach (var line in SummaryText.Of(report)) terminal.Out.WriteLine(line);
    }
}
