namespace SiteGen.Diagnostics;

/// <summary>
/// Every fault that SiteGen knows, each with its code and the factory that words it, in Danish and English. Grouped by stage into the
/// files beside this one: SG01 settings, SG02 files and front matter, SG03 vocabulary, SG04 meetings and attachments, SG05 items,
/// SG06 text and links, SG07 theme, SG08 privacy, SG09 what could harm,
/// SG10 what was published, SG11 content (in <c>Content/</c>), SG12 import. A code is never reused. <c>docs/diagnostics.md</c> explains each; a test holds the two together.
/// </summary>
internal static partial class DiagnosticCodes
{
    private const int LongestMessage = 500;
    private const int LongestHelp = 2_000;

    private static Diagnostic Error(string code, SourceSpan at, LocalText message, LocalText? help = null) => Made(code, Severity.Error, at, message, help);

    private static Diagnostic Warning(string code, SourceSpan at, LocalText message, LocalText? help = null) => Made(code, Severity.Warning, at, message, help);

    private static Diagnostic Made(string code, Severity severity, SourceSpan at, LocalText message, LocalText? help) =>
        new(code, severity, at, Cut(message, LongestMessage), help is { } given ? Cut(given, LongestHelp) : null);

    // A value found can be as long as a file. What is wrong stands before and behind it, so the middle goes.
    private static LocalText Cut(LocalText text, int length) => new(Cut(text.Da, length), Cut(text.En, length));

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var (head, tail) = (length * 2 / 3, length / 3);
        if (char.IsHighSurrogate(text[head - 1])) head--;
        if (char.IsLowSurrogate(text[^tail])) tail--;
        return $"{text[..head]} … {text[^tail..]}";
    }

    /// <summary>"Did you mean …?" before the other words, or only those when nothing is near.</summary>
    private static LocalText Guess(string? nearest, string otherwiseDa, string otherwiseEn) => nearest is null
        ? new(Small(otherwiseDa), Small(otherwiseEn))
        : new($"mente du \"{nearest}\"? {otherwiseDa}", $"did you mean \"{nearest}\"? {otherwiseEn}");

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string List(IEnumerable<string> values) => string.Join(", ", values);
}
