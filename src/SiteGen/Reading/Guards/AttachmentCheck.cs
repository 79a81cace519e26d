using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading.Guards;

/// <summary>
/// What is checked of every file before it is published: its size, its kind, and whether it acts by itself. Attachments are served from the
/// authority's own host, where a script in them could do whatever the authority can.
/// </summary>
internal static class AttachmentCheck
{
    // Programs of readers' computers, pages that a web server would run, and documents that bring macros along.
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".com", ".bat", ".cmd", ".msi", ".msix", ".scr", ".pif", ".cpl", ".dll", ".ps1", ".psm1", ".vbs", ".vbe", ".js", ".mjs", ".cjs", ".jse", ".wsf", ".wsh", ".hta",
        ".jar", ".lnk", ".url", ".reg", ".inf", ".sh", ".bash", ".py", ".pl", ".rb", ".apk", ".app", ".dmg", ".pkg", ".deb", ".rpm", ".iso", ".img", ".vhd", ".scf",
        ".php", ".php3", ".php4", ".php5", ".php7", ".phtml", ".phar", ".asp", ".aspx", ".asmx", ".ashx", ".cer", ".jsp", ".jspx", ".cgi", ".fcgi", ".shtml", ".shtm", ".stm", ".cfm",
        ".htaccess", ".config", ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm", ".potm", ".ppsm", ".ppam", ".swf", ".svgz", ".mht", ".mhtml", ".xsl", ".xslt", ".wasm",
    };

    /// <summary>Adds SG0909 and SG0913 to SG0915.</summary>
    public static void Run(LocalFile file, DiagnosticBag diagnostics)
    {
        var at = new SourceSpan(file.Source);
        var name = file.Source[(file.Source.LastIndexOf('/') + 1)..];
        var extension = Path.GetExtension(name).ToLowerInvariant();

        // A web server may run "plan.php.pdf" for its middle name.
        var refused = name.Split('.').Skip(1).Select(part => $".{part.Trim()}").LastOrDefault(part => Refused.Contains(part) && (part.Equals(extension, StringComparison.OrdinalIgnoreCase) || IsServerPage(part)));
        if (refused is not null) diagnostics.Add(DiagnosticCodes.RefusedKind(at, refused.ToLowerInvariant()));
        if (file.SizeInBytes > Limits.AttachmentBytes) diagnostics.Add(DiagnosticCodes.FileTooLarge(at, file.SizeInBytes, Limits.AttachmentBytes));
        else if (file.SizeInBytes > Limits.HeavyAttachmentBytes) diagnostics.Add(DiagnosticCodes.HeavyAttachment(at, file.SizeInBytes));
        else if (Active(extension, file) is var (found, line, column)) diagnostics.Add(DiagnosticCodes.ActiveContent(new SourceSpan(file.Source, line, column), found));
    }

    private static bool IsServerPage(string extension) => extension.ToLowerInvariant() is ".php" or ".php3" or ".php4" or ".php5" or ".php7" or ".phtml" or ".phar" or ".cgi" or ".shtml" or ".asp" or ".aspx" or ".jsp";

    private static ActivePart? Active(string extension, LocalFile file) => extension switch
    {
        ".svg" or ".xml" or ".xhtml" or ".xht" or ".rdf" or ".atom" or ".rss" or ".gml" or ".kml" or ".mml" => ActiveXml.Find(file.FullPath),
        ".html" or ".htm" => ActiveHtml.Find(file.FullPath),
        _ => null,
    };
}

/// <summary>The first thing in a file that acts by itself or fetches from elsewhere.</summary>
/// <param name="Found">What it is, as it stands there.</param>
/// <param name="Line">Its line, from 1; 0 when not known.</param>
/// <param name="Column">Its column, from 1; 0 when not known.</param>
internal sealed record ActivePart(string Found, int Line, int Column);
