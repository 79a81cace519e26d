using System.Collections.Immutable;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Preview;

/// <summary>What the preview serves now: the last build without errors, and the faults of the latest one.</summary>
/// <param name="shownFolder">What to put before paths in diagnostics.</param>
internal sealed class ServedSite(string shownFolder)
{
    // The names of what lies in it hold a hash of the content. Those of the search index do too, but unpublished words are not for a browser to keep.
    private const string AssetFolder = "assets/";

    // A browser that was left open notices that the preview was started anew, even when both count from 1.
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private int _builds;
    private volatile Latest _latest = new(null, [], new Speech("en"), "");

    /// <summary>The browsers that look at the site.</summary>
    public ReloadChannel Browsers { get; } = new();

    /// <summary>Path of the home page.</summary>
    public string Home => (_latest.Site?.LinkRoot ?? "") + "/";

    /// <summary>
    /// Serves <paramref name="build"/> from now on, unless it has errors, and tells every open browser. Pages are made when they are
    /// asked for, so faults of the theme could show in the browser first: the pages that are open are tried before the switch.
    /// </summary>
    /// <param name="build">The latest build.</param>
    /// <param name="linkRoot">Path that the site lives under, without a final slash.</param>
    /// <param name="speech">The language of the panel.</param>
    /// <returns>The build with the faults of the theme that were met.</returns>
    public SiteBuild Take(SiteBuild build, string linkRoot, Speech speech)
    {
        var version = $"{_run}-{++_builds}";
        var site = build.HasErrors ? null : new GoodSite(build.ReadyFiles, build.SearchFiles, linkRoot, version);
        if (site is not null) build = build.With(Try(site));
        _latest = new(build.HasErrors ? _latest.Site : site, build.Diagnostics, speech, version);
        Browsers.Send(State());
        return build;
    }

    /// <summary>The answer to a request for <paramref name="path"/> (decoded, starting with a slash).</summary>
    public PreviewAnswer Answer(string path)
    {
        var (site, diagnostics, speech, _) = _latest;
        if (site is null) return FaultPage.Of(503, diagnostics, speech, shownFolder, version: "");

        var (file, movedTo) = site.Find(path);
        if (movedTo is not null) return PreviewAnswer.Redirect(path == "/" ? 302 : 301, Uri.EscapeDataString(movedTo).Replace("%2F", "/"));
        var status = file is null ? 404 : 200;
        file ??= site.NotFoundPage;
        if (file is null) return PreviewAnswer.Text(404, speech.Of("Siden findes ikke.", "There is no such page."));

        try
        {
            var type = ContentTypes.Of(file.Path);
            return type == ContentTypes.Html ? new(status, type, PreviewPage.Of(site.Page(file).Span, site.Version))
                : new(status, type, file.Make()) { IsForEver = file.Path.StartsWith(AssetFolder, StringComparison.Ordinal) };
        }
        catch (IOException) when (diagnostics.Any(fault => fault.Severity == Severity.Error))
        {
            // The page was never shown as it was, and cannot be made as it should be.
            return FaultPage.Of(503, diagnostics, speech, shownFolder, site.Version);
        }
        catch (ThemeException fault)
        {
            return FaultPage.Of(500, [fault.Diagnostic], speech, shownFolder, site.Version);
        }
    }

    /// <summary>The state of the latest build as JSON on one line, as <c>reload.js</c> expects it.</summary>
    public string State()
    {
        var (site, diagnostics, speech, version) = _latest;
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        return JsonText.Of(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("build", version);
                json.WriteString("site", site?.Version);
                json.WriteString("language", speech.Language);
                json.WriteNumber("errors", errors);
                json.WriteNumber("warnings", diagnostics.Length - errors);
                json.WriteString("heading", speech.FaultCount(errors, diagnostics.Length - errors));
                json.WriteString("note", errors == 0 ? "" : speech.Of("Siden viser det sidste site uden fejl.", "The page shows the last site without errors."));
                json.WriteString("dismiss", speech.Of("Luk", "Close"));
                json.WriteStartArray("diagnostics");
                foreach (var diagnostic in diagnostics) JsonReport.WriteDiagnostic(json, diagnostic, speech, shownFolder);
                json.WriteEndArray();
                json.WriteEndObject();
            },
            indented: false);
    }

    private ImmutableArray<Diagnostic> Try(GoodSite site)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in Browsers.OpenPages.Append(site.LinkRoot + "/").Distinct())
        {
            try
            {
                if (site.Find(path).File is { } file && ContentTypes.Of(file.Path) == ContentTypes.Html) site.Page(file);
            }
            catch (ThemeException fault)
            {
                faults.Add(fault.Diagnostic);
            }
        }

        return faults.ToImmutable();
    }

    private sealed record Latest(GoodSite? Site, ImmutableArray<Diagnostic> Diagnostics, Speech Speech, string Version);
}
