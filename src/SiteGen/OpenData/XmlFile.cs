using System.Text;
using System.Xml;

namespace SiteGen.OpenData;

/// <summary>How the site writes XML: UTF-8 without byte-order mark, an element a line, lines ended by LF.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" };

    /// <summary>The bytes of a document.</summary>
    /// <param name="write">Writes the root element and all that it holds.</param>
    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) write(xml);
        return bytes.ToArray();
    }
}
