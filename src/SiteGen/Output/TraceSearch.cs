using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Looks through every file of a folder for what should be gone.</summary>
internal static class TraceSearch
{
    /// <summary>The files of <paramref name="folder"/> that bear a trace, each with the first one found; none when there is no such folder.</summary>
    public static IEnumerable<(string Path, string Trace)> In(string folder, TextTraces traces) =>
        FilesOf(folder).AsParallel().AsOrdered().Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), traces.FirstIn(File.ReadAllBytes(path))))
            .Where(found => found.Item2 is not null).Select(found => (found.Item1, found.Item2!)).ToList();

    /// <summary>The text of every file of <paramref name="folder"/>.</summary>
    public static IEnumerable<string> TextsOf(string folder) => FilesOf(folder).Select(File.ReadAllText);

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
