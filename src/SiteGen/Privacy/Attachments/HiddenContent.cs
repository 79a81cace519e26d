using System.Xml;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Notes what an office document holds beyond what its reader sees at once: tracked changes, comments, hidden text, sheets, rows and slides.
/// Each kind is one finding, however often it occurs.
/// </summary>
/// <param name="within">Where the document lies.</param>
internal sealed class HiddenContent(Within within)
{
    private readonly SortedDictionary<string, Finding> _found = new(StringComparer.Ordinal);

    /// <summary>What was noted.</summary>
    public IEnumerable<Finding> Found => _found.Values;

    /// <summary>Looks at an element of a part.</summary>
    /// <param name="part">The part's path in the archive.</param>
    /// <param name="element">A reader that stands at it.</param>
    /// <param name="around">Names of the elements around it, the nearest first.</param>
    public void See(string part, XmlReader element, IReadOnlyCollection<string> around)
    {
        switch (element.LocalName)
        {
            case "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge" or "pPrChange" or "rPrChange" or "sectPrChange" or "tblPrChange" or "tcPrChange" or "trPrChange"
                when part.StartsWith("word/", StringComparison.Ordinal):
            case "changed-region":
            case "header" when part.StartsWith("xl/revisions/", StringComparison.Ordinal):
                Changes();
                break;
            case "comment" or "cm" or "threadedComment" or "annotation":
                Add("comments", "kommentarer", "comments");
                break;
            case "vanish" when around.Take(2).SequenceEqual(["rPr", "r"]) && IsOn(element.GetAttribute("val", element.NamespaceURI)):
            case "section" or "hidden-text" or "hidden-paragraph" when element.GetAttribute("display", element.NamespaceURI) == "none" || element.LocalName != "section":
            case "text-properties" when element.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:text:1.0") == "none":
                Add("text", "skjult tekst", "hidden text");
                break;
            case "table-row" or "table-column" when element.GetAttribute("visibility", element.NamespaceURI) is "collapse" or "filter":
                Rows();
                break;
            case "table-properties" when element.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:table:1.0") == "false":
                Add("sheet", "et skjult ark", "a hidden sheet");
                break;
            case "sld" when element.GetAttribute("show") is { } show && !IsOn(show):
            case "drawing-page-properties" when element.GetAttribute("visibility", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0") == "hidden":
                Add("slide", "et skjult dias", "a hidden slide");
                break;
        }
    }

    /// <summary>Notes hidden rows or columns.</summary>
    public void Rows() => Add("rows", "skjulte rækker eller kolonner", "hidden rows or columns");

    /// <summary>Notes a hidden sheet.</summary>
    /// <param name="name">What the sheet is called.</param>
    public void Sheet(string name) => Add($"sheet {name}", $"det skjulte ark \"{name}\"", $"the hidden sheet \"{name}\"");

    private void Changes() => Add("changes", "registrerede ændringer", "tracked changes");

    private static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    private void Add(string key, string da, string en) => _found.TryAdd(key, new Finding(FindingKind.Hidden, "", within.At(da, en)));
}
