using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Nodes;

/// <summary><c>{{#if}}</c>; <c>{{#unless}}</c> is the same with its parts exchanged.</summary>
internal sealed class IfNode(Value condition, Node[] then, Node[] otherwise) : Node
{
    public override void Write(PageBuffer page) => WriteAll(condition.IsTrue(page) ? then : otherwise, page);
}

/// <summary><c>{{#is}}</c>: both are the same text.</summary>
internal sealed class IsNode(Value left, Value right, Node[] then, Node[] otherwise) : Node
{
    public override void Write(PageBuffer page) =>
        WriteAll(string.Equals(left.Text(page), right.Text(page), StringComparison.Ordinal) ? then : otherwise, page);
}

/// <summary><c>{{#each}}</c>.</summary>
/// <param name="list">The list.</param>
/// <param name="slot">Where each entry lies while it is written.</param>
/// <param name="body">What is written for it.</param>
/// <param name="otherwise">What is written for an empty list.</param>
internal sealed class EachNode(Value list, int slot, Node[] body, Node[] otherwise) : Node
{
    public override void Write(PageBuffer page)
    {
        if (list.Get(page) is not Array { Length: > 0 } entries)
        {
            WriteAll(otherwise, page);
            return;
        }

        // Records and texts, which is all that pages hold, can be taken from the array without a copy.
        var objects = entries as object?[];
        for (var i = 0; i < entries.Length; i++)
        {
            page.Set(slot, objects is null ? entries.GetValue(i) : objects[i], i, entries.Length);
            WriteAll(body, page);
        }
    }
}

/// <summary><c>{{#with}}</c>.</summary>
internal sealed class WithNode(Value value, int slot, Node[] body, Node[] otherwise) : Node
{
    public override void Write(PageBuffer page)
    {
        if (!value.IsTrue(page))
        {
            WriteAll(otherwise, page);
            return;
        }

        page.Set(slot, value.Get(page));
        WriteAll(body, page);
    }
}
