using System.Collections.Immutable;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;
using SiteGen.Hosting;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary>A site built in memory, with the faults of its settings and its theme among the others.</summary>
/// <param name="ReadyFiles">The site's files but those of the search index.</param>
/// <param name="Diagnostics">Every fault, by place.</param>
/// <param name="Counts">What the site holds.</param>
internal sealed record SiteBuild(ImmutableArray<OutputFile> ReadyFiles, ImmutableArray<Diagnostic> Diagnostics, SiteCounts Counts)
{
    /// <summary>What a web server should answer besides files.</summary>
    public OldAddressRules OldAddresses { get; init; } = OldAddressRules.None;

    /// <summary>Looks for every link that leads off the site.</summary>
    public Func<ImmutableArray<ExternalLink>> ExternalLinks { get; init; } = () => [];

    /// <summary>Gives the files of the search index, when they have been made.</summary>
    public Func<ImmutableArray<OutputFile>> SearchFiles { get; init; } = () => [];

    /// <summary>What lies published already, when that is this very site; otherwise null.</summary>
    public WriteResult? Standing { get; init; }

    /// <summary>Remembers the build for the next one, once it is published.</summary>
    public Action Remember { get; init; } = () => { };

    /// <summary>True when an error stops publication.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The same build with more faults, sorted in.</summary>
    public SiteBuild With(ImmutableArray<Diagnostic> faults)
    {
        if (faults.IsDefaultOrEmpty) return this;
        var diagnostics = new DiagnosticBag();
        foreach (var diagnostic in Diagnostics.Concat(faults)) diagnostics.Add(diagnostic);
        return this with { Diagnostics = diagnostics.Sorted() };
    }
}
