using System.Collections.Immutable;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;
using SiteGen.Hosting;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen;

/// <summary>What a build makes: every file of the site and every fault found. Nothing is on disk yet.</summary>
/// <param name="ReadyFiles">The site's files but those of the search index; empty when there are errors.</param>
/// <param name="Diagnostics">Every fault, by place.</param>
/// <param name="Counts">What the site holds.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> ReadyFiles, ImmutableArray<Diagnostic> Diagnostics, SiteCounts Counts)
{
    /// <summary>What a web server should answer besides files.</summary>
    public OldAddressRules OldAddresses { get; init; } = OldAddressRules.None;

    /// <summary>Every link that leads off the site, for <see cref="ExternalLinkCheck"/>; looked for when it is asked for.</summary>
    public ImmutableArray<ExternalLink> ExternalLinks => FindExternalLinks();

    /// <summary>
    /// The files of the search index; empty when there are errors. They are made beside the others, and who asks waits for them: ask last. After a build with
    /// a <see cref="BuildMemory"/> they are made when they are first asked for.
    /// </summary>
    /// <exception cref="IOException">A file of the input cannot be read, or is no longer what it was.</exception>
    public ImmutableArray<OutputFile> SearchFiles => FindSearchFiles();

    /// <summary>Every file of the site, as soon as all are known: <see cref="ReadyFiles"/> and <see cref="SearchFiles"/>.</summary>
    public ImmutableArray<OutputFile> Files => [.. ReadyFiles, .. SearchFiles];

    /// <summary>What lies in the folder of <see cref="SiteOptions.StandingIn"/>, when that is this very site; then there are no files, because none need be written. Otherwise null.</summary>
    public WriteResult? Standing { get; init; }

    /// <summary>Everything that the build depended on, as a mark; null when that cannot be said. See <see cref="UnchangedSite"/>.</summary>
    internal Mark128? InputMark { get; init; }

    /// <summary>See <see cref="Model.Council.NextRelease"/>.</summary>
    internal DateTime? NextRelease { get; init; }

    /// <summary>Looks for the links that lead off the site.</summary>
    internal Func<ImmutableArray<ExternalLink>> FindExternalLinks { get; init; } = () => [];

    /// <summary>Makes the files of the search index.</summary>
    internal Func<ImmutableArray<OutputFile>> FindSearchFiles { get; init; } = () => [];

    /// <summary>Remembers the build for the next one, once it is published to <see cref="SiteOptions.StandingIn"/>.</summary>
    public void Remember(SiteOptions options)
    {
        if (options is { CacheFolder: { } cache, StandingIn: { } folder }) UnchangedSite.Remember(this, options, new BuildCache(cache), folder);
    }

    /// <summary>True when an error stops publication.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>What a site holds, for the summary after a build.</summary>
/// <param name="Bodies">Number of bodies.</param>
/// <param name="Meetings">Number of meetings published.</param>
/// <param name="Items">Number of agenda items published, closed ones included.</param>
/// <param name="Pages">Number of HTML pages.</param>
/// <param name="Embargoed">Number of meetings held back until their moment of publication.</param>
public sealed record SiteCounts(int Bodies, int Meetings, int Items, int Pages, int Embargoed);
