using System.Globalization;
using SiteGen.Pages;
using SiteGen.Rendering.Templates.Binding;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>A context, or an argument with a name.</summary>
/// <param name="shape">What is known of it.</param>
/// <param name="slot">Where it lies.</param>
internal sealed class SlotValue(Shape shape, int slot) : Value(shape)
{
    public override object? Get(PageBuffer page) => page.Get(slot);
}

/// <summary>What a layout is called with. Only its parts have values.</summary>
internal sealed class RootValue(Shape shape) : Value(shape)
{
    public override object? Get(PageBuffer page) => page;

    public override string? Text(PageBuffer page) => null;
}

/// <summary>The page's record.</summary>
internal sealed class PageValue(Type record, string kind) : Value(new Shape(record, kind))
{
    public override object? Get(PageBuffer page) => page.Page;
}

/// <summary>The frame around the page.</summary>
internal sealed class SiteValue() : Value(new Shape(typeof(SiteFrame)))
{
    public override object? Get(PageBuffer page) => page.Site;
}

/// <summary>In the frame: what the layout prints, written straight into the page.</summary>
internal sealed class ContentValue(Template layout) : Value(Shape.Text)
{
    public override object? Get(PageBuffer page) => Text(page);

    public override string? Text(PageBuffer page)
    {
        var start = page.Length;
        Write(page, isRaw: true);
        return page.TakeBack(start);
    }

    public override void Write(PageBuffer page, bool isRaw)
    {
        if (isRaw) layout.Write(page);
        else base.Write(page, isRaw);
    }
}

/// <summary>Which entry of a list is being written.</summary>
/// <param name="slot">Where the list's entry lies.</param>
/// <param name="part">What is asked.</param>
internal sealed class TurnValue(int slot, TurnPart part) : Value(new Shape(part == TurnPart.Index ? typeof(int) : typeof(bool)))
{
    public override object? Get(PageBuffer page) => part == TurnPart.Index ? page.Turn(slot).Index : IsTrue(page);

    public override string Text(PageBuffer page) => part == TurnPart.Index ? page.Turn(slot).Index.ToString(CultureInfo.InvariantCulture) : IsTrue(page).ToString();

    public override bool IsTrue(PageBuffer page)
    {
        var (index, count) = page.Turn(slot);
        return part switch
        {
            TurnPart.First => index == 0,
            TurnPart.Last => index == count - 1,
            _ => index != 0,
        };
    }
}

/// <summary><c>@first</c>, <c>@last</c>, and <c>@index</c>, which <c>@key</c> is as well.</summary>
internal enum TurnPart
{
    First,
    Last,
    Index,
}
