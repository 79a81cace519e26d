using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>Finds out what an expression stands for. What can be told without a page becomes a constant.</summary>
internal sealed class ValueBinder(TemplateCompiler compiler, ThemeParts theme, BindingFaults faults)
{
    public Value Bind(Expression expression, Scope scope) => expression switch
    {
        Literal literal => new Constant(literal.Text, literal.IsTrue, isSafe: false),
        PathExpression path => BindPath(path, scope),
        Call { Name: "t" } call => BindText(call, scope),
        Call { Name: "asset" } call => BindAsset(call, scope),
        Call { Name: "icon" } call => BindIcon(call, scope),
        Call { IsBare: true } call => Bind(call.Target, scope),
        Call { Target: PathExpression { Names: [.., var name] } } => Unknown(name.At, name.Text, scope),
        _ => Broken(expression.At, "{{…}}"),
    };

    private Value BindPath(PathExpression path, Scope scope)
    {
        if (path.IsData) return BindData(path, scope);
        var context = scope;
        for (var up = 0; up < path.Up; up++)
        {
            if (context.Outer is null) return Unknown(path.At, "..", scope);
            context = context.Outer;
        }

        return path.Names is [var first, .. var rest] && context.Parameters.TryGetValue(first.Text, out var parameter)
            ? Members(parameter, rest, scope)
            : Members(context.This, path.Names, scope);
    }

    private Value BindData(PathExpression path, Scope scope)
    {
        if (path.Names is [{ Text: "root" }, .. var rest]) return Members(scope.Root, rest, scope);
        TurnPart? part = path.Names is not [var name] ? null : name.Text switch
        {
            "first" => TurnPart.First,
            "last" => TurnPart.Last,
            "index" or "key" => TurnPart.Index,
            _ => null,
        };
        var turns = scope.Turns.Skip(path.Up).Take(1).ToList();
        if (part is null || turns is not [var turn]) return Unknown(path.At, $"@{string.Join('.', path.Names.Select(name => name.Text))}", scope);
        scope.NeedsSlots();
        return new TurnValue(turn, part.Value);
    }

    private Value Members(Value value, ImmutableArray<PathName> names, Scope scope)
    {
        if (value is SlotValue) scope.NeedsSlots();
        foreach (var name in names) value = MemberOf(value, name, scope);
        return value;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A native program keeps the library whole (MachineCode.targets).")]
    private Value MemberOf(Value owner, PathName name, Scope scope)
    {
        var shape = owner.Shape;
        if (shape.IsUnknown) return owner;
        // C# writes names with a capital, and templates do not.
        var member = $"{char.ToUpperInvariant(name.Text[0])}{name.Text[1..]}";
        if (shape.IsRoot)
        {
            var kind = shape.Kind!;
            if (member == "Page") return new PageValue(PageKinds.Records[kind], kind);
            if (member == "Site") return new SiteValue();
            if (member == "Content") return shape.HasContent ? new ContentValue(compiler.Layout(kind, kind, isFrame: false)) : Constant.Of("");
        }
        else if (shape.Kind is { } kind && member == nameof(Page.Kind)) return Constant.Of(kind);
        else if (shape.Item is not null && member == "Length") return new ListLength(owner);
        else if (shape.Item is null && !shape.Type.IsValueType && shape.Type.GetProperty(member, BindingFlags.Public | BindingFlags.Instance) is { } property && property.GetIndexParameters().Length == 0)
            return new Member(owner, Getter.Of(property), new Shape(property.PropertyType));
        return Unknown(name.At, name.Text, scope);
    }

    private Value BindText(Call call, Scope scope)
    {
        if (call.Arguments.Length is 0 or > 3) return Broken(call.At, "{{t}}");
        var (key, arguments) = (Bind(call.Arguments[0], scope), call.Arguments[1..].Select(argument => Bind(argument, scope)).ToArray());
        if (key.Shape.IsUnknown) return key;
        if (key is not Constant { Known: var name }) return new FoundText(key, arguments, theme.Language, call.At);
        if (!theme.Language.Has(name ?? "")) return Fault(DiagnosticCodes.MissingText(call.At, name ?? "", theme.Language.Id, Nearest.To(name ?? "", theme.Language.Keys)));
        var text = theme.Language.Text(name!);
        if (arguments.Length == 0) return Constant.Of(text);
        if (TextPattern.Of(text) is not { } pattern) return Broken(call.At, text);
        return arguments.All(argument => argument is Constant)
            ? Constant.Of(pattern.Fill([.. arguments.Select(argument => ((Constant)argument).Known)]))
            : new FilledText(pattern, arguments);
    }

    private Value BindAsset(Call call, Scope scope)
    {
        if (call.Arguments is not [var argument]) return Broken(call.At, "{{asset}}");
        var name = Bind(argument, scope);
        return name is not Constant { Known: var known } ? new AssetValue(name, theme.Assets)
            : theme.Assets.UrlOf(known ?? "") is { } url ? Constant.Of(url)
            : Fault(DiagnosticCodes.MissingAsset(call.At, known ?? "", Nearest.To(known ?? "", theme.Assets.Names)));
    }

    private Value BindIcon(Call call, Scope scope)
    {
        if (call.Arguments is not [var argument]) return Broken(call.At, "{{icon}}");
        var name = Bind(argument, scope);
        return name is not Constant { Known: var known } ? new IconValue(name, theme.Icons)
            : theme.Icons.TryGetValue(known ?? "", out var icon) ? Constant.Of(icon.Text, isSafe: true)
            : Fault(DiagnosticCodes.MissingAsset(call.At, $"icons/{known}.svg", Nearest.To(known ?? "", theme.Icons.Keys)));
    }

    private UnknownValue Unknown(SourceSpan at, string name, Scope scope)
    {
        faults.AddUnknown(at, name, scope.Root.Shape.Kind!);
        return UnknownValue.Only;
    }

    private UnknownValue Broken(SourceSpan at, string detail) => Fault(DiagnosticCodes.BrokenTemplate(at, detail));

    private UnknownValue Fault(Diagnostic fault)
    {
        faults.Add(fault);
        return UnknownValue.Only;
    }
}
