using System.Collections.Immutable;
using System.Text;
using SiteGen.Checks;
using SiteGen.Checks.External;
using SiteGen.Diagnostics;
using SiteGen.Hosting;
using SiteGen.Model;
using SiteGen.OpenData;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Privacy;
using SiteGen.Reading;
using SiteGen.Reading.Kept;
using SiteGen.Rendering;
using SiteGen.Search;

namespace SiteGen;

/// <summary>The whole pipeline, read top to bottom: Read → Plan → Make → Check.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the whole site in memory; the caller writes it (<see cref="SiteWriter"/>) or serves it.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="diagnostics">Faults found before the build, such as those of the settings; null when there are none.</param>
    /// <param name="read">Told how many meetings have been read, and of how many; null when nobody wants to know.</param>
    /// <param name="memory">What this process holds from the build before; null for a process that builds once. With it the search index is made when somebody asks for it, not beside the rest.</param>
    /// <returns>Every file of the site and every fault found. With an error among the faults there are no files.</returns>
    /// <exception cref="IOException">A file or folder cannot be read.</exception>
    public static BuildResult Build(SiteOptions options, DiagnosticBag? diagnostics = null, IProgress<Steps>? read = null, BuildMemory? memory = null) =>
        Build(options, diagnostics ?? new DiagnosticBag(), compiled: null, read, memory);

    /// <summary>The same with a theme that was compiled before, as tests do that build thousands of small sites; null compiles the site's own.</summary>
    internal static BuildResult Build(SiteOptions options, DiagnosticBag diagnostics, PageRenderer? compiled, IProgress<Steps>? read = null, BuildMemory? memory = null)
    {
        var (known, begun) = (diagnostics.Sorted(), new List<Task>());
        try
        {
            return Build(options, diagnostics, compiled, BuildCache.In(options.CacheFolder), read, memory, begun);
        }
        catch (Exception fault) when (InputChangedException.In(fault) is not null)
        {
            // The index may still be made, and would be kept after all is forgotten.
            Task.WhenAll(begun).ContinueWith(static _ => { }, TaskScheduler.Default).Wait();

            // Once more, and taking nothing on trust; who saves again within that second is told.
            diagnostics.Return(known);
            memory?.Record = null;
            BuildCache.In(options.CacheFolder)?.Forget();
        }

        try
        {
            return Build(options, diagnostics, compiled, cache: null, read, memory, []);
        }
        catch (Exception fault) when (InputChangedException.In(fault) is { } changed)
        {
            throw PublishingException.InputChanged(changed);
        }
    }

    private static BuildResult Build(SiteOptions options, DiagnosticBag diagnostics, PageRenderer? compiled, BuildCache? cache, IProgress<Steps>? read, BuildMemory? memory, List<Task> begun)
    {
        diagnostics.Apply(options.Severities);

        // Read: after this, nothing looks at the input folder again but to copy attachments.
        var sources = SourceTree.Load(options.InputFolder, options.InputPath, diagnostics);
        var theme = ThemeFiles.Load(options.ThemeFolder, options.ThemePath, diagnostics);
        var mark = UnchangedSite.MarkOf(options, sources, theme);
        if (cache is not null && options is { StandingIn: { } folder, Published: null } && UnchangedSite.Find(mark, options, cache, folder) is { } same) return same;

        var kept = KeptRecord.Load(cache, options.Rest, memory?.Record);
        var meetings = sources.Meetings(options.InputPath);
        Parallel.For(0, meetings.Length, i => kept.Vouch(meetings[i]));
        var isEdit = meetings.Count(meeting => meeting.IsVouchedFor) > meetings.Length / 2;
        var language = theme.Language(options.Language, diagnostics);

        // Nothing private gets out: every file is looked through while the site is made.
        var privacyFaults = new DiagnosticBag();
        var guarding = Task.Run(() => PrivacyGate.Run(sources, options, privacyFaults));

        // Compiling the templates takes longer than reading a small site, so it goes on beside it; its faults join the others after.
        var themeFaults = new DiagnosticBag();
        var common = CommonKey.Of(options, theme.Mark, sources.Vocabulary(options.InputPath)?.Mark);
        var compiling = Task.Run(() => compiled ?? memory?.Theme(common, Compile, themeFaults) ?? Compile(themeFaults));
        var reader = new CouncilReader(sources, options.InputPath, LocalNow(options), diagnostics, options.AllowedHtml, kept);
        var council = reader.Read(options.Language, read);

        // The index needs of the plan only the addresses, so it is made beside all that follows.
        var index = new Lazy<ImmutableArray<OutputFile>>(() => Index(council, SiteUrls.Of(options, language), options, cache));
        var indexing = memory is null ? Task.Run(() => index.Value) : null;
        if (indexing is not null) begun.Add(indexing);

        // Plan: every address is settled before anything is rendered, so any page can link to any other.
        var anchors = new FoundAnchors(cache, common);
        var plan = PagePlan.For(council, options, language, diagnostics, cache is null ? null : common, anchors);

        // Check what people wrote against the plan.
        LinkCheck.Run(council, plan.Links, diagnostics);
        StatementCheck.Run(council, options, diagnostics);
        ContentCheck.Run(council, kept, diagnostics);
        guarding.GetAwaiter().GetResult();

        // Make: these do not know each other. Bytes are made when a file is written.
        var oldAddresses = OldAddressRules.Of(plan);
        var renderer = compiling.GetAwaiter().GetResult();
        ImmutableArray<OutputFile> files =
        [
            .. CompletenessData.Build(plan, cache), // first, as no other file takes as long
            .. renderer.Render(plan),
            .. Sitemap.Build(plan),
            .. OpenSearch.Build(plan),
            .. HostFiles.Build(oldAddresses),
        ];
        diagnostics.AddAll(themeFaults);
        diagnostics.AddAll(privacyFaults);
        if (options.Published is { } published) PermanenceCheck.Run(published, files, plan, options, diagnostics);

        // After an edit the index is made beside the pages. Where much is read and made anew, both take too much memory together, so it comes first;
        // and one that nobody will ask for is left to end, as it keeps the words of the search while it is made.
        if (!isEdit || diagnostics.HasErrors) indexing?.GetAwaiter().GetResult();

        // What was read is kept only when nothing private is in it.
        if (privacyFaults.HasErrors)
        {
            cache?.Forget(SearchIndex.KeptName);
        }
        else if (cache is not null)
        {
            kept.Save();
            anchors.Save();
            memory?.Record = kept;
        }

        var faults = diagnostics.Sorted();
        return new BuildResult(diagnostics.HasErrors ? [] : files, faults, Count(council, plan))
        {
            OldAddresses = oldAddresses,
            InputMark = cache is not null && sources.Files.All(file => file.Stamp.IsOlderThan(kept.Moment)) && !Tells(faults, reader.HeldBack) ? mark : null,
            NextRelease = council.NextRelease,
            FindExternalLinks = () => ExternalLinks.Of(council, options),
            FindSearchFiles = diagnostics.HasErrors ? () => [] : memory is null ? () => index.Value : () => memory.InTurn(() => index.Value),
        };

        PageRenderer Compile(DiagnosticBag faults) => new(theme, language, options, Engine(options), faults);
    }

    /// <summary>Whether a fault may quote what lies in one of these folders.</summary>
    private static bool Tells(ImmutableArray<Diagnostic> faults, ImmutableArray<string> folders) => folders.Any(folder => faults.Any(fault => fault.At.Path.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>The search engine as the browser loads it: an asset that no theme brings.</summary>
    private static (string Name, byte[] Bytes) Engine(SiteOptions options) => ("search-engine.js", Encoding.UTF8.GetBytes(SearchEngine.Module(options.SearchLanguage ?? "en")));

    private static ImmutableArray<OutputFile> Index(Council council, SiteUrls urls, SiteOptions options, BuildCache? cache) =>
        SiteFrames.HasSearch(council, options) ? SearchIndex.Build(council, urls, options.SearchLanguage!, options.PublishesLunrIndex, cache) : [];

    /// <summary>The moment of the build at the place of the meetings, which embargoes are compared with.</summary>
    internal static DateTime LocalNow(SiteOptions options)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        var local = TimeZoneInfo.ConvertTime(options.AsOf, zone);

        // The hour that the clocks repeat in autumn counts when it comes round again: what is published once stays published.
        return zone.IsAmbiguousTime(local.DateTime) && zone.IsDaylightSavingTime(local) ? local.Date.AddHours(local.Hour).AddTicks(-1) : local.DateTime;
    }

    private static SiteCounts Count(Council council, PagePlan plan) =>
        new(council.Bodies.Length, council.Meetings.Length, council.Meetings.Sum(meeting => meeting.Agenda.Heads.Length), plan.Pages.Count(page => page.IsCurrent), council.Embargoed);
}
