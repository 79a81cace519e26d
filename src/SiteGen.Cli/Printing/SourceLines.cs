using SiteGen.Text;

namespace SiteGen.Cli.Printing;

/// <summary>Fetches the line that a diagnostic points to, for display only.</summary>
/// <param name="siteFolder">Full path of the folder that diagnostics count their paths from.</param>
internal sealed class SourceLines(string siteFolder)
{
    // A number may go on in the next line, and no further.
    private const int LinesAround = 2;

    private string? _path;
    private string _text = "";

    /// <summary>The line, counted from 1; null when there is none to show: the whole file is meant, or the file is built in or gone.</summary>
    public string? At(string path, int line)
    {
        if (line < 1) return null;
        if (path != _path)
        {
            // Diagnostics come sorted by file: remembering one file is enough.
            _path = path;
            _text = Read(Path.Combine(siteFolder, path));
        }

        return _text.Length > 0 && StartOf(line) is { } start ? Masked(line, start) : null;
    }

    /// <summary>The line without what no message may tell: the line that one fault quotes may hold a number that another is about.</summary>
    private string Masked(int line, int start)
    {
        var from = StartOf(Math.Max(1, line - LinesAround))!.Value;
        var around = CprFinder.Mask(_text[from..(StartOf(line + LinesAround + 1) ?? _text.Length)], isQuoted: true);
        var end = around.IndexOf('\n', start - from);
        return end < 0 ? around[(start - from)..] : around[(start - from)..end];
    }

    /// <summary>Where a line begins; null when there are not as many. Split at \n alone: other line ends within a line would shift the numbers of all after it.</summary>
    private int? StartOf(int line)
    {
        var at = 0;
        for (; line > 1; line--)
        {
            at = _text.IndexOf('\n', at) + 1;
            if (at == 0) return null;
        }

        return at;
    }

    private static string Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
