using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>The settings of one site: <c>statiq.json</c> with the caller's choices laid over it. Keys are explained in <c>docs/configuration.md</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>The folder that holds <c>statiq.json</c>, as a full path.</summary>
    public required string SiteFolder { get; init; }

    /// <summary>Folder of the content, from <see cref="SiteFolder"/>. Default <c>input</c>.</summary>
    public string InputPath { get; init; } = "input";

    /// <summary>Folder that the site is written to, from <see cref="SiteFolder"/> or as a full path. Default <c>output</c>.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary>Folder whose files replace those of the built-in theme one by one, from <see cref="SiteFolder"/>. Need not exist. Default <c>theme</c>.</summary>
    public string ThemePath { get; init; } = "theme";

    /// <summary>The site's name, shown on every page.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>Host name without scheme, such as <c>referater.example.dk</c>; null when not known, and then the site has no sitemap and no canonical addresses.</summary>
    public string? Host { get; init; }

    /// <summary>Whether absolute addresses begin with https. Default true.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>Path that the site lives under, no final slash: empty, or such as <c>/referater</c>.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Language of the interface, of messages and of the fixed words in addresses: <c>da</c> or <c>en</c>. Default <c>da</c>.</summary>
    public string Language { get; init; } = "da";

    /// <summary>Language of the record itself. Default: as <see cref="Language"/>.</summary>
    public string ContentLanguage { get; init; } = "da";

    /// <summary>IANA time zone of the meetings' places. Default <c>Europe/Copenhagen</c>.</summary>
    public string TimeZone { get; init; } = "Europe/Copenhagen";

    /// <summary>Who publishes the site; null when not given.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Domains whose e-mail addresses may stand on the site, besides those of <see cref="Host"/> and <see cref="Publisher"/>: <c>lilleby.dk</c>. What lies below them counts too.</summary>
    public ImmutableArray<string> OwnDomains { get; init; } = [];

    /// <summary>Telephone numbers that may stand on the site, besides the publisher's, or the digits that they begin with.</summary>
    public ImmutableArray<string> OwnPhones { get; init; } = [];

    /// <summary>Text shown on every page; null when there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>Address of the accessibility statement at the authority's own register (was.digst.dk in Denmark); null when the site's own page is the statement.</summary>
    public string? AccessibilityStatement { get; init; }

    /// <summary>Accent colour in light pages as <c>#rrggbb</c>; null for the theme's own. Its contrast is checked.</summary>
    public string? AccentColor { get; init; }

    /// <summary>Accent colour in dark pages as <c>#rrggbb</c>; null for the theme's own. Its contrast is checked.</summary>
    public string? AccentColorDark { get; init; }

    /// <summary>Names of the HTML elements that texts may hold, of those that <c>docs/configuration.md</c> lists; all other HTML is shown as characters. Default: none.</summary>
    public ImmutableHashSet<string> AllowedHtml { get; init; } = [];

    /// <summary>Language whose endings and stop words search knows, one of those that <c>docs/configuration.md</c> lists; null for a site without search. Default: <see cref="ContentLanguage"/> where it can be, else English.</summary>
    public string? SearchLanguage { get; init; } = "da";

    /// <summary>Whether the whole search index is published too, as the JSON that lunr itself loads. Default false.</summary>
    public bool PublishesLunrIndex { get; init; }

    /// <summary>Full path of the folder in which a build leaves what makes the next one faster; null to leave nothing.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>
    /// Full path of the folder that the caller will publish to. When it holds this very site already, the build says so
    /// (<see cref="BuildResult.Standing"/>) and makes nothing. Null to build in any case.
    /// </summary>
    public string? StandingIn { get; init; }

    /// <summary>
    /// How long a file must have been at rest for its size and times to stand for its bytes in the next build. Default: two seconds, the
    /// coarsest clock of a file system in use (FAT). Tests that edit a hundred times cannot wait as long.
    /// </summary>
    internal TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How much each fault matters on this site.</summary>
    public Severities Severities { get; init; } = Severities.Usual;

    /// <summary>Days after a meeting within which its minutes are to be published; what is later counts as late on the page that accounts for the record. Default 14.</summary>
    public int PublishWithinDays { get; init; } = 14;

    /// <summary>Full path of a manifest, or of a published folder, whose addresses must still lead somewhere; null to compare with nothing.</summary>
    public string? Published { get; init; }

    /// <summary>
    /// "Now", in UTC. Decides what is still under embargo, what lies ahead and what is late, and nothing else. Set by the program from its
    /// <see cref="TimeProvider"/>; no stage reads the clock.
    /// </summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Full path of the input folder.</summary>
    public string InputFolder => Path.GetFullPath(Path.Combine(SiteFolder, InputPath));

    /// <summary>Full path of the output folder.</summary>
    public string OutputFolder => Path.GetFullPath(Path.Combine(SiteFolder, OutputPath));

    /// <summary>Full path of the theme folder, which need not exist.</summary>
    public string ThemeFolder => Path.GetFullPath(Path.Combine(SiteFolder, ThemePath));
}

/// <summary>Who publishes the site.</summary>
/// <param name="Name">Name of the authority.</param>
/// <param name="Email">Address to write to; null when not given.</param>
/// <param name="Phone">Number to call, as it is to be printed; null when not given.</param>
/// <param name="Website">The authority's own website; null when not given.</param>
public sealed record Publisher(string Name, string? Email = null, string? Phone = null, string? Website = null);
