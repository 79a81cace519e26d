using SiteGen.Rendering.Templates.Nodes;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// A template compiled for one kind of context. It is there before its nodes are, because a component may call itself.
/// </summary>
internal sealed class Template
{
    /// <summary>What it prints, part by part; null while it is being compiled.</summary>
    public Node[]? Nodes { get; set; }

    /// <summary>How many slots it needs.</summary>
    public int Slots { get; set; } = 1;

    /// <summary>True when it looks at none of its slots, so that it can stand in its caller's place.</summary>
    public bool IsFree { get; set; }

    /// <summary>Writes it with slots that were claimed for it, and gives them back.</summary>
    public void Write(PageBuffer page, PageBuffer.Call call)
    {
        page.Enter(call);
        Node.WriteAll(Nodes!, page);
        page.Leave(call);
    }

    /// <summary>Writes a layout, which is given nothing but the page.</summary>
    public void Write(PageBuffer page) => Write(page, page.Claim(Slots));
}
