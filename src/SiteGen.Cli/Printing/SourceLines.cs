using SiteGen.Text;

namespace SiteGen.Cli.Printing;

/// <summary>Fetches the line that a diagnostic points to, for display only.</summary>
/// <param name="siteFolder">Full path of the folder that diagnostics count their paths from.</param>
internal sealed class SourceLines(string siteFolder)
{
    private string? _path;
    private string[] _lines = [];

    /// <summary>The line, counted from 1; null when there is none to show: the whole file is meant, or the file is built in or gone.</summary>
    public string? At(string path, int line)
    {
        if (line < 1) return null;
        if (path != _path)
        {
            // Diagnostics come sorted by file: remembering one file is enough.
            _path = path;
            _lines = Read(Path.Combine(siteFolder, path));
        }

        return line <= _lines.Length ? _lines[line - 1] : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            // Split at \n alone: other line ends inside a line would shift every number after them. Masked before, because a number may go
            // on in the next line, and because the line that one fault quotes may hold a number that another is about.
            return File.Exists(path) ? CprFinder.Mask(File.ReadAllText(path), isQuoted: true).Split('\n') : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
