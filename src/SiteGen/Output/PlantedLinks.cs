using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>
/// Finds symbolic links within the output folder that a write or a removal would follow: the folder is public, and who can put a link
/// there could make the build write elsewhere. The output folder itself may be a link; many servers switch releases that way.
/// </summary>
internal static class PlantedLinks
{
    /// <summary>A fault, SG0917, for each link on the way to one of <paramref name="paths"/>. A link in the place of a file is none: a rename replaces it.</summary>
    /// <param name="outputFolder">Full path; need not exist.</param>
    /// <param name="paths">Paths below the folder, forward slashes.</param>
    public static ImmutableArray<Diagnostic> In(string outputFolder, IEnumerable<string> paths)
    {
        if (!Directory.Exists(outputFolder)) return [];
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(outputFolder));
        return [.. paths.SelectMany(Manifest.FoldersOf).Concat(Staging.OwnPaths).Append(Manifest.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(path => IsLink(Path.Combine(outputFolder, path))).Select(path => DiagnosticCodes.LinkInOutput(new SourceSpan($"{name}/{path}")))];
    }

    /// <summary>True for a symbolic link, also one that leads nowhere.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
