using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Scaffolding;

/// <summary>Writes front matter for people to fill in, in one language.</summary>
/// <param name="language">Language of comments and examples; keys are English in every language.</param>
internal sealed class ScaffoldText(string language)
{
    private readonly StringBuilder _text = new();

    /// <summary>A value in quotation marks, with everything escaped that YAML would take for its own.</summary>
    public static string Quoted(string value) =>
        "\"" + string.Concat(value.Select(c => char.IsControl(c) ? " " : c is '"' or '\\' ? $"\\{c}" : c.ToString())) + "\"";

    /// <summary>A line as it stands.</summary>
    public void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>A comment on a line of its own.</summary>
    public void Comment(LocalText comment) => Line($"# {comment.In(language)}");

    /// <summary>A key with its value; no blank stands at the end when the value is empty.</summary>
    public void Key(string key, string value, LocalText? comment = null) => Line(WithComment($"{key}: {value}".TrimEnd(), comment));

    /// <summary>A line that is switched off.</summary>
    public void Off(string line, LocalText? comment = null) => Line(WithComment($"# {line}", comment));

    /// <summary>A line that is switched off, with an example in the language.</summary>
    public void Off(LocalText line, LocalText? comment = null) => Off(line.In(language), comment);

    /// <summary>The file.</summary>
    public OutputFile ToFile(string path) => OutputFile.Of(path, Encoding.UTF8.GetBytes(_text.ToString()));

    private string WithComment(string line, LocalText? comment) => comment is { } text ? $"{line}  # {text.In(language)}" : line;
}
