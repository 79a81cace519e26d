using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;
using Vml = DocumentFormat.OpenXml.Vml;
using WordDrawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteGen.Import.Sources.Word;

/// <summary>The text of one paragraph: its runs with links, and beside it what hangs on it: pictures, text boxes, notes, deleted and hidden words.</summary>
/// <param name="main">The document.</param>
/// <param name="pictures">Takes the pictures.</param>
internal sealed partial class WordText(MainDocumentPart main, WordPictures pictures)
{
    private const int MaxDepth = 100;

    private readonly List<(string Text, bool IsBold, string? Link)> _pieces = [];
    private readonly Stack<(StringBuilder Code, bool InResult)> _fields = new();
    private string? _link;

    [GeneratedRegex(@"HYPERLINK\s+(?:\\\w\s+)*""(?<url>[^""]+)""")]
    private static partial Regex HyperlinkField { get; }

    /// <summary>Pictures, as Markdown.</summary>
    public List<string> Pictures { get; } = [];

    /// <summary>Text boxes that are anchored here.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>Footnotes and endnotes referred to here.</summary>
    public List<(string Number, string Text)> Notes { get; } = [];

    /// <summary>Words that a tracked change deleted.</summary>
    public List<string> Deleted { get; } = [];

    /// <summary>Words that are not shown.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>True when there is more than blanks.</summary>
    public bool HasWords => _pieces.Any(piece => !string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>True when every word is bold.</summary>
    public bool IsBold => HasWords && _pieces.Where(piece => piece.Text.Any(char.IsLetterOrDigit)).All(piece => piece.IsBold);

    /// <summary>Reads the paragraph.</summary>
    public void Read(OpenXmlElement paragraph) => Read(paragraph, 0);

    /// <summary>The text.</summary>
    /// <param name="plain">True to leave the signs for bold out.</param>
    public string Markdown(bool plain)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _pieces.Count;)
        {
            var (_, isBold, link) = _pieces[i];
            var words = "";
            for (; i < _pieces.Count && _pieces[i].IsBold == isBold && _pieces[i].Link == link; i++) words += _pieces[i].Text;
            text.Append(Marked(words, isBold && !plain, link));
        }

