using System.CommandLine;

namespace SiteGen.Cli.Help;

/// <summary>A command that can say more about itself than a line.</summary>
/// <param name="name">What the user types.</param>
/// <param name="summary">What it does, in a line without a full stop.</param>
internal class DocumentedCommand(string name, string summary) : Command(name, summary)
{
    /// <summary>A paragraph on how it behaves; null when the summary says it all.</summary>
    public string? Details { get; set; }

    /// <summary>Command lines to copy, each with what it does.</summary>
    public IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; set; } = [];

    /// <summary>Exit codes with their meaning; only the root command lists them.</summary>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; init; } = [];
}
