using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>The text of one template, which knows the line and column of every character.</summary>
internal sealed class SourceText
{
    private const int LongestQuote = 60;

    private readonly string _path;
    private readonly List<int> _lines = [0];

    /// <param name="path">Path of the file, for messages.</param>
    /// <param name="text">Its text, lines ended by LF.</param>
    public SourceText(string path, string text)
    {
        (_path, Text) = (path, text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') _lines.Add(i + 1);
        }
    }

    public string Text { get; }

    public SourceSpan At(int index)
    {
        var line = _lines.BinarySearch(index);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(_path, line + 1, index - _lines[line] + 1);
    }

    /// <summary>True when <paramref name="part"/> stands at <paramref name="index"/>.</summary>
    public bool Has(int index, string part) => string.CompareOrdinal(Text, index, part, 0, part.Length) == 0;

    /// <summary>What to throw when the tag that begins at <paramref name="start"/> cannot be read: it quotes the tag, as far as it is one.</summary>
    public ThemeException Broken(int start)
    {
        var end = Text.AsSpan(start).IndexOf('\n') is var line and >= 0 ? start + line : Text.Length;
        if (Text.IndexOf("}}", start, end - start, StringComparison.Ordinal) is var close and >= 0) end = close + 2;
        if (Text.IndexOf("{{", start + 2, Math.Max(0, end - start - 2), StringComparison.Ordinal) is var next and >= 0 && next > start + 2) end = next;
        return new ThemeException(DiagnosticCodes.BrokenTemplate(At(start), Text[start..Math.Min(end, start + LongestQuote)].Trim()));
    }
}
