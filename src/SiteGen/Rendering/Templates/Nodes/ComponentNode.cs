using System.Runtime.CompilerServices;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Nodes;

/// <summary>A call of a component.</summary>
/// <param name="component">The component, compiled for this context.</param>
/// <param name="context">Its context; null when that is the root.</param>
/// <param name="parameters">The arguments with names, in the order of their slots.</param>
/// <param name="turn">The slot of the list around the call; null outside a list.</param>
/// <param name="at">The call, for the fault of a component that calls itself for ever.</param>
/// <param name="name">The component's name.</param>
internal sealed class ComponentNode(Template component, Value? context, Value[] parameters, int? turn, SourceSpan at, string name) : Node
{
    /// <summary>Components within each other: far more than any page needs, and no stack overflows.</summary>
    private const int MaxDepth = 100;

    public override void Write(PageBuffer page)
    {
        if (page.Depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new ThemeException(DiagnosticCodes.EndlessComponent(at, name));
        var (index, count) = turn is { } slot ? page.Turn(slot) : default;
        var call = page.Claim(component.Slots);
        page.Give(call, 0, context?.Get(page), index, count);
        for (var i = 0; i < parameters.Length; i++) page.Give(call, i + 1, parameters[i].Get(page));
        page.Depth++;
        component.Write(page, call);
        page.Depth--;
    }
}

/// <summary>A component that stood alone on an indented line: all its lines are indented.</summary>
internal sealed class IndentedNode(Node[] nodes, string indent) : Node
{
    public override void Write(PageBuffer page)
    {
        var start = page.Length;
        WriteAll(nodes, page);
        var lines = page.TakeBack(start).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) page.Write("\n"u8);
            if (i == lines.Length - 1 && lines[i].Length == 0) break;
            page.WriteRaw(indent);
            page.WriteRaw(lines[i]);
        }
    }
}
