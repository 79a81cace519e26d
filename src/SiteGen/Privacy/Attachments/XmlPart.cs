using System.Text;
using System.Xml;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Reads one part of an office document, paragraph by paragraph. Word and its like cut a paragraph into runs wherever the spelling was
/// checked or a letter made bold, so text is looked at a paragraph at a time and never a run at a time.
/// </summary>
internal static class XmlPart
{
    /// <summary>No part of a sound document is larger.</summary>
    private const long MostCharacters = 200_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        // No entity is looked up or expanded: neither files of this machine nor a billion laughs.
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Attributes that people fill in, in OOXML, VML and ODF. Others hold sizes and ids, which may well have ten digits.
    private static readonly HashSet<string> Written =
    [
        "alt", "author", "caption", "comment", "content", "creator", "defaultValue", "descr", "description", "display", "error", "errorTitle", "formula", "href", "initials",
        "label", "linkedCell", "location", "name", "prompt", "promptTitle", "string", "string-value", "Target", "tag", "text", "title", "tooltip", "user", "userName", "v", "value",
    ];

    private static readonly HashSet<string> Blocks = ["p", "h", "si", "is", "text"];

    /// <summary>Opens a reader that fetches nothing from elsewhere.</summary>
    /// <exception cref="XmlException">Later, from the reader: the part is not well-formed XML.</exception>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>Every paragraph and every attribute that a person filled in.</summary>
    /// <param name="part">The XML.</param>
    /// <param name="see">Called at every element, with the names of those around it, before its content is read.</param>
    /// <exception cref="XmlException">The part is not well-formed XML.</exception>
    public static IEnumerable<XmlPiece> Read(Stream part, Action<XmlReader, IReadOnlyCollection<string>>? see = null)
    {
        using var reader = Open(part);
        var open = new Stack<StringBuilder>();
        var around = new Stack<string>();
        var paragraphs = 0;
        open.Push(new StringBuilder());
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    see?.Invoke(reader, around);
                    var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
                    foreach (var attribute in Attributes(reader)) yield return attribute;
                    if (isEmpty) open.Peek().Append(SignOf(name));
                    else if (Blocks.Contains(name)) open.Push(new StringBuilder());
                    if (!isEmpty) around.Push(name);
                    break;

                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open.Peek().Append(reader.Value);
                    break;

                case XmlNodeType.Whitespace when reader.Value.All(c => c is ' '):
                    open.Peek().Append(reader.Value);
                    break;

                case XmlNodeType.EndElement:
                    around.Pop();
                    if (Blocks.Contains(reader.LocalName))
                    {
                        paragraphs++;
                        var text = open.Pop().ToString();
                        if (text.Length > 0) yield return new XmlPiece(text, paragraphs, XmlPieceKind.Paragraph);
                    }
                    else if (open.Count == 1)
                    {
                        // Outside paragraphs each element stands for itself: a title, a keyword, a cell's value.
                        var text = open.Peek().ToString();
                        open.Peek().Clear();
                        if (text.Length > 0) yield return new XmlPiece(text, paragraphs, XmlPieceKind.Value);
                    }

                    break;
            }
        }
    }

    /// <summary>The attributes of the element that a reader stands at.</summary>
    public static IEnumerable<XmlPiece> Attributes(XmlReader reader)
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.Value.Length > 5) yield return new XmlPiece(reader.Value, 0, Written.Contains(reader.LocalName) ? XmlPieceKind.Written : XmlPieceKind.Other);
        }

        reader.MoveToElement();
    }

    /// <summary>What an empty element stands for in text: a tab parts cells, so it is kept as one.</summary>
    private static string SignOf(string name) => name switch
    {
        "noBreakHyphen" => "-",
        "tab" => "\t",
        "br" or "cr" or "line-break" => "\n",
        "s" => " ",
        _ => "",
    };
}

/// <summary>A piece of an XML part.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Paragraph">Number of the paragraph in the part, from 1; of the paragraph before for what stands outside; 0 for attributes.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct XmlPiece(string Text, int Paragraph, XmlPieceKind Kind);

/// <summary>What a piece of an XML part is.</summary>
internal enum XmlPieceKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Text outside paragraphs.</summary>
    Value,

    /// <summary>An attribute that a person filled in, such as an alternative text.</summary>
    Written,

    /// <summary>Any other attribute.</summary>
    Other,
}
