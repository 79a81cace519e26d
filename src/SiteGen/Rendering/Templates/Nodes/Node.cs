using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Nodes;

/// <summary>A part of a compiled template. Knows nothing of a page: several are written at once.</summary>
internal abstract class Node
{
    public abstract void Write(PageBuffer page);

    public static void WriteAll(Node[] nodes, PageBuffer page)
    {
        foreach (var node in nodes) node.Write(page);
    }
}

/// <summary>What is the same on every page.</summary>
internal sealed class TextNode(byte[] bytes) : Node
{
    public byte[] Bytes { get; } = bytes;

    public override void Write(PageBuffer page) => page.Write(Bytes);
}

/// <summary>A value to print.</summary>
internal sealed class ValueNode(Value value, bool isRaw) : Node
{
    public override void Write(PageBuffer page) => value.Write(page, isRaw);
}
