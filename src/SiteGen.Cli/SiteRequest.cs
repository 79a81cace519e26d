using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>What the user asked for, with every default settled that can be settled before the site is read.</summary>
/// <param name="Command">Name of the command.</param>
/// <param name="Folder">The site's folder, as a full path.</param>
/// <param name="Format">How to report.</param>
/// <param name="Chosen">The language asked for with <c>--lang</c>; null when the site decides.</param>
/// <param name="Fallback">The language to use while the site's own is not known.</param>
/// <param name="Terminal">Where to talk.</param>
internal sealed record SiteRequest(string Command, string Folder, ReportFormat Format, Speech? Chosen, Speech Fallback, Terminal Terminal)
{
    /// <summary>What <see cref="ShownFolder"/> is to be when the files are read from a copy of the site; null when they are read in place.</summary>
    public string? Shown { get; init; }

    /// <summary>
    /// What to put before a path of the site so that it leads there from the current folder: empty when they are the same. Editors,
    /// terminals and code hosts look up the paths in messages from where the program was started.
    /// </summary>
    public string ShownFolder
    {
        get
        {
            if (Shown is not null) return Shown;
            var relative = Path.GetRelativePath(Terminal.Folder, Folder).Replace('\\', '/');
            return relative == "." ? "" : relative.TrimEnd('/') + "/";
        }
    }

    /// <summary>Reads the settings.</summary>
    /// <param name="asOf">The moment to build for; null for now.</param>
    /// <param name="published">What <c>--published</c> names, from the current folder; null when it is not given.</param>
    /// <exception cref="UsageFault">The folder does not exist or is no site.</exception>
    public OpenedSite Open(AsOf? asOf, string? published = null)
    {
        if (!Directory.Exists(Folder)) throw UsageFault.NoSuchFolder(Folder);
        if (!File.Exists(Path.Combine(Folder, "statiq.json"))) throw UsageFault.NoSettings(Folder, SiteAbove());

        var diagnostics = new DiagnosticBag();
        var options = SettingsReader.Read(Folder, Terminal.Clock.GetUtcNow(), diagnostics);
        if (options is not null) options = options with { CacheFolder = Path.Combine(Folder, ".sitegen") };
        if (options is not null && asOf is not null) options = options with { AsOf = asOf.In(options.TimeZone) };
        if (options is not null && published is not null) options = options with { Published = Path.GetFullPath(published, Terminal.Folder) };
        var speech = Chosen ?? (options is null ? Fallback : new Speech(options.Language == "da" ? "da" : "en"));
        return new OpenedSite(options, diagnostics, speech);
    }

    /// <summary>Starts a report on this command.</summary>
    public Report Report(Speech speech, IReadOnlyList<Diagnostic> diagnostics) => new(Command, speech, ShownFolder, diagnostics);

    private string? SiteAbove()
    {
        for (var folder = Path.GetDirectoryName(Folder); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "statiq.json"))) return Path.GetRelativePath(Terminal.Folder, folder);
        return null;
    }
}
