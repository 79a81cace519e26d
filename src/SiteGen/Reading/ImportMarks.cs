using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>What an import leaves behind for a person: <c># check: …</c> behind a fact, and a heading above text that found no place.</summary>
internal static partial class ImportMarks
{
    /// <summary>Heading of text that an import could not place.</summary>
    public static readonly LocalText UnplacedHeading = new("Tekst, som importen ikke kunne placere", "Text that the import could not place");

    [GeneratedRegex(@"^\s*check\b\s*:?\s*(?<reason>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Check { get; }

    /// <summary>Reports every mark in some front matter: SG1201.</summary>
    public static void NoteChecks(string yaml, int firstLine, string path, DiagnosticBag diagnostics)
    {
        // Most files have none, and are not looked through a second time.
        if (!yaml.Contains("check", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var (text, line, column) in YamlText.Comments(yaml, firstLine))
        {
            if (Check.Match(text) is { Success: true } match) diagnostics.Add(DiagnosticCodes.CheckMark(new SourceSpan(path, line, column), match.Groups["reason"].Value.Trim().TrimEnd('.')));
        }
    }

    /// <summary>Reports a section of text that found no place: SG1202.</summary>
    public static void NoteUnplaced(string heading, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (heading == UnplacedHeading.Da || heading == UnplacedHeading.En) diagnostics.Add(DiagnosticCodes.UnplacedText(at));
    }
}
