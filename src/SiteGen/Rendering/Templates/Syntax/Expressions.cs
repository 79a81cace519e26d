using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Templates.Syntax;

/// <summary>Something in a tag that has a value.</summary>
/// <param name="At">Where it begins.</param>
internal abstract record Expression(SourceSpan At);

/// <summary><c>"text"</c>, <c>5</c>, <c>true</c> or <c>null</c>.</summary>
/// <param name="Text">How it is printed; null for <c>null</c>.</param>
/// <param name="IsTrue">What <c>{{#if}}</c> makes of it.</param>
/// <param name="At">Where it begins.</param>
internal sealed record Literal(string? Text, bool IsTrue, SourceSpan At) : Expression(At);

/// <summary><c>page.heldOn.words</c>, <c>../url</c>, <c>this</c> or <c>@root.site.title</c>.</summary>
/// <param name="Up">How many contexts to step out.</param>
/// <param name="IsData">True when it began with <c>@</c>.</param>
/// <param name="Names">The names one after the other; empty for <c>this</c>.</param>
/// <param name="At">Where it begins.</param>
internal sealed record PathExpression(int Up, bool IsData, ImmutableArray<PathName> Names, SourceSpan At) : Expression(At);

/// <summary>One name of a path.</summary>
internal readonly record struct PathName(string Text, SourceSpan At);

/// <summary>A path or helper with what stands after it: the inside of every tag, and what stands in round brackets.</summary>
/// <param name="Target">What is called or, without arguments, perhaps only named.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Parameters">The arguments with names: <c>key="item.about"</c>.</param>
/// <param name="At">Where the target begins.</param>
internal sealed record Call(Expression Target, ImmutableArray<Expression> Arguments, ImmutableArray<Parameter> Parameters, SourceSpan At) : Expression(At)
{
    /// <summary>The target when it is a single name, as that of a helper, a block or a component; otherwise null.</summary>
    public string? Name => Target is PathExpression { Up: 0, IsData: false, Names: [var name] } path && path.At == name.At ? name.Text : null;

    /// <summary>True when nothing stands after the target.</summary>
    public bool IsBare => Arguments.IsEmpty && Parameters.IsEmpty;
}

/// <summary>An argument with a name.</summary>
internal sealed record Parameter(string Name, Expression Value, SourceSpan At);
