using System.Xml;

namespace SiteGen.Reading.Guards;

/// <summary>Looks for what is active in a picture or other file of XML. A browser that opens an SVG file by itself runs its scripts.</summary>
internal static class ActiveXml
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const long LongestDocument = 100_000_000;
    private const int DeepestElement = 500;

    /// <summary>The first active part; null for a harmless file. A file that is not XML counts as active: browsers guess at it.</summary>
    public static ActivePart? Find(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LongestDocument, CloseInput = true };
        try
        {
            using var reader = XmlReader.Create(File.OpenRead(path), settings);
            while (reader.Read())
            {
                if (ActiveNode(reader, path) is { } found) return At(reader, found);
            }

            return null;
        }
        catch (XmlException fault)
        {
            return new ActivePart(fault.Message.ReplaceLineEndings(" ").TrimEnd('.'), fault.LineNumber, fault.LinePosition);
        }
    }

    private static string? ActiveNode(XmlReader reader, string path)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet") return "<?xml-stylesheet …?>";
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) return ActiveMarkup.IsActiveStyle(reader.Value) && IsStyle(reader, path) ? "<style> … url(…)" : null;
        if (reader.NodeType != XmlNodeType.Element) return null;
        if (reader.Depth > DeepestElement) return $"<{reader.Name}> × {DeepestElement}";
        var element = reader.LocalName;
        var isForeign = reader.NamespaceURI == Xhtml && !path.EndsWith("html", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".xht", StringComparison.OrdinalIgnoreCase);
        if (isForeign || ActiveMarkup.IsActiveElement(element)) return $"<{reader.Name}>";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns" || !ActiveMarkup.IsActiveAttribute(element, reader.LocalName, reader.Value)) continue;
            return $"{reader.Name}=\"{reader.Value}\"";
        }

        reader.MoveToElement();
        return null;
    }

    // A reader goes forward only, so the element around a text is not known; outside of pictures a text with "url(…)" is only a text.
    private static bool IsStyle(XmlReader reader, string path) => reader.Depth > 0 && path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static ActivePart At(XmlReader reader, string found) => reader is IXmlLineInfo { LineNumber: var line, LinePosition: var column } ? new(found, line, column) : new(found, 0, 0);
}
