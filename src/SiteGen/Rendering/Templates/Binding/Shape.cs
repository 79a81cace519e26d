using System.Collections.Immutable;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>What is known of a value when the theme is compiled.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Kind">For a page, and for the root: the kind of page, so that what is for other kinds only is left out.</param>
/// <param name="HasContent">For the root: true in the frame, where there is <c>content</c>.</param>
internal sealed record Shape(Type Type, string? Kind = null, bool HasContent = false)
{
    public static readonly Shape Text = new(typeof(string));

    /// <summary>What was named wrongly and has been reported: nothing more is said of it.</summary>
    public static readonly Shape Unknown = new(typeof(void));

    public bool IsUnknown => Type == typeof(void);

    public bool IsRoot => Type == typeof(Root);

    /// <summary>What the list holds; null when it is no list.</summary>
    public Shape? Item => IsUnknown ? Unknown
        : Type.IsArray ? new Shape(Type.GetElementType()!)
        : Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? new Shape(Type.GetGenericArguments()[0]) : null;

    public static Shape RootOf(string kind, bool hasContent) => new(typeof(Root), kind, hasContent);

    /// <summary>Stands for what a layout is called with: <c>page</c>, <c>site</c> and, in the frame, <c>content</c>.</summary>
    private static class Root;
}
