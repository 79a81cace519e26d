using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>Colour for terminals: the eight colours that every palette keeps readable, and bold.</summary>
/// <param name="On">False leaves every text as it is.</param>
internal readonly record struct Ink(bool On)
{
    /// <summary>A place in a file.</summary>
    public string Place(string text) => Wrap("1", text);

    /// <summary>The word for a severity.</summary>
    public string Severe(Severity severity, string text) => Wrap(severity == Severity.Error ? "1;31" : "1;33", text);

    /// <summary>Line numbers and carets.</summary>
    public string Frame(string text) => Wrap("36", text);

    /// <summary>The word before advice.</summary>
    public string Advice(string text) => Wrap("32", text);

    private string Wrap(string codes, string text) => On ? $"\e[{codes}m{text}\e[0m" : text;
}
