using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>
/// Compiles templates for the records that they print, each for each kind of context once. Every name is looked up here, so a name that
/// a page does not have is found without a page, and writing one looks nothing up.
/// </summary>
internal sealed class TemplateCompiler
{
    private static readonly IReadOnlyDictionary<string, Value> NoArguments = ImmutableSortedDictionary<string, Value>.Empty;

    private readonly Dictionary<TemplateKey, Template> _templates = [];
    private readonly ThemeParts _theme;
    private readonly NodeBinder _nodes;

    public TemplateCompiler(ThemeParts theme, BindingFaults faults)
    {
        _theme = theme;
        _nodes = new NodeBinder(this, new ValueBinder(this, theme, faults), theme, faults);
    }

    /// <summary>A layout for the pages of <paramref name="kind"/>.</summary>
    /// <param name="layout">Its name.</param>
    /// <param name="kind">Kind of page.</param>
    /// <param name="isFrame">True when it is laid around the layout of the kind, which it prints as <c>content</c>.</param>
    /// <exception cref="ThemeException">Templates stand so deep within each other that they cannot be compiled.</exception>
    public Template Layout(string layout, string kind, bool isFrame)
    {
        var root = Shape.RootOf(kind, isFrame);
        return Compile(TemplateKey.Of($"layouts/{layout}", root, root, false, NoArguments), _theme.Layouts[layout], NoArguments, default);
    }

    /// <summary>A component for one kind of context. While it is being compiled it has no nodes yet.</summary>
    /// <param name="key">What it is compiled for.</param>
    /// <param name="arguments">What it is given by name.</param>
    /// <param name="at">The call.</param>
    /// <exception cref="ThemeException">Templates stand so deep within each other that they cannot be compiled.</exception>
    public Template Component(TemplateKey key, IReadOnlyDictionary<string, Value> arguments, SourceSpan at) =>
        Compile(key, _theme.Components[key.Name], arguments, at);

    private Template Compile(TemplateKey key, ImmutableArray<SyntaxNode> tree, IReadOnlyDictionary<string, Value> arguments, SourceSpan at)
    {
        if (_templates.TryGetValue(key, out var known)) return known;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new ThemeException(DiagnosticCodes.EndlessComponent(at, key.Name));
        var template = _templates[key] = new Template { IsFree = true };
        template.Nodes = _nodes.Bind(tree, Scope.TopOf(template, key, arguments, new RootValue(key.Root)));
        return template;
    }
}
