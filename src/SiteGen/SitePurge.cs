using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>
/// Makes sure that a text which was taken out of the input is out of everything that SiteGen makes of it. What builds keep between them
/// is thrown away, the site is built and published anew, and every file of it is searched.
/// </summary>
public static class SitePurge
{
    /// <summary>Purges the site of <paramref name="options"/>.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="outputFolder">Full path of the published folder.</param>
    /// <param name="gone">The bytes of what was taken away: the file as it was, or a text with the sentences that must not be found.</param>
    /// <param name="diagnostics">Faults found before.</param>
    /// <returns>SG1030 for each file of the input that still holds some of it, and then nothing is built; SG1031 for each published one.</returns>
    /// <exception cref="IOException">As <see cref="SiteWriter.Write"/>.</exception>
    public static PurgeResult Run(SiteOptions options, string outputFolder, byte[] gone, DiagnosticBag diagnostics)
    {
        var theme = ThemeFiles.Load(options.ThemeFolder, options.ThemePath);
        var traces = TextTraces.Of(gone);
        foreach (var (path, trace) in TraceSearch.In(options.InputFolder, traces with { Words = [] })) diagnostics.Add(DiagnosticCodes.StillInInput(new SourceSpan($"{options.InputPath}/{path}"), trace));
        if (diagnostics.HasErrors) return new PurgeResult(null, diagnostics.Sorted());

        if (options.CacheFolder is { } cache) BuildCache.Delete(cache);
        var build = SiteBuilder.Build(options, diagnostics);
        if (build.HasErrors) return new PurgeResult(null, build.Diagnostics);
        var written = SiteWriter.Write(outputFolder, build.Files);
        foreach (var fault in written.Faults) diagnostics.Add(fault);

        // Words that other minutes or the theme use as well prove nothing.
        var telling = traces.Without(TraceSearch.TextsOf(options.InputFolder).Concat(theme.Files.Values.Select(file => file.Text)));
        var output = Path.GetRelativePath(options.SiteFolder, outputFolder).Replace('\\', '/');
        foreach (var (path, trace) in TraceSearch.In(outputFolder, telling)) diagnostics.Add(DiagnosticCodes.StillPublished(new SourceSpan($"{output}/{path}"), trace));
        return new PurgeResult(written, diagnostics.Sorted());
    }
}

/// <summary>What a purge did and found.</summary>
/// <param name="Written">What was published; null when nothing was, because the input still holds the text or has errors.</param>
/// <param name="Faults">Where the text still is, and the faults of the build.</param>
public sealed record PurgeResult(WriteResult? Written, ImmutableArray<Diagnostic> Faults);
