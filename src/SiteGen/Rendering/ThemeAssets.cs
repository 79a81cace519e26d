using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Reading;

namespace SiteGen.Rendering;

/// <summary>
/// Style sheets, scripts and pictures of the theme, each published under a name that holds a hash of its content: a browser may keep
/// it for ever, and a change reaches every reader at once.
/// </summary>
internal sealed class ThemeAssets
{
    private const string Folder = "assets/";
    private const string StyleSheet = "site.css";
    private const string SearchFolder = "search/";
    private const string SearchScript = "search.js";

    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly string _linkRoot;
    private readonly string _engine;

    /// <param name="theme">The theme's files.</param>
    /// <param name="linkRoot">Path that the site lives under.</param>
    /// <param name="accent">The site's own accent colours for light and dark pages; null for the theme's.</param>
    /// <param name="engine">The search engine, which is an asset but not the theme's.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    /// <param name="diagnostics">Gets SG0707.</param>
    public ThemeAssets(ThemeFiles theme, string linkRoot, (string? Light, string? Dark) accent, (string Name, byte[] Bytes) engine, BuildCache? cache, DiagnosticBag diagnostics)
    {
        _linkRoot = linkRoot;
        _engine = engine.Name;
        foreach (var (path, file) in theme.Files)
        {
            if (path.StartsWith(Folder, StringComparison.Ordinal) && !path.EndsWith(".css", StringComparison.Ordinal) && !path.StartsWith($"{Folder}icons/", StringComparison.Ordinal)) Add(path[Folder.Length..], file.Bytes);
        }

        Add(StyleSheet, Encoding.UTF8.GetBytes(Styles(theme, accent)));
        Add(SearchScript, ScriptMinifier.Minified(ScriptBundle.Join(theme, SearchFolder, diagnostics), cache));
        Add(engine.Name, engine.Bytes);

        void Add(string name, byte[] bytes) => _assets.Add(name, new Asset($"{Folder}{Hashed(name, bytes)}", bytes));
    }

    /// <summary>Names as templates use them.</summary>
    public IEnumerable<string> Names => _assets.Keys;

    /// <summary>The files to publish.</summary>
    /// <param name="withSearch">Whether the site has a search: its scripts are 70 KB that nothing else asks for.</param>
    public IEnumerable<OutputFile> Files(bool withSearch) =>
        _assets.Where(asset => withSearch || (asset.Key != SearchScript && asset.Key != _engine)).Select(asset => OutputFile.Of(asset.Value.Path, asset.Value.Bytes));

    /// <summary>The address of <paramref name="name"/>; null when the theme has no such file.</summary>
    public string? UrlOf(string name) => _assets.TryGetValue(name, out var asset) ? $"{_linkRoot}/{asset.Path}" : null;

    /// <summary>base.css first, then the components' own style sheets, then the site's colours on top.</summary>
    private static string Styles(ThemeFiles theme, (string? Light, string? Dark) accent)
    {
        var sheets = theme.Files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Key.StartsWith(Folder, StringComparison.Ordinal) ? 0 : 1).Select(file => file.Value.Text.TrimEnd());
        var css = new StringBuilder(string.Join("\n\n", sheets)).Append('\n');
        if (accent.Light is { } light) css.Append(CultureInfo.InvariantCulture, $"\n@media screen {{ :root {{ --accent: {light}; }} }}\n");
        if (accent.Dark is { } dark) css.Append(CultureInfo.InvariantCulture, $"\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; }} }}\n");
        return css.ToString();
    }

    private sealed record Asset(string Path, byte[] Bytes);

    private static string Hashed(string name, byte[] bytes)
    {
        var dot = name.Length - Path.GetExtension(name).Length;
        return $"{name[..dot]}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{name[dot..]}";
    }
}
