using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>Part of a template.</summary>
/// <param name="At">Where it begins.</param>
internal abstract record SyntaxNode(SourceSpan At);

/// <summary>Text as it stands.</summary>
internal sealed record TextSyntax(string Text) : SyntaxNode(default(SourceSpan));

/// <summary>A value to print.</summary>
internal sealed record ValueSyntax(Call Call, bool IsRaw, SourceSpan At) : SyntaxNode(At);

/// <summary>A component to print.</summary>
internal sealed record ComponentSyntax(Call Call, string Indent, SourceSpan At) : SyntaxNode(At);

/// <summary>A block with what stands in it and after its <c>{{else}}</c>.</summary>
internal sealed record BlockSyntax(Call Call, ImmutableArray<SyntaxNode> Body, ImmutableArray<SyntaxNode> Else, SourceSpan At) : SyntaxNode(At);

/// <summary>Makes a tree of a template's pieces: every block with its parts.</summary>
internal sealed class SyntaxTree
{
    /// <summary>Blocks within each other: far more than anybody needs, and no stack overflows.</summary>
    private const int MaxDepth = 100;

    private readonly List<Piece> _pieces;
    private int _next;
    private int _depth;

    private SyntaxTree(List<Piece> pieces) => _pieces = pieces;

    /// <exception cref="ThemeException">Blocks do not match (SG0701).</exception>
    public static ImmutableArray<SyntaxNode> Of(List<Piece> pieces)
    {
        var tree = new SyntaxTree(pieces);
        var nodes = tree.Read();
        return tree._next == pieces.Count ? nodes : throw Broken((Tag)pieces[tree._next]);
    }

    /// <summary>Everything up to an <c>else</c> or closing tag, which stays to be read.</summary>
    private ImmutableArray<SyntaxNode> Read()
    {
        var nodes = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (; _next < _pieces.Count; _next++)
        {
            switch (_pieces[_next])
            {
                case TextPiece { Text: var text }:
                    if (text.Length > 0) nodes.Add(new TextSyntax(text));
                    break;
                case Tag { Kind: TagKind.Else or TagKind.Close }: return nodes.ToImmutable();
                case Tag { Kind: TagKind.Open } tag: nodes.Add(ReadBlock(tag, tag.Call!, closes: true)); break;
                case Tag { Kind: TagKind.Component } tag: nodes.Add(new ComponentSyntax(tag.Call!, tag.Indent, tag.At)); break;
                case Tag { Kind: TagKind.Value or TagKind.Raw } tag: nodes.Add(new ValueSyntax(tag.Call!, tag.Kind == TagKind.Raw, tag.At)); break;
            }
        }

        return nodes.ToImmutable();
    }

    /// <summary>A block from its opening tag, or from an <c>{{else if}}</c>, whose closing tag is that of the block around it.</summary>
    private BlockSyntax ReadBlock(Tag open, Call call, bool closes)
    {
        if (++_depth > MaxDepth || call.Name is null) throw Broken(open);
        _next++;
        var (body, otherwise) = (Read(), ImmutableArray<SyntaxNode>.Empty);
        if (Next is { Kind: TagKind.Else } tag)
        {
            if (tag.Call is { } chained) otherwise = [ReadBlock(tag, chained, closes: false)];
            else
            {
                _next++;
                otherwise = Read();
            }
        }

        if (Next is not { Kind: TagKind.Close } close) throw Broken(Next ?? open);
        if (closes && close.Call!.Name != call.Name) throw Broken(close);
        _depth--;
        return new BlockSyntax(call, body, otherwise, open.At);
    }

    private Tag? Next => _next < _pieces.Count ? (Tag)_pieces[_next] : null;

    private static ThemeException Broken(Tag tag) => new(DiagnosticCodes.BrokenTemplate(tag.At, tag.Kind switch
    {
        TagKind.Open => $"{{{{#{tag.Call!.Name}}}}}",
        TagKind.Close => $"{{{{/{tag.Call!.Name}}}}}",
        _ => "{{else}}",
    }));
}
