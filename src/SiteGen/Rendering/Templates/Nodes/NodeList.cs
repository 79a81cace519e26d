namespace SiteGen.Rendering.Templates.Nodes;

/// <summary>Gathers nodes; texts that come together become one.</summary>
internal sealed class NodeList
{
    private readonly List<Node> _nodes = [];

    public void Add(Node node)
    {
        if (node is TextNode { Bytes.Length: 0 }) return;
        if (node is TextNode text && _nodes is [.., TextNode before]) _nodes[^1] = new TextNode([.. before.Bytes, .. text.Bytes]);
        else _nodes.Add(node);
    }

    public void AddAll(Node[] nodes)
    {
        foreach (var node in nodes) Add(node);
    }

    public Node[] ToArray() => [.. _nodes];
}
