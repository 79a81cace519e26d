using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>Where in a template something stands: its context, the arguments with names, the list around it.</summary>
internal sealed class Scope
{
    private readonly Template _template;

    private Scope(Template template) => _template = template;

    /// <summary>The context: what <c>this</c> is.</summary>
    public required Value This { get; init; }

    /// <summary>What <c>@root</c> is.</summary>
    public required Value Root { get; init; }

    /// <summary>The context that <c>../</c> leads to; null at the top of a template.</summary>
    public Scope? Outer { get; private init; }

    /// <summary>What a component was given by name; it goes before the context's own members.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; private init; } = new SortedDictionary<string, Value>(StringComparer.Ordinal);

    /// <summary>The slot that holds the turn of the list around; null outside a list.</summary>
    public int? Turn { get; private init; }

    /// <summary>The first slot that is free.</summary>
    public int NextSlot { get; private init; } = 1;

    /// <summary>The lists around, the nearest first, each by its slot.</summary>
    public IEnumerable<int> Turns
    {
        get
        {
            int? last = null;
            for (var scope = this; scope is not null; scope = scope.Outer)
            {
                if (scope.Turn is { } turn && turn != last) yield return turn;
                last = scope.Turn;
            }
        }
    }

    /// <summary>The top of a template, whose context lies in slot 0, and the arguments that are known only with the page in the slots behind it.</summary>
    public static Scope TopOf(Template template, TemplateKey key, IReadOnlyDictionary<string, Value> arguments, Value root)
    {
        var parameters = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        var slot = 1;
        foreach (var (name, value) in arguments) parameters[name] = value as Constant ?? (Value)new SlotValue(value.Shape, slot++);
        template.Slots = slot;
        return new Scope(template)
        {
            This = key.Context.IsRoot ? root : new SlotValue(key.Context, 0),
            Root = root,
            Parameters = parameters,
            Turn = key.IsInList ? 0 : null,
            NextSlot = slot,
        };
    }

    /// <summary>Within a block that has a context of its own.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="isList">True when it is one entry of a list.</param>
    /// <param name="slot">Where it lies.</param>
    public Scope Within(Shape shape, bool isList, out int slot)
    {
        slot = NextSlot;
        NeedsSlots();
        _template.Slots = Math.Max(_template.Slots, slot + 1);
        return new Scope(_template) { This = new SlotValue(shape, slot), Root = Root, Outer = this, Turn = isList ? slot : Turn, NextSlot = slot + 1 };
    }

    /// <summary>Says that the template looks at its slots.</summary>
    public void NeedsSlots() => _template.IsFree = false;
}
