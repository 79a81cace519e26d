using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Reading.Kept;
using SiteGen.Text;

namespace SiteGen;

/// <summary>
/// A site that needs no build, because nothing that the last one depended on has changed: no file of the input or the theme, no setting,
/// not the program, not the day, and not the published files. Then the last build's answer is the answer again.
/// </summary>
/// <param name="Diagnostics">Every fault that the last build found; no errors, or it would have published nothing.</param>
/// <param name="Counts">What the site holds.</param>
/// <param name="Written">What lies in the output folder, with nothing written.</param>
public sealed record UnchangedSite(ImmutableArray<Diagnostic> Diagnostics, SiteCounts Counts, WriteResult Written)
{
    private const string Name = "last";

    /// <summary>The site as it stands; null when it must be built to know.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="outputFolder">Full path of the published folder.</param>
    public static UnchangedSite? Find(SiteOptions options, string outputFolder)
    {
        if (options.CacheFolder is not { } folder || options.Published is not null || Staging.IsUnfinished(outputFolder)) return null;
        var cache = new BuildCache(folder);
        if (cache.Read(Name, Rules(outputFolder)) is not { } content) return null;

        var unheard = new DiagnosticBag();
        var sources = SourceTree.Load(options.InputFolder, options.InputPath, unheard);
        if (MarkOf(options, sources, ThemeFiles.Load(options.ThemeFolder, options.ThemePath, unheard)) is not { } mark) return null;
        var tape = new PlayingTape(content);
        if (tape.Mark(default) != mark) return null;

        var manifest = Manifest.Load(outputFolder);
        var files = new KeptFiles(cache, outputFolder);
        files.Load(manifest);
        if (files.Count == 0 || files.Count != manifest.Files.Count || !files.AreUntouched()) return null;
        var counts = new SiteCounts(tape.Number(0), tape.Number(0), tape.Number(0), tape.Number(0), Embargoed: 0);
        return new UnchangedSite(FaultForm.Faults(tape, []), counts, new WriteResult(0, files.Count, 0, files.Bytes, [], manifest.Fingerprint));
    }

    /// <summary>Remembers a build, once its files are published.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="outputFolder">Full path of the published folder.</param>
    /// <param name="result">The build. One whose meetings wait for their moment is not remembered, nor one of files that were saved only just now.</param>
    public static void Remember(SiteOptions options, string outputFolder, BuildResult result)
    {
        if (options.CacheFolder is not { } folder || result.InputMark is not { } mark || result.Counts.Embargoed > 0 || result.HasErrors) return;
        var tape = new RecordingTape();
        tape.Mark(mark);
        foreach (var count in new[] { result.Counts.Bodies, result.Counts.Meetings, result.Counts.Items, result.Counts.Pages }) tape.Number(count);
        FaultForm.Faults(tape, result.Diagnostics);
        new BuildCache(folder).Write(Name, Rules(outputFolder), tape.Written.Span);
    }

    /// <summary>Everything that a build depends on, as a mark; null when a file was saved so shortly ago that its times do not stand for its bytes.</summary>
    internal static UInt128? MarkOf(SiteOptions options, SourceTree sources, ThemeFiles theme, long? moment = null)
    {
        var mark = new Fingerprint();
        mark.Add(PageKeys.Common(options, theme.Mark, SourceFile.Settings(options.SiteFolder).Mark));

        // The day counts: how long minutes have been awaited, how old the accessibility statement is.
        mark.Add(options.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        mark.Add(SiteBuilder.LocalNow(options).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var file in sources.Files)
        {
            if (moment is { } began && !file.Stamp.IsOlderThan(began)) return null;
            mark.Add(file.Path);
            mark.Add(file.Stamp.Mark);
        }

        return mark.Value;
    }

    private static byte[] Rules(string outputFolder) => [.. typeof(UnchangedSite).Module.ModuleVersionId.ToByteArray(), .. System.Text.Encoding.UTF8.GetBytes(outputFolder)];
}
