using SiteGen.Rendering.Templates.Binding;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>A text that is known when the theme is compiled.</summary>
/// <param name="text">The text; null for none.</param>
/// <param name="isTrue">What <c>{{#if}}</c> makes of it.</param>
/// <param name="isSafe">True for markup that is never escaped.</param>
internal sealed class Constant(string? text, bool isTrue, bool isSafe) : Value(Shape.Text)
{
    public string? Known { get; } = text;

    public bool IsKnownTrue { get; } = isTrue;

    public bool IsSafe { get; } = isSafe;

    public static Constant Of(string text, bool isSafe = false) => new(text, text.Length > 0, isSafe);

    public override object? Get(PageBuffer page) => Known;

    public override bool IsTrue(PageBuffer page) => IsKnownTrue;

    public override void Write(PageBuffer page, bool isRaw) => base.Write(page, isRaw || IsSafe);
}

/// <summary>What was named wrongly and has been reported; nothing is written while there is one.</summary>
internal sealed class UnknownValue() : Value(Shape.Unknown)
{
    public static readonly UnknownValue Only = new();

    public override object? Get(PageBuffer page) => null;
}
