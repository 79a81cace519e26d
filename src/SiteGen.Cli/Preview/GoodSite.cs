using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Cli.Preview;

/// <summary>The files of a build without errors, found by the path that a browser asks for.</summary>
internal sealed class GoodSite
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly Lazy<Dictionary<string, OutputFile>> _searchFiles;
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _pages = new(StringComparer.Ordinal);

    /// <summary>A site that answers below <paramref name="linkRoot"/>.</summary>
    /// <param name="files">Every file but those of the search index.</param>
    /// <param name="searchFiles">Those: whoever looks at an edit does not wait for what only a search needs.</param>
    /// <param name="linkRoot">Path that the site lives under, without a final slash; empty for the root.</param>
    /// <param name="version">Tells this build from every other one, of earlier runs as well.</param>
    public GoodSite(IEnumerable<OutputFile> files, Func<ImmutableArray<OutputFile>> searchFiles, string linkRoot, string version)
    {
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _searchFiles = new(() => searchFiles().ToDictionary(file => file.Path, StringComparer.Ordinal));
        LinkRoot = linkRoot;
        Version = version;
    }

    private const string SearchFolder = "search-index/";

    /// <summary>Path that the site lives under.</summary>
    public string LinkRoot { get; }

    /// <summary>Which build this is.</summary>
    public string Version { get; }

    /// <summary>The page that says that there is no such page; null when the theme makes none.</summary>
    public OutputFile? NotFoundPage => _files.GetValueOrDefault("404.html");

    /// <summary>
    /// The bytes of a page. What was shown once stays as it was: the texts of an archive are not in memory, and when one is saved with a fault in
    /// it, the page that is open must still come.
    /// </summary>
    /// <exception cref="IOException">The page was never made, and a file that it is made from is no longer what it was.</exception>
    /// <exception cref="ThemeException">The theme is at fault.</exception>
    public ReadOnlyMemory<byte> Page(OutputFile file) => _pages.GetOrAdd(file.Path, _ => file.Make());

    /// <summary>The file for a path, or where to look instead; both null when there is nothing.</summary>
    /// <param name="path">Decoded path of the address, starting with a slash.</param>
    public (OutputFile? File, string? MovedTo) Find(string path)
    {
        if (LinkRoot.Length > 0)
        {
            if (path == LinkRoot || path == "/") return (null, LinkRoot + "/");
            if (!path.StartsWith(LinkRoot + "/", StringComparison.Ordinal)) return default;
        }

        var name = path[(LinkRoot.Length + 1)..];
        if (name.Length == 0 || name.EndsWith('/')) return (_files.GetValueOrDefault(name + "index.html"), null);
        if (_files.TryGetValue(name, out var file)) return (file, null);
        if (name.StartsWith(SearchFolder, StringComparison.Ordinal)) return (_searchFiles.Value.GetValueOrDefault(name), null);

        // Only a path that exists is redirected to: "//elsewhere" never becomes an address of another host.
        return _files.ContainsKey(name + "/index.html") ? (null, path + "/") : default;
    }
}
