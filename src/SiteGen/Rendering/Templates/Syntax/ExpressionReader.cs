using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>Reads what stands inside the braces of a tag. What it cannot read it throws as SG0701, with the whole tag.</summary>
/// <param name="source">The template.</param>
/// <param name="tag">Where the tag begins.</param>
/// <param name="position">Where its inside begins.</param>
internal sealed class ExpressionReader(SourceText source, int tag, int position)
{
    /// <summary>Round brackets within each other: far more than anybody needs, and no stack overflows.</summary>
    private const int MaxDepth = 20;

    private const string Reserved = "!\"#%&'()*+,./;<=>@[\\]^`{|}~";

    private int _depth;

    /// <summary>Where the next character stands.</summary>
    public int Position { get; private set; } = position;

    private char Next => Position < source.Text.Length ? source.Text[Position] : '\0';

    /// <summary>Target, arguments and named arguments, up to what is none of them.</summary>
    public Call ReadCall()
    {
        SkipBlanks();
        var target = ReadExpression();
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        for (SkipBlanks(); Next is not ('}' or '~' or ')'); SkipBlanks())
        {
            var start = Position;
            if (NameEnd(start) is var end && end > start && end < source.Text.Length && source.Text[end] == '=')
            {
                Position = end + 1;
                parameters.Add(new Parameter(source.Text[start..end], ReadExpression(), source.At(start)));
            }
            else arguments.Add(ReadExpression());
        }

        return new Call(target, arguments.ToImmutable(), parameters.ToImmutable(), target.At);
    }

    public void SkipBlanks()
    {
        while (char.IsWhiteSpace(Next)) Position++;
    }

    private Expression ReadExpression() => Next switch
    {
        '(' => ReadBrackets(),
        '"' or '\'' => ReadText(),
        '-' or >= '0' and <= '9' => ReadNumber(),
        _ => ReadPath(),
    };

    private Call ReadBrackets()
    {
        if (++_depth > MaxDepth) throw source.Broken(tag);
        Position++;
        var call = ReadCall();
        if (Next != ')') throw source.Broken(tag);
        Position++;
        _depth--;
        return call;
    }

    private Literal ReadText()
    {
        var start = Position;
        var end = source.Text.IndexOf(Next, start + 1);
        if (end < 0) throw source.Broken(tag);
        Position = end + 1;
        return new Literal(source.Text[(start + 1)..end], end > start + 1, source.At(start));
    }

    private Literal ReadNumber()
    {
        var start = Position++;
        while (char.IsAsciiDigit(Next) || (Next == '.' && Position + 1 < source.Text.Length && char.IsAsciiDigit(source.Text[Position + 1]))) Position++;
        var text = source.Text[start..Position];
        if (!decimal.TryParse(text, CultureInfo.InvariantCulture, out var number)) throw source.Broken(tag);
        return new Literal(text, number != 0, source.At(start));
    }

    private Expression ReadPath()
    {
        var start = Position;
        var isData = Next == '@';
        if (isData) Position++;
        var up = 0;
        while (true)
        {
            if (source.Has(Position, "../")) (up, Position) = (up + 1, Position + 3);
            else if (source.Has(Position, "./")) Position += 2;
            else break;
        }

        var names = ImmutableArray.CreateBuilder<PathName>();
        if (source.Has(Position, "..")) (up, Position) = (up + 1, Position + 2);
        else if (Next == '.') Position++;
        else if (ReadName() is { Text: not "this" } first) names.Add(first);
        while (Next is '.' or '/')
        {
            Position++;
            names.Add(ReadName());
        }

        // These are words and no names, as everywhere in Handlebars.
        if (!isData && names is [{ } only] && only.At == source.At(start))
        {
            if (only.Text is "true") return new Literal("True", true, only.At);
            if (only.Text is "false") return new Literal("False", false, only.At);
            if (only.Text is "null" or "undefined") return new Literal(null, false, only.At);
        }

        return new PathExpression(up, isData, names.ToImmutable(), source.At(start));
    }

    private PathName ReadName()
    {
        var start = Position;
        Position = NameEnd(start);
        if (Position == start) throw source.Broken(tag);
        return new PathName(source.Text[start..Position], source.At(start));
    }

    private int NameEnd(int start)
    {
        var end = start;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]) && !Reserved.Contains(source.Text[end])) end++;
        return end;
    }
}
