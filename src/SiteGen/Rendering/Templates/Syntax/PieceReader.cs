using SiteGen.Output;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>Cuts a template into text and tags, one after the other; which blocks they make is for <see cref="SyntaxTree"/>.</summary>
internal sealed class PieceReader(SourceText source)
{
    private readonly List<Piece> _pieces = [];

    /// <exception cref="ThemeException">A tag cannot be read (SG0701).</exception>
    public List<Piece> Read()
    {
        var text = source.Text;
        var done = 0;
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", start, StringComparison.Ordinal))
        {
            // \{{ prints two braces; \\{{ prints a backslash before a tag.
            if (start > done && text[start - 1] == '\\')
            {
                AddText(done, start - 1);
                done = start;
                if (start < 2 || text[start - 2] != '\\')
                {
                    start += 2;
                    continue;
                }
            }

            AddText(done, start);
            start = done = ReadTag(start);
        }

        AddText(done, text.Length);
        return _pieces;
    }

    private void AddText(int start, int end)
    {
        if (end <= start) return;
        // What a backslash cut in two is one text for the rules of white space.
        var text = source.Text[start..end];
        if (_pieces is [.., TextPiece before]) _pieces[^1] = new TextPiece(before.Original + text);
        else _pieces.Add(new TextPiece(text));
    }

    /// <summary>Adds the tag at <paramref name="start"/>.</summary>
    /// <returns>Where it ends.</returns>
    private int ReadTag(int start)
    {
        var inside = start + 2;
        var trimsBefore = source.Has(inside, "~");
        if (trimsBefore) inside++;
        if (source.Has(inside, "!")) return ReadComment(start, inside, trimsBefore);

        var close = "}}";
        var kind = TagKind.Value;
        if (source.Has(inside, "{")) (kind, close) = (TagKind.Raw, "}}}");
        else if (source.Has(inside, "&")) kind = TagKind.Raw;
        else if (source.Has(inside, "#")) kind = TagKind.Open;
        else if (source.Has(inside, "/")) kind = TagKind.Close;
        else if (source.Has(inside, ">")) kind = TagKind.Component;
        else if (source.Has(inside, "^")) kind = TagKind.Else;
        var reader = new ExpressionReader(source, start, kind == TagKind.Value ? inside : inside + 1);
        reader.SkipBlanks();
        if (kind == TagKind.Value && IsElse(reader.Position))
        {
            kind = TagKind.Else;
            reader = new ExpressionReader(source, start, reader.Position + "else".Length);
            reader.SkipBlanks();
        }

        var call = kind == TagKind.Else && (source.Has(reader.Position, "}}") || source.Has(reader.Position, "~}}")) ? null : reader.ReadCall();
        var trimsAfter = source.Has(reader.Position, close == "}}" ? "~" : "}~");
        var end = close == "}}" ? reader.Position + (trimsAfter ? 1 : 0) : reader.Position;
        if (close == "}}}" && trimsAfter) close = "}~}}";
        if (!source.Has(end, close)) throw source.Broken(start);
        _pieces.Add(new Tag(kind, call, (trimsBefore, trimsAfter), source.At(start)));
        return end + close.Length;
    }

    private bool IsElse(int position) => source.Has(position, "else") && position + 4 < source.Text.Length && (source.Text[position + 4] is '}' or '~' || char.IsWhiteSpace(source.Text[position + 4]));

    private int ReadComment(int start, int inside, bool trimsBefore)
    {
        var isLong = source.Has(inside, "!--");
        var end = source.Text.IndexOf(isLong ? "--" : "}}", inside + (isLong ? 3 : 1), StringComparison.Ordinal);
        while (isLong && end >= 0 && !source.Has(end, "--}}") && !source.Has(end, "--~}}")) end = source.Text.IndexOf("--", end + 1, StringComparison.Ordinal);
        if (end < 0) throw source.Broken(start);
        var trimsAfter = isLong ? source.Has(end, "--~") : source.Text[end - 1] == '~';
        _pieces.Add(new Tag(TagKind.Comment, null, (trimsBefore, trimsAfter), source.At(start)));
        return source.Text.IndexOf("}}", end, StringComparison.Ordinal) + 2;
    }
}