        return text.ToString();
    }

    private static string Marked(string words, bool isBold, string? link)
    {
        var core = words.Trim(' ', '\t', '\n');
        if (core.Length == 0) return words;
        var (before, after) = (words[..words.IndexOf(core, StringComparison.Ordinal)], words[(words.IndexOf(core, StringComparison.Ordinal) + core.Length)..]);
        var marked = MarkdownEscape.Of(core);
        if (link is not null) marked = MarkdownEscape.Link(marked, link);
        return before + (isBold && !core.Contains('\n') ? $"**{marked}**" : marked) + after;
    }

    private void Read(OpenXmlElement parent, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run, depth);
                    break;
                case Hyperlink hyperlink:
                    var outer = _link;
                    _link = AddressOf(hyperlink) ?? outer;
                    Read(hyperlink, depth + 1);
                    _link = outer;
                    break;
                case DeletedRun or MoveFromRun:
                    Deleted.Add(child.InnerText);
                    break;
                case AlternateContent alternatives:
                    if (alternatives.GetFirstChild<AlternateContentChoice>() is { } choice) Read(choice, depth + 1);
                    break;
                case ParagraphProperties:
                    break;
                case DocumentFormat.OpenXml.Math.Text formula:
                    _pieces.Add((formula.Text, false, null));
                    break;
                default:
                    if (child.HasChildren) Read(child, depth + 1);
                    break;
            }
        }
    }

    private void ReadRun(Run run, int depth)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true))
        {
            if (run.InnerText.Trim().Length > 0) Hidden.Add(run.InnerText);
            return;
        }

        var isBold = run.RunProperties?.Bold is { } bold && (bold.Val?.Value ?? true);
        foreach (var part in run.ChildElements) ReadPart(part, isBold, depth);
    }

    private void ReadPart(OpenXmlElement part, bool isBold, int depth)
    {
        switch (part)
        {
            case FieldChar field:
                ReadField(field);
                break;
            case FieldCode code:
                if (_fields.Count > 0) _fields.Peek().Code.Append(code.Text);
                break;
            case DeletedText deleted:
                Deleted.Add(deleted.Text);
                break;
            case RunText text:
                Add(text.Text);
                break;
            case TabChar:
                Add("\t");
                break;
            case Break { Type.Value: var type } when type == BreakValues.Page || type == BreakValues.Column:
                break;
            case Break or CarriageReturn:
                Add("\n");
                break;
            case NoBreakHyphen:
                Add("-");
                break;
            case SymbolChar symbol:
                Add(symbol.Char?.Value is { } hex && int.TryParse(hex, System.Globalization.NumberStyles.HexNumber, null, out var code16) && code16 < 0xE000 ? ((char)code16).ToString() : "•");
                break;
            case FootnoteReference { Id.Value: var footnote }:
                AddNote($"{footnote}", main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == footnote));
                break;
            case EndnoteReference { Id.Value: var endnote }:
                AddNote($"{endnote}", main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(note => note.Id?.Value == endnote));
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Drawing or Picture or EmbeddedObject:
                ReadDrawing(part);
                break;
            case AlternateContent alternatives:
                foreach (var choice in alternatives.GetFirstChild<AlternateContentChoice>()?.ChildElements ?? Enumerable.Empty<OpenXmlElement>()) ReadPart(choice, isBold, depth);
                break;
        }

        void Add(string text) => _pieces.Add((text, isBold, _link));
    }

    private void ReadField(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin) _fields.Push((new StringBuilder(), false));
        else if (_fields.Count == 0) return;
        else if (type == FieldCharValues.Separate && HyperlinkField.Match(_fields.Peek().Code.ToString()) is { Success: true } match && !match.Value.Contains(@"\l", StringComparison.Ordinal)) _link = match.Groups["url"].Value;
        else if (type == FieldCharValues.End && HyperlinkField.IsMatch(_fields.Pop().Code.ToString())) _link = null;
    }

    private void AddNote(string number, OpenXmlElement? note)
    {
        if (note is null) return;
        var text = string.Join(' ', note.Descendants<Paragraph>().Select(paragraph =>
        {
            var inner = new WordText(main, pictures);
            inner.Read(paragraph);
            return inner.Markdown(plain: true).Trim();
        }));
        Notes.Add((number, text));
        _pieces.Add(($" (note {number})", false, null));
    }

    private void ReadDrawing(OpenXmlElement drawing)
    {
        Boxes.AddRange(drawing.Descendants<TextBoxContent>().Where(box => !box.Ancestors<AlternateContentFallback>().Any() && !box.Ancestors<TextBoxContent>().Any()));
        var described = drawing.Descendants<WordDrawing.DocProperties>().FirstOrDefault();
        var shape = drawing.Descendants<Vml.Shape>().FirstOrDefault();
        var words = new[] { described?.Description?.Value, described?.Title?.Value, shape?.Alternate?.Value }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Replace('\n', ' ').Trim() ?? "";
        foreach (var id in drawing.Descendants<Drawing.Blip>().Select(blip => blip.Embed?.Value).Concat(drawing.Descendants<Vml.ImageData>().Select(image => image.RelationshipId?.Value)).OfType<string>())
        {
            var name = main.Parts.FirstOrDefault(part => part.RelationshipId == id).OpenXmlPart is ImagePart image ? pictures.NameOf(image) : null;
            if (name is not null) Pictures.Add($"![{MarkdownEscape.Of(words)}]({name})");
            else if (words.Length > 0) Pictures.Add(MarkdownEscape.Of(words));
        }
    }

    private string? AddressOf(Hyperlink hyperlink) =>
        hyperlink.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString : null;
}
