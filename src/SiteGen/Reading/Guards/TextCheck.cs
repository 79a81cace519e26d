using System.Net;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading.Guards;

/// <summary>What is checked of every text before anything reads it: the length of its lines and the characters that nobody sees.</summary>
internal static partial class TextCheck
{
    // A file that is odd throughout is told so often enough by its first lines.
    private const int ReportsOfAKind = 20;

    [GeneratedRegex("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});")]
    private static partial Regex Entity { get; }

    /// <summary>Checks a text.</summary>
    /// <param name="text">The text, lines ended by LF.</param>
    /// <param name="path">Its path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0901 to SG0905 and SG0910.</param>
    /// <returns>False when the text is not to be read: a line is too long.</returns>
    public static bool Run(string text, string path, DiagnosticBag diagnostics)
    {
        var reporter = new Reporter(path, diagnostics);
        var (line, start) = (1, 0);
        using var oddities = OddCharacters.In(text).GetEnumerator();
        var hasOddity = oddities.MoveNext();
        while (true)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end - start > Limits.LineLength)
            {
                diagnostics.Add(DiagnosticCodes.LineTooLong(new SourceSpan(path, line, Limits.LineLength + 1), end - start, Limits.LineLength));
                return false;
            }

            for (; hasOddity && oddities.Current.Index < end; hasOddity = oddities.MoveNext()) reporter.Report(oddities.Current, line, oddities.Current.Index - start + 1);
            if (end == text.Length) break;
            (start, line) = (end + 1, line + 1);
        }

        return true;
    }

    /// <summary>Finds the characters that Markdown would make of <c>&amp;#x202E;</c> and its like.</summary>
    public static void Entities(string markdown, int firstLine, string path, DiagnosticBag diagnostics)
    {
        var reporter = new Reporter(path, diagnostics);
        var (line, counted) = (firstLine, 0);
        foreach (Match entity in Entity.Matches(markdown))
        {
            var odds = OddCharacters.In(WebUtility.HtmlDecode(entity.Value)).ToList();
            if (odds.Count == 0) continue;
            line += markdown.AsSpan(counted, entity.Index - counted).Count('\n');
            counted = entity.Index;
            reporter.Report(odds[0], line, entity.Index - markdown.LastIndexOf('\n', entity.Index));
        }
    }

    /// <summary>Reports an odd character that a value holds though the file does not: YAML and JSON write it as <c>\u202E</c>.</summary>
    public static void Escaped(YamlScalar scalar, string source, string path, DiagnosticBag diagnostics)
    {
        var hidden = OddCharacters.In(scalar.Text).Where(odd => !source.Contains(scalar.Text[odd.Index])).DistinctBy(odd => odd.Code);
        foreach (var odd in hidden) diagnostics.Add(Told(new SourceSpan(path, scalar.Line, scalar.Column), odd));
    }

    private static Diagnostic Told(SourceSpan at, OddCharacter odd) => odd.Kind switch
    {
        Oddity.Control => DiagnosticCodes.ControlCharacter(at, odd.Name),
        Oddity.Direction => DiagnosticCodes.DirectionCharacter(at, odd.Name),
        Oddity.Invisible => DiagnosticCodes.InvisibleCharacter(at, odd.Name),
        Oddity.Lost => DiagnosticCodes.LostCharacter(at, odd.Name),
        _ => DiagnosticCodes.Lookalike(at, odd.Name),
    };

    /// <summary>Reports each kind of character once a line, and no more than a screenful of each.</summary>
    private sealed class Reporter(string path, DiagnosticBag diagnostics)
    {
        private readonly Dictionary<Oddity, (int Count, int Line, int Code)> _last = [];

        public void Report(OddCharacter odd, int line, int column)
        {
            var (count, lastLine, code) = _last.GetValueOrDefault(odd.Kind);
            if (count == ReportsOfAKind || (lastLine == line && code == odd.Code)) return;
            _last[odd.Kind] = (count + 1, line, odd.Code);
            diagnostics.Add(Told(new SourceSpan(path, line, column), odd));
        }
    }
}
