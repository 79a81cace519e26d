using System.Globalization;
using System.Xml;
using SiteGen.Text;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Reads the sheets of an Excel workbook cell by cell, so that a finding names its cell. A number in a cell counts too: typed into Excel, a
/// civil registration number loses its hyphen and the zero in front.
/// </summary>
/// <param name="part">The bytes of a part of the package; null when there is no such part.</param>
/// <param name="hidden">Takes hidden sheets, rows and columns.</param>
/// <param name="found">Takes what is found.</param>
/// <param name="within">Where the workbook lies.</param>
internal sealed class Workbook(Func<string, byte[]?> part, HiddenContent hidden, FindingList found, Within within)
{
    private const string Root = "xl/";
    private const string Shared = "xl/sharedStrings.xml";

    private readonly HashSet<string> _read = [];
    private readonly HashSet<int> _shown = [];

    /// <summary>True for parts that this has looked through.</summary>
    public bool HasRead(string name) => _read.Contains(name);

    /// <summary>Looks through every sheet.</summary>
    public void Read()
    {
        var texts = SharedTexts();
        var formats = NumberFormats.Read(part("xl/styles.xml"));
        foreach (var (name, file) in Sheets())
        {
            if (part(file) is not { } bytes) continue;
            _read.Add(file);
            ReadSheet(name, bytes, texts, formats);
        }

        // What was deleted from a sheet may still lie among its texts.
        for (var i = 0; i < texts.Count; i++)
            if (!_shown.Contains(i)) found.AddPiece(texts[i], within.At("en tekst, som intet ark viser", "a text that no sheet shows"));
    }

    private List<string> SharedTexts()
    {
        if (part(Shared) is not { } bytes) return [];
        _read.Add(Shared);
        using var reader = XmlPart.Open(new MemoryStream(bytes, writable: false));
        List<string> texts = [];
        while (reader.ReadToFollowing("si"))
        {
            using var text = reader.ReadSubtree();
            texts.Add(TextOf(text));
        }

        return texts;
    }

    private List<(string Name, string File)> Sheets()
    {
        var files = new Dictionary<string, string>();
        using var links = XmlPart.Open(new MemoryStream(part("xl/_rels/workbook.xml.rels") ?? throw new InvalidDataException(), writable: false));
        while (links.ReadToFollowing("Relationship"))
            if (links.GetAttribute("Id") is { } id && links.GetAttribute("Target") is { } target) files[id] = target.StartsWith('/') ? target[1..] : Root + target;

        List<(string, string)> sheets = [];
        using var book = XmlPart.Open(new MemoryStream(part("xl/workbook.xml")!, writable: false));
        while (book.ReadToFollowing("sheet"))
        {
            var name = book.GetAttribute("name") ?? "";
            if (book.GetAttribute("state") is "hidden" or "veryHidden") hidden.Sheet(CprFinder.Mask(name));
            if (IdOf(book) is { } id && files.TryGetValue(id, out var file)) sheets.Add((name, file));
        }

        return sheets;
    }

    /// <summary>The relationship's id, whose namespace differs between the two editions of the standard.</summary>
    private static string? IdOf(XmlReader sheet)
    {
        for (var i = 0; i < sheet.AttributeCount; i++)
        {
            sheet.MoveToAttribute(i);
            if (sheet is { LocalName: "id", NamespaceURI.Length: > 0 }) return sheet.Value;
        }

        return null;
    }

    private void ReadSheet(string name, byte[] bytes, List<string> texts, NumberFormats formats)
    {
        using var reader = XmlPart.Open(new MemoryStream(bytes, writable: false));
        var labels = new CellLabels();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text) found.AddPiece(reader.Value, within.At($"ark \"{name}\"", $"sheet \"{name}\""));
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName is "row" or "col" && reader.GetAttribute("hidden") is "1" or "true") hidden.Rows();
            if (reader.LocalName == "row") labels.Row();
            if (reader.LocalName == "c") ReadCell(reader, name, texts, formats, labels);
            else foreach (var attribute in XmlPart.Attributes(reader)) found.AddPiece(attribute.Text, within.At($"ark \"{name}\"", $"sheet \"{name}\""), attribute.Kind != XmlPieceKind.Other);
        }
    }

    private void ReadCell(XmlReader reader, string sheet, List<string> texts, NumberFormats formats, CellLabels labels)
    {
        var (at, type, style) = (reader.GetAttribute("r") ?? "?", reader.GetAttribute("t") ?? "n", reader.GetAttribute("s"));
        var column = at.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var place = within.At($"ark \"{sheet}\", celle {at}", $"sheet \"{sheet}\", cell {at}");
        var value = "";
        using var cell = reader.ReadSubtree();
        cell.Read();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "v" }) value = ContentOf(cell);
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "f" }) found.AddPiece(ContentOf(cell), place);
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                using var text = cell.ReadSubtree();
                value = TextOf(text);
            }
        }

        if (type == "s" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count)
        {
            _shown.Add(index);
            value = texts[index];
        }

        if (type != "n")
        {
            labels.Add(column, value);
            found.AddPiece(value, place);
        }
        else if (!formats.IsAmount(style) && CellNumber.Find(value, formats.HasTenDigits(style) || labels.Say(column)) is { } number)
        {
            found.Add(new Finding(FindingKind.Cpr, number.Masked, place, FitsModulus11: number.FitsModulus11));
        }
    }

    private static string ContentOf(XmlReader element)
    {
        using var content = element.ReadSubtree();
        return TextOf(content);
    }

    private static string TextOf(XmlReader element)
    {
        var text = new System.Text.StringBuilder();
        while (element.Read())
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(element.Value);
        return text.ToString();
    }
}
