using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Sources;

/// <summary>Collects the lines of a document that knows paragraphs: each is a line of its own number with an empty one behind it.</summary>
internal sealed class LineBuilder
{
    private readonly List<SourceLine> _lines = [];
    private readonly SortedDictionary<int, string> _printed = [];

    /// <summary>Adds a paragraph; its own line breaks stay.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="like">What kind of line it is; its number and text are ignored.</param>
    /// <param name="isTight">True when the next paragraph follows without a gap, as entries of a list do.</param>
    public void Paragraph(string text, SourceLine? like = null, bool isTight = false)
    {
        var parts = text.Split('\n').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        if (parts.Count == 0)
        {
            Gap();
            return;
        }

        var number = Next(string.Join(' ', parts));
        foreach (var part in parts) _lines.Add((like ?? new SourceLine(0, "")) with { Number = number, Text = part });
        if (!isTight) Gap();
    }

    /// <summary>Adds a row of a table.</summary>
    public void Row(IReadOnlyList<string> cells)
    {
        if (cells.All(cell => cell.Length == 0)) return;
        var text = string.Join('\t', cells);
        _lines.Add(new SourceLine(Next(text), text.Trim()) { Cells = [.. cells] });
    }

    /// <summary>Adds words that are no part of the text, with the reason.</summary>
    public void Aside(string text, LocalText reason)
    {
        if (!string.IsNullOrWhiteSpace(text)) _lines.Add(new SourceLine(Next(text), text.Trim()) { SetAside = reason });
    }

    /// <summary>An empty line.</summary>
    public void Gap()
    {
        if (_lines.Count > 0 && !_lines[^1].IsBlank) _lines.Add(new SourceLine(_lines[^1].Number, ""));
    }

    /// <summary>The document.</summary>
    /// <exception cref="UnreadableDocumentException">It holds no words.</exception>
    public SourceDocument ToDocument(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> pictures) =>
        _printed.Values.All(string.IsNullOrWhiteSpace) ? throw UnreadableDocumentException.Empty() : new SourceDocument(name, [.. _lines], _printed.ToImmutableSortedDictionary(), pictures);

    private int Next(string printed)
    {
        _printed.Add(_printed.Count + 1, printed);
        return _printed.Count;
    }
}
