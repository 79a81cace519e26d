using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Templates.Nodes;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>Binds what a template prints. A part that no page of the kind can come to is left out, and so need not fit its record.</summary>
internal sealed class NodeBinder(TemplateCompiler compiler, ValueBinder values, ThemeParts theme, BindingFaults faults)
{
    public Node[] Bind(ImmutableArray<SyntaxNode> tree, Scope scope)
    {
        var nodes = new NodeList();
        foreach (var part in tree)
        {
            switch (part)
            {
                case TextSyntax text: nodes.Add(new TextNode(Html.Raw(text.Text))); break;
                case ValueSyntax value: Add(nodes, values.Bind(value.Call, scope), value.IsRaw); break;
                case ComponentSyntax component: Add(nodes, component, scope); break;
                case BlockSyntax block: Add(nodes, block, scope); break;
            }
        }

        return nodes.ToArray();
    }

    private static void Add(NodeList nodes, Value value, bool isRaw)
    {
        if (value is Constant constant) nodes.Add(new TextNode(isRaw || constant.IsSafe ? Html.Raw(constant.Known ?? "") : Html.Escaped(constant.Known ?? "")));
        else nodes.Add(new ValueNode(value, isRaw));
    }

    private void Add(NodeList nodes, BlockSyntax block, Scope scope)
    {
        var arguments = block.Call.Arguments;
        switch (block.Call.Name)
        {
            case "if" when arguments is [var condition]: AddIf(nodes, values.Bind(condition, scope), (block.Body, block.Else), scope); break;
            case "unless" when arguments is [var condition]: AddIf(nodes, values.Bind(condition, scope), (block.Else, block.Body), scope); break;
            case "is" when arguments is [var left, var right]: AddIs(nodes, values.Bind(left, scope), values.Bind(right, scope), block, scope); break;
            case "each" when arguments is [var list]: AddEach(nodes, values.Bind(list, scope), block, scope); break;
            case "with" when arguments is [var context]: AddWith(nodes, values.Bind(context, scope), block, scope); break;
            case "if" or "unless" or "is" or "each" or "with": Broken(block); break;
            default: faults.AddUnknown(block.Call.At, block.Call.Name!, scope.Root.Shape.Kind!); break;
        }
    }

    private void AddIf(NodeList nodes, Value condition, (ImmutableArray<SyntaxNode> Then, ImmutableArray<SyntaxNode> Else) parts, Scope scope)
    {
        if (condition is Constant constant) nodes.AddAll(Bind(constant.IsKnownTrue ? parts.Then : parts.Else, scope));
        else nodes.Add(new IfNode(condition, Bind(parts.Then, scope), Bind(parts.Else, scope)));
    }

    private void AddIs(NodeList nodes, Value left, Value right, BlockSyntax block, Scope scope)
    {
        if (left is Constant one && right is Constant other) nodes.AddAll(Bind(one.Known == other.Known ? block.Body : block.Else, scope));
        else nodes.Add(new IsNode(left, right, Bind(block.Body, scope), Bind(block.Else, scope)));
    }

    private void AddEach(NodeList nodes, Value list, BlockSyntax block, Scope scope)
    {
        if (list.Shape.Item is not { } item)
        {
            Broken(block);
            return;
        }

        var within = scope.Within(item, isList: true, out var slot);
        nodes.Add(new EachNode(list, slot, Bind(block.Body, within), Bind(block.Else, scope)));
    }

    private void AddWith(NodeList nodes, Value context, BlockSyntax block, Scope scope)
    {
        var within = scope.Within(context.Shape, isList: false, out var slot);
        nodes.Add(new WithNode(context, slot, Bind(block.Body, within), Bind(block.Else, scope)));
    }

    private void Add(NodeList nodes, ComponentSyntax component, Scope scope)
    {
        var call = component.Call;
        if (call.Name is not { } name || !theme.Components.ContainsKey(name)) return; // TemplateCheck has reported it.
        if (call.Arguments.Length > 1)
        {
            faults.Add(DiagnosticCodes.BrokenTemplate(component.At, $"{{{{> {name}}}}}"));
            return;
        }

        var context = call.Arguments is [var given] ? values.Bind(given, scope) : scope.This;
        var arguments = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        // Without a context of its own a component sees all that its caller sees.
        if (call.Arguments.IsEmpty)
        {
            foreach (var (inherited, value) in scope.Parameters) arguments[inherited] = value;
        }

        foreach (var parameter in call.Parameters) arguments[parameter.Name] = values.Bind(parameter.Value, scope);
        if (context.Shape.IsUnknown || arguments.Values.Any(value => value.Shape.IsUnknown)) return;

        var key = TemplateKey.Of(name, context.Shape, scope.Root.Shape, scope.Turn is not null, arguments);
        var template = compiler.Component(key, arguments, component.At);
        var body = new NodeList();
        if (template is { IsFree: true, Nodes: { } free }) body.AddAll(free);
        else
        {
            if (scope.Turn is not null || context is SlotValue || arguments.Values.Any(value => value is SlotValue)) scope.NeedsSlots();
            body.Add(new ComponentNode(template, context.Shape.IsRoot ? null : context, [.. arguments.Values.Where(value => value is not Constant)], scope.Turn, component.At, name));
        }

        if (component.Indent.Length == 0) nodes.AddAll(body.ToArray());
        else nodes.Add(new IndentedNode(body.ToArray(), component.Indent));
    }

    private void Broken(BlockSyntax block) => faults.Add(DiagnosticCodes.BrokenTemplate(block.At, $"{{{{#{block.Call.Name}}}}}"));
}
