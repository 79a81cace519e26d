using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>What must hold of every address before a file is written for it, wherever its parts came from: content, settings or the theme's words.</summary>
internal static class AddressCheck
{
    private const string Index = "index.html";

    /// <summary>True for an address that names the file which stands for its folder.</summary>
    public static bool NamesIndex(string url) => url.Contains(Index, StringComparison.Ordinal);

    /// <summary>What is wrong with <paramref name="path"/>, a file below the output folder; null when nothing is.</summary>
    public static LocalText? FaultOf(string path)
    {
        if (IsPlain(path)) return null;
        var parts = path.Split('/');
        if (!Manifest.IsBelow(path) || parts.Any(part => part is "" or ".")) return new("den fører ud af mappen", "it leads out of the folder");
        if (Encoding.UTF8.GetByteCount(path) > Limits.AddressBytes) return new($"den er for lang; højst {Limits.AddressBytes} tegn", $"it is too long; at most {Limits.AddressBytes} characters");
        foreach (var part in parts)
        {
            if (Encoding.UTF8.GetByteCount(part) > Limits.AddressPartBytes)
                return new($"et led er for langt; højst {Limits.AddressPartBytes} tegn", $"a part of it is too long; at most {Limits.AddressPartBytes} characters");
            if (FileNames.FaultOf(part) is { } fault) return fault;
        }

        return null;
    }

    /// <summary>True for what nearly every address is: short, with parts of which nothing is wrong.</summary>
    private static bool IsPlain(string path)
    {
        if (path.Length > Limits.AddressPartBytes) return false;
        for (var start = 0; ;)
        {
            var end = path.IndexOf('/', start);
            if (!FileNames.IsPlain(path.AsSpan(start, (end < 0 ? path.Length : end) - start))) return false;
            if (end < 0) return true;
            start = end + 1;
        }
    }

    /// <summary>Pairs of paths that no disk can hold both: a path that is there twice, and one that is a file, with another that lies in a folder of the same name.</summary>
    /// <param name="paths">Files below the output folder.</param>
    /// <param name="namesIndex">False when no address names an <c>index.html</c> itself. Then each of those is the page of a folder of its own, and nothing can be in its way.</param>
    public static IEnumerable<(string File, string Other)> Clashes(IReadOnlyCollection<string> paths, bool namesIndex)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var endings = new bool[Endings];
        foreach (var path in paths)
        {
            if (!namesIndex && path.EndsWith(Index, StringComparison.Ordinal)) continue;
            endings[EndingOf(path)] = true;
            if (!files.Add(path)) yield return (path, path);
        }

        // Folders that a path has in common with one in whose way nothing is were looked at with that one.
        var free = "";
        foreach (var path in paths)
        {
            var isFree = true;
            for (var slash = path.IndexOf('/', OrderedPaths.SharedFolders(free, path)); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                // Names of files end in their extension, and hardly a folder ends as one of them does.
                if (!endings[EndingOf(path.AsSpan(0, slash))] || !files.Contains(path[..slash])) continue;
                isFree = false;
                yield return (path[..slash], path);
            }

            if (isFree) free = path;
        }
    }

    private const int Endings = 1 << 12;

    private static int EndingOf(ReadOnlySpan<char> path) => (path[^1] + (path.Length > 1 ? path[^2] * 61 : 0)) % Endings;
}
