namespace SiteGen.Cli.Printing;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people: diagnostics with the source line on stderr, results on stdout.</summary>
    Text,

    /// <summary>One JSON document on stdout, and nothing else there.</summary>
    Json,

    /// <summary>Workflow commands on stderr, which code hosts show beside the lines; results on stdout.</summary>
    GitHub,

    /// <summary>One SARIF 2.1.0 document on stdout, and nothing else there.</summary>
    Sarif,
}
