using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>
/// Writes diagnostics for people: place, what is wrong, the line with a caret, the repair, and the count at the end. Only this format
/// quotes the source: logs of the others often travel further than the repository does.
/// </summary>
/// <param name="sources">Where the quoted lines come from.</param>
/// <param name="ink">Colours or none.</param>
/// <param name="width">Columns of the terminal.</param>
internal sealed class TextPrinter(SourceLines sources, Ink ink, int width)
{
    /// <summary>Writes every diagnostic and, when there are any, their count.</summary>
    public void Print(Report report, TextWriter error)
    {
        foreach (var diagnostic in report.Diagnostics) Print(diagnostic, report, error);
        if (report.Diagnostics.Count == 0) return;

        var count = report.Speech.FaultCount(report.Errors, report.Warnings);
        error.WriteLine((report.Errors > 0 ? report.Command : "") switch
        {
            "build" => count + report.Speech.Of(" – intet er skrevet, og det seneste gode site er urørt", " – nothing is written, and the last good site is untouched"),
            "preview" => count + report.Speech.Of(" – det sidste site uden fejl vises stadig", " – the last site without errors is still shown"),
            _ => count,
        });
    }

    private void Print(Diagnostic diagnostic, Report report, TextWriter error)
    {
        var (speech, at) = (report.Speech, diagnostic.At);
        error.WriteLine($"{ink.Place($"{report.Root}{at}:")} {ink.Severe(diagnostic.Severity, $"{speech.Word(diagnostic.Severity)} {diagnostic.Code}:")} {OneLine(speech.Of(diagnostic.Message))}");

        if (sources.At(at.Path, at.Line) is { } line)
        {
            var number = $"{at.Line,5}";
            var excerpt = SourceExcerpt.Of(line, at.Column, Math.Max(20, width - 10));
            error.WriteLine($"{ink.Frame($"{number} |")} {excerpt.Text}");
            if (excerpt.CaretAt >= 0) error.WriteLine(ink.Frame($"{new string(' ', number.Length)} | {new string(' ', excerpt.CaretAt)}^"));
        }

        if (diagnostic.Help is { } help) error.WriteLine($"  {ink.Advice($"{speech.Of("hjælp", "help")}:")} {OneLine(speech.Of(help))}");
    }

    // Messages carry values found in files; a line break, an escape sequence or a sign that turns the line around must not reach the terminal.
    private static string OneLine(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(c => IsHarmful(c) ? ' ' : c)) : text;

    private static bool IsHarmful(char c) => char.IsControl(c) || SourceExcerpt.IsDirection(c);
}
