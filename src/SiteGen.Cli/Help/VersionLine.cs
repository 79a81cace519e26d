using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Cli.Printing;

namespace SiteGen.Cli.Help;

/// <summary>Answers <c>--version</c>: name and version, so that a pasted line says what it is about.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"sitegen {Report.Version}");
        return ExitCode.Fine;
    }
}
