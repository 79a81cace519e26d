using SiteGen.Rendering.Templates.Binding;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>A member of a record. A member of what is not there is not there either.</summary>
internal sealed class Member(Value owner, Getter getter, Shape shape) : Value(shape)
{
    public override object? Get(PageBuffer page) => owner.Get(page) is { } record ? getter.Get(record) : null;

    public override string? Text(PageBuffer page) => owner.Get(page) is { } record ? TextOf(getter.Get(record)) : null;

    public override bool IsTrue(PageBuffer page) => owner.Get(page) is { } record && (getter.IsTrue(record) ?? IsTrue(getter.Get(record)));
}

/// <summary>How many entries a list has.</summary>
internal sealed class ListLength(Value list) : Value(new Shape(typeof(int)))
{
    public override object? Get(PageBuffer page) => (list.Get(page) as Array)?.Length ?? 0;
}
