using System.Globalization;
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
internal static class UnchangedSite
{
    private const string Name = "last";

    /// <summary>The site as it stands; null when it must be built to know.</summary>
    /// <param name="mark">See <see cref="MarkOf"/>.</param>
    /// <param name="options">Whose "now" must lie between the last build, before which a meeting was under embargo that is published now, and the end of the next embargo.</param>
    /// <param name="cache">What the last build left.</param>
    /// <param name="outputFolder">Full path of the published folder.</param>
    public static BuildResult? Find(Mark128 mark, SiteOptions options, BuildCache cache, string outputFolder)
    {
        if (Staging.IsUnfinished(outputFolder) || cache.Read(Name, Rules(outputFolder)) is not { } content) return null;
        var tape = new PlayingTape(content);
        if (tape.Mark(default) != mark || options.AsOf.UtcTicks < tape.Ticks(0) || SiteBuilder.LocalNow(options).Ticks >= tape.Ticks(0)) return null;

        // What is kept of the files belongs to one manifest, so that its fingerprint tells all that stands in it.
        if (Manifest.FingerprintIn(outputFolder) is not { } manifest) return null;
        var files = new KeptFiles(cache, outputFolder);
        files.Load(manifest);
        if (files.Files.Count == 0 || !files.AreUntouched()) return null;
        var counts = new SiteCounts(tape.Number(0), tape.Number(0), tape.Number(0), tape.Number(0), tape.Number(0));
        return new BuildResult([], FaultForm.Faults(tape, []), counts) { Standing = new WriteResult(0, files.Files.Count, 0, files.Bytes, [], manifest) };
    }

    /// <summary>Remembers a build, once its files are published. One of files that were saved only just now is not remembered.</summary>
    /// <param name="result">The build.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="cache">Where to.</param>
    /// <param name="outputFolder">Full path of the published folder.</param>
    public static void Remember(BuildResult result, SiteOptions options, BuildCache cache, string outputFolder)
    {
        if (result.InputMark is not { } mark || result.HasErrors) return;
        var tape = new RecordingTape();
        tape.Mark(mark);
        tape.Ticks(options.AsOf.UtcTicks);
        tape.Ticks((result.NextRelease ?? DateTime.MaxValue).Ticks);
        var counts = result.Counts;
        foreach (var count in new[] { counts.Bodies, counts.Meetings, counts.Items, counts.Pages, counts.Embargoed }) tape.Number(count);
        FaultForm.Faults(tape, result.Diagnostics);
        cache.Write(Name, Rules(outputFolder), tape.Written.Span);
    }

    /// <summary>Everything that a build depends on, as a mark.</summary>
    public static Mark128 MarkOf(SiteOptions options, SourceTree sources, ThemeFiles theme)
    {
        var mark = new Fingerprint();
        mark.Add(CommonKey.Of(options, theme.Mark, SourceFile.Settings(options.SiteFolder).Mark));

        // The day counts: how long minutes have been awaited, how old the accessibility statement is.
        mark.Add(options.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        mark.Add(SiteBuilder.LocalNow(options).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var file in sources.Files)
        {
            mark.Add(file.Path);
            mark.Add(file.Stamp.Mark);
        }

        return mark.Value;
    }

    private static byte[] Rules(string outputFolder) => [.. typeof(UnchangedSite).Module.ModuleVersionId.ToByteArray(), .. System.Text.Encoding.UTF8.GetBytes(outputFolder)];
}
