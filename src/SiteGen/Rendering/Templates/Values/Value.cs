using System.Globalization;
using SiteGen.Rendering.Templates.Binding;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>Something in a template that has a value, bound to where the value comes from. Knows nothing of a page: several are written at once.</summary>
/// <param name="shape">What is known of the value.</param>
internal abstract class Value(Shape shape)
{
    public Shape Shape { get; } = shape;

    /// <summary>The value; a list is the array of what it holds.</summary>
    public abstract object? Get(PageBuffer page);

    /// <summary>The value as text; null when there is none.</summary>
    public virtual string? Text(PageBuffer page) => TextOf(Get(page));

    /// <summary>False for nothing, false, 0, an empty text and an empty list, as everywhere in Handlebars.</summary>
    public virtual bool IsTrue(PageBuffer page) => IsTrue(Get(page));

    public virtual void Write(PageBuffer page, bool isRaw)
    {
        if (Text(page) is not { } text) return;
        if (isRaw) page.WriteRaw(text);
        else page.WriteEscaped(text);
    }

    protected static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        int number => number != 0,
        Array list => list.Length > 0,
        _ => true,
    };

    protected static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
