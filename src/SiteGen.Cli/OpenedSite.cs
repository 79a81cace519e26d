using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>A site whose settings have been read.</summary>
/// <param name="Options">The settings; null when <c>statiq.json</c> cannot be used at all.</param>
/// <param name="Faults">What is wrong with the settings; a build adds what is wrong with the rest.</param>
/// <param name="Speech">The language to speak from here on.</param>
internal sealed record OpenedSite(SiteOptions? Options, DiagnosticBag Faults, Speech Speech)
{
    /// <summary>Builds the site in memory. Settings with errors do not hide the faults of the content: all are found in one run.</summary>
    /// <param name="read">Told how many meetings have been read.</param>
    /// <param name="memory">What this process holds from the build before; null for a command that builds once.</param>
    public SiteBuild Build(IProgress<Steps>? read = null, BuildMemory? memory = null)
    {
        if (Options is null) return new SiteBuild([], Faults.Sorted(), new SiteCounts(0, 0, 0, 0, 0));
        var result = SiteBuilder.Build(Options, Faults, read, memory);
        return new SiteBuild(result.ReadyFiles, result.Diagnostics, result.Counts)
        {
            OldAddresses = result.OldAddresses,
            ExternalLinks = () => result.ExternalLinks,
            SearchFiles = () => result.SearchFiles,
            Standing = result.Standing,
            Remember = () => result.Remember(Options),
        };
    }
}
