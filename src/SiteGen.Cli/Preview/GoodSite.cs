using System.Collections.Frozen;
using SiteGen.Output;

namespace SiteGen.Cli.Preview;

/// <summary>The files of a build without errors, found by the path that a browser asks for.</summary>
internal sealed class GoodSite
{
    private readonly FrozenDictionary<string, OutputFile> _files;

    /// <summary>A site that answers below <paramref name="linkRoot"/>.</summary>
    /// <param name="files">Every file.</param>
    /// <param name="linkRoot">Path that the site lives under, without a final slash; empty for the root.</param>
    /// <param name="version">Tells this build from every other one, of earlier runs as well.</param>
    public GoodSite(IEnumerable<OutputFile> files, string linkRoot, string version)
    {
        _files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        LinkRoot = linkRoot;
        Version = version;
    }

    /// <summary>Path that the site lives under.</summary>
    public string LinkRoot { get; }

    /// <summary>Which build this is.</summary>
    public string Version { get; }

    /// <summary>The page that says that there is no such page; null when the theme makes none.</summary>
    public OutputFile? NotFoundPage => _files.GetValueOrDefault("404.html");

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

        // Only a path that exists is redirected to: "//elsewhere" never becomes an address of another host.
        return _files.ContainsKey(name + "/index.html") ? (null, path + "/") : default;
    }
}
