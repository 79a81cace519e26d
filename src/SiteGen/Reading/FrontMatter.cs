using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Splits a Markdown file into the facts at its top and the text below.</summary>
internal static class FrontMatter
{
    /// <summary>Reads <paramref name="file"/>. Null, with a diagnostic, when the facts cannot be read at all; then nothing of the file is used.</summary>
    public static MarkdownFile? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.ReadText(diagnostics) is not { } text) return null;
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.NoFrontMatter(new SourceSpan(file.Path, 1, 1)));
            return null;
        }

        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (end < 0)
        {
            diagnostics.Add(DiagnosticCodes.OpenFrontMatter(new SourceSpan(file.Path, 1, 1)));
            return null;
        }

        var yaml = end < 4 ? "" : text[4..(end + 1)];
        if (yaml.Length > Limits.FactsLength)
        {
            diagnostics.Add(DiagnosticCodes.FactsTooLong(new SourceSpan(file.Path, 1, 1), yaml.Length, Limits.FactsLength));
            return null;
        }

        ImportMarks.NoteChecks(yaml, firstLine: 2, file.Path, diagnostics);
        var bodyStart = Math.Min(end + 5, text.Length);
        var bodyLine = 1 + text.AsSpan(0, bodyStart).Count('\n');
        return Parse(yaml, firstLine: 2, file.Path, diagnostics) is { } fields
            ? new MarkdownFile(file, fields, text[bodyStart..], bodyStart, bodyLine)
            : null;
    }

    /// <summary>Reads a file that is YAML throughout. Null, with a diagnostic, when it cannot be read.</summary>
    public static Fields? ReadYaml(SourceFile file, DiagnosticBag diagnostics) =>
        file.ReadText(diagnostics) is { } text ? Parse(text, firstLine: 1, file.Path, diagnostics) : null;

    /// <summary>Keys and values of <paramref name="yaml"/>; null, with a diagnostic, when it is not a map in YAML.</summary>
    public static Fields? Parse(string yaml, int firstLine, string path, DiagnosticBag diagnostics)
    {
        try
        {
            var root = YamlText.Parse(yaml, firstLine);
            if (yaml.Contains('\\')) foreach (var scalar in root.Scalars()) TextCheck.Escaped(scalar, yaml, path, diagnostics);
            if (root is YamlMap map) return new Fields(map, path, diagnostics);
            diagnostics.Add(DiagnosticCodes.BrokenYaml(new SourceSpan(path, root.Line, root.Column), "key: value"));
        }
        catch (YamlFault fault)
        {
            var at = new SourceSpan(path, fault.Line, fault.Column);
            diagnostics.Add(fault.Kind == YamlFaultKind.Syntax ? DiagnosticCodes.BrokenYaml(at, fault.Message) : DiagnosticCodes.YamlTrick(at));
        }

        return null;
    }
}

/// <summary>A Markdown file, split.</summary>
/// <param name="Source">Where it was read from.</param>
/// <param name="Facts">Its front matter.</param>
/// <param name="Body">The Markdown below.</param>
/// <param name="BodyStart">Place in the whole text at which <paramref name="Body"/> begins, counted from 0.</param>
/// <param name="BodyLine">Line at which <paramref name="Body"/> begins.</param>
internal sealed record MarkdownFile(SourceFile Source, Fields Facts, string Body, int BodyStart, int BodyLine)
{
    /// <summary>Some of the body as a text that stays in its file.</summary>
    /// <param name="line">Line of the file at which it begins.</param>
    /// <param name="words">The words; when they do not stand there as they are, they are held in memory.</param>
    public Prose Prose(int line, string words)
    {
        var start = 0;
        for (var at = BodyLine; at < line && start < Body.Length; at++) start = Body.IndexOf('\n', start) is var end and >= 0 ? end + 1 : Body.Length;
        return string.CompareOrdinal(Body, start, words, 0, words.Length) == 0
            ? new Prose(Source.Path, line, new FileText.Place(Source.Text, BodyStart + start, words.Length))
            : new Prose(Source.Path, line, words);
    }
}
