using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Attachments;

/// <summary>Says in words which part of an office document a file of its archive is.</summary>
internal static partial class PartNames
{
    private static readonly (Regex Name, string Da, string En)[] Known =
    [
        (new("^word/document"), "teksten", "the text"),
        (new("^word/header"), "sidehovedet", "the header"),
        (new("^word/footer"), "sidefoden", "the footer"),
        (new("^word/footnotes"), "fodnoterne", "the footnotes"),
        (new("^word/endnotes"), "slutnoterne", "the endnotes"),
        (new("^(word|xl|ppt)/(threadedC|c)omments|^word/comments|comments?[^/]*\\.xml$"), "kommentarerne", "the comments"),
        (new("^ppt/notesSlides/notesSlide(?<number>\\d+)\\.xml"), "talernoterne til dias", "the speaker's notes of slide"),
        (new("^ppt/slides/slide(?<number>\\d+)\\.xml"), "dias", "slide"),
        (new("^(docProps/|meta\\.xml)"), "dokumentets egenskaber", "the properties of the document"),
        (new("\\.rels$"), "linkene", "the links"),
        (new("^(word|xl|ppt)/charts/"), "et diagram", "a chart"),
        (new("^xl/drawings|^ppt/drawings|^word/drawings"), "en tegning", "a drawing"),
        (new("^xl/externalLinks/"), "en kopi fra en anden projektmappe", "a copy from another workbook"),
        (new("^xl/pivotCache/"), "en pivottabels skjulte data", "the hidden data of a pivot table"),
        (new("^content\\.xml"), "teksten", "the text"),
        (new("^styles\\.xml"), "sidehoved eller sidefod", "header or footer"),
        (new("^customXml/"), "skjulte data (customXml)", "hidden data (customXml)"),
    ];

    /// <summary>The part's name.</summary>
    /// <param name="file">Path in the archive, such as <c>word/header1.xml</c>.</param>
    public static LocalText Of(string file)
    {
        foreach (var (name, da, en) in Known)
        {
            if (name.Match(file) is not { Success: true } match) continue;
            var number = match.Groups["number"];
            return number.Success ? new($"{da} {number.Value}", $"{en} {number.Value}") : new(da, en);
        }

        return new($"delen {file}", $"the part {file}");
    }

    /// <summary>True for parts whose paragraphs a person would count.</summary>
    public static bool HasParagraphs(string file) => Counted.IsMatch(file);

    [GeneratedRegex(@"^(word/(document|footnotes|endnotes)|content)[^/]*\.xml$")]
    private static partial Regex Counted { get; }
}
