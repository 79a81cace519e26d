using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Looks through a PDF: the text of its pages, also where something covers it, its properties, its comments and the files in it. A page without text that shows a
/// picture was scanned, and cannot be read.
/// </summary>
/// <param name="pdf">The programs that read PDF.</param>
internal sealed partial class PdfReader(PdfTool pdf)
{
    [GeneratedRegex(@"^\s*(?<page>\d+)\s+\d+\s+(image|stencil)\s", RegexOptions.Multiline)]
    private static partial Regex Picture { get; }

    // The rest of what pdfinfo tells are sizes and dates.
    [GeneratedRegex(@"^(?!(?:File size|Page size|CreationDate|ModDate|PDF version|Pages|Optimized|Encrypted|Tagged|Form|JavaScript|UserProperties|Suspects|Page rot|Custom Metadata|Metadata Stream):?)(?<text>[^:\n]+:.*\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Property { get; }

    [GeneratedRegex(@"\A\s*(?<number>[1-9]\d*) embedded file")]
    private static partial Regex Embedded { get; }

    /// <summary>Looks through the file.</summary>
    public void Read(byte[] bytes, FindingList found, Within within)
    {
        if (pdf.Version is null)
        {
            found.Add(AttachmentScan.Unreadable(within, new("PDF-filer kan ikke læses på denne maskine, som mangler pdftotext", "PDF files cannot be read on this machine, which lacks pdftotext")));
            return;
        }

        if (pdf.Ask("pdftotext", bytes, "-enc", "UTF-8", "-q", "-", "-") is not { } text)
        {
            found.Add(AttachmentScan.Unreadable(within, new("PDF-filen er beskadiget eller krypteret", "the PDF is damaged or encrypted")));
            return;
        }

        ReadPages(text.Split('\f')[..^1], bytes, found, within);

        // A program takes twenty milliseconds to start: it is asked for what the objects of the file may hold.
        var objects = PdfStrings.Of(bytes);
        if (objects.MayHaveProperties) ReadProperties(bytes, found, within);
        ReadComments(objects, found, within);
        if (objects.MayHaveFiles && Embedded.IsMatch(pdf.Ask("pdfdetach", bytes, "-list", "-") ?? "")) found.Add(AttachmentScan.Unreadable(within, new("der ligger filer inde i PDF-filen", "there are files within the PDF")));
    }

    private void ReadPages(string[] pages, byte[] bytes, FindingList found, Within within)
    {
        var silent = new List<int>();
        for (var i = 0; i < pages.Length; i++)
        {
            found.AddPiece(pages[i], within.At($"side {i + 1}", $"page {i + 1}"));
            if (!pages[i].Any(char.IsLetterOrDigit)) silent.Add(i + 1);
        }

        if (silent.Count == 0 && pages.Length > 0) return;

        // A page without text is blank or scanned. When no page says a word, it does not matter which.
        var scanned = silent.Count == pages.Length ? silent : [.. silent.Intersect(PagesWithPictures(bytes))];
        if (scanned.Count == 0 && pages.Length > 0) return;
        var list = string.Join(", ", scanned);
        found.Add(AttachmentScan.Unreadable(within, new($"PDF-filen har sider uden tekst ({list}); de er vist skannet", $"the PDF has pages without text ({list}); they seem to be scanned")));
    }

    private HashSet<int> PagesWithPictures(byte[] bytes) => pdf.Ask("pdfimages", bytes, "-list", "-") is { } list
        ? [.. Picture.Matches(list).Select(match => int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture))]
        : [];

    private void ReadProperties(byte[] bytes, FindingList found, Within within)
    {
        var place = within.At("filens egenskaber", "the properties of the file");
        var info = pdf.Ask("pdfinfo", bytes, "-enc", "UTF-8", "-") ?? "";
        AddProperties(info);
        if (!Lacks("Custom Metadata")) AddProperties(pdf.Ask("pdfinfo", bytes, "-enc", "UTF-8", "-custom", "-") ?? "");
        if (!Lacks("Metadata Stream") && pdf.Ask("pdfinfo", bytes, "-enc", "UTF-8", "-meta", "-") is { } xmp) found.AddPiece(xmp, place, isWrittenByHand: false);

        void AddProperties(string text)
        {
            foreach (Match property in Property.Matches(text)) found.AddPiece(property.Groups["text"].Value, place);
        }

        // The last line of that name: one before it may stand in a title, which can be of several lines.
        bool Lacks(string what) => info.LastIndexOf($"\n{what}:", StringComparison.Ordinal) is var line and >= 0 && info[(line + what.Length + 2)..].TrimStart().StartsWith("no", StringComparison.Ordinal);
    }

    private static void ReadComments(PdfObjects objects, FindingList found, Within within)
    {
        foreach (var text in objects.Texts) found.AddPiece(text, within.At("en kommentar, et felt eller et bogmærke", "a comment, a field or a bookmark"));
        if (objects.HasComments) found.Add(new Finding(FindingKind.Hidden, "", within.At("kommentarer", "comments")));
    }
}
