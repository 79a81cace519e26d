using System.Text.RegularExpressions;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Repair;

/// <summary>
/// Makes blocks of lines: wrapped lines become paragraphs again, halves of a sentence that a page's end tore apart are joined, rows
/// become tables and marks become lists.
/// </summary>
/// <param name="hyphens">Joins divided words.</param>
internal sealed partial class Paragraphs(Hyphens hyphens)
{
    // Lines shorter than this that begin with a capital were broken on purpose, as names and addresses are.
    private const int ShortLine = 60;

    [GeneratedRegex(@"[.:;!?][""”»')\]]*$|^[^\p{L}]*$")]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"^[\p{Ll}(]")]
    private static partial Regex GoesOn { get; }

    /// <summary>The blocks of some lines.</summary>
    public List<Block> Of(IReadOnlyList<SourceLine> lines)
    {
        lines = [.. lines.Select(line => line.Text.Contains("](", StringComparison.Ordinal) ? line with { Text = MarkdownSigns.WithoutDeadLinks(line.Text) } : line)];
        var blocks = new List<Block>();
        var open = new List<SourceLine>();
        var rows = new List<SourceLine>();
        var entries = new List<Entry>();
        var hasGap = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank && line.Cells.IsEmpty)
            {
                hasGap = true;
                continue;
            }

            if (line.Cells.Length > 1)
            {
                if (hasGap && rows.Count > 0 && rows[0].Cells.Length != line.Cells.Length) Close();
                CloseText();
                rows.Add(line);
            }
            else if (line.Heading > 0 || (line.IsBold && !line.IsBullet && line.Text.Length < 120))
            {
                Close();
                blocks.Add(new Block([new TextLine("### " + line.Text.TrimEnd(':'), [line.Number])]));
            }
            else if (line.IsBullet || MarkOf(line, i) is not null)
            {
                CloseRows();
                CloseParagraph();
                entries.Add(new Entry(line, MarkOf(line, i)));
            }
            else if (Continues(line, hasGap))
            {
                if (entries.Count > 0) entries[^1].More.Add(line);
                else open.Add(line);
            }
            else
            {
                Close();
                open.Add(line);
            }

            hasGap = false;
        }

        Close();
        return blocks;

        // Without a gap a line goes on; with one only when a sentence was torn apart, which small letters at its beginning show.
        bool Continues(SourceLine line, bool gap)
        {
            var last = entries.Count > 0 ? entries[^1].Last : open.Count > 0 ? open[^1] : null;
            if (last is null) return false;

            // A short entry of a list is not wrapped: what begins with a capital below it is no part of it.
            if (entries.Count > 0 && last.Text.Length < ShortLine && !GoesOn.IsMatch(line.Text)) return false;
            return !gap || (GoesOn.IsMatch(line.Text) && !SentenceEnd.IsMatch(last.Text));
        }

        ListMark? MarkOf(SourceLine line, int at)
        {
            if (ListMark.Of(line.Text) is not { } mark) return null;
            if (entries.LastOrDefault()?.Mark is { } before && mark.Follows(before)) return mark;
            return mark.Ordinal == 1 && lines.Skip(at + 1).Select(later => ListMark.Of(later.Text)).Any(later => later is not null && later.Follows(mark)) ? mark : null;
        }

        void Close()
        {
            CloseText();
            CloseRows();
        }

        void CloseText()
        {
            CloseParagraph();
            if (entries.Count > 0) blocks.Add(new Block([.. entries.Select(Line)]));
            entries.Clear();
        }

        void CloseParagraph()
        {
            if (open.Count > 0) blocks.Add(Paragraph(open));
            open.Clear();
        }

        void CloseRows()
        {
            if (rows.Count > 1) blocks.Add(TableBlock.Of(rows));
            else if (rows.Count == 1) blocks.Add(new Block([new TextLine(MarkdownSigns.Paragraph(string.Join(" – ", rows[0].Cells.Where(cell => cell.Length > 0))), [rows[0].Number])]));
            rows.Clear();
        }
    }

    private Block Paragraph(List<SourceLine> lines)
    {
        var isBrokenOnPurpose = lines.Count > 1 && lines.All(line => line.Text.Length < ShortLine)
            && lines.Skip(1).Count(line => !GoesOn.IsMatch(line.Text)) * 2 >= lines.Count;
        if (isBrokenOnPurpose)
            return new Block([.. lines.Select((line, i) => new TextLine(MarkdownSigns.Paragraph(line.Text) + (i + 1 < lines.Count ? "\\" : ""), [line.Number]))]);
        return new Block([Joined(MarkdownSigns.Paragraph(lines[0].Text), lines)]);
    }

    private TextLine Line(Entry entry)
    {
        var start = entry.Mark is { } mark ? $"{mark.Mark} {mark.Rest}" : "- " + entry.First.Text;
        return Joined(new string(' ', entry.First.Depth * 2) + start, [entry.First, .. entry.More]);
    }

    private TextLine Joined(string start, List<SourceLine> lines)
    {
        for (var i = 1; i < lines.Count; i++) start = hyphens.Join(start, lines[i - 1].Number, lines[i].Text, lines[i].Number);
        return new TextLine(start, [.. lines.Select(line => line.Number)]);
    }

    private sealed record Entry(SourceLine First, ListMark? Mark)
    {
        public List<SourceLine> More { get; } = [];

        public SourceLine Last => More.LastOrDefault() ?? First;
    }
}
