using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Import.Fidelity;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SiteGen.Import.Sources.Word;

/// <summary>Reads a Word document. Tracked changes are read as accepted; what they deleted, comments and hidden text are set aside and reported.</summary>
internal static class WordReader
{
    // Unpacked sizes. A document of a hundred pages with its pictures has a few million bytes; a bomb has billions.
    private const long MaxUnpackedBytes = 400_000_000;
    private const long MaxCharactersInPart = 60_000_000;
    private const int MaxParts = 5_000;

    /// <summary>The document.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, too large or empty.</exception>
    public static SourceDocument Read(string name, ReadOnlyMemory<byte> bytes)
    {
        CheckSize(name, bytes);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharactersInPart });
            var main = package.MainDocumentPart;
            if (main?.Document?.Body is not { } body) throw UnreadableDocumentException.Damaged("word/document.xml");

            var lines = new LineBuilder();
            foreach (var text in RunningHeads(main)) lines.Aside(text, DropReasons.RunningHead);
            var pictures = new WordPictures();
            var paragraphs = new WordParagraphs(main, lines, pictures);
            paragraphs.Read(body.ChildElements);
            foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? []) lines.Aside(comment.InnerText, DropReasons.Comment);
            return lines.ToDocument(name, pictures.ToFiles());
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            // The package library says in many ways that a package is not what it should be.
            throw UnreadableDocumentException.Damaged(fault.GetType().Name);
        }
    }

    /// <summary>Unpacks every part once and counts, because the sizes that a package states of itself may be false.</summary>
    private static void CheckSize(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (archive.Entries.Count > MaxParts) throw UnreadableDocumentException.TooLarge(name, MaxUnpackedBytes);
            var buffer = new byte[81920];
            long unpacked = 0;
            foreach (var entry in archive.Entries)
            {
                using var part = entry.Open();
                for (int read; (read = part.Read(buffer)) > 0;)
                {
                    unpacked += read;
                    if (unpacked > MaxUnpackedBytes) throw UnreadableDocumentException.TooLarge(name, MaxUnpackedBytes);
                }
            }
        }
        catch (InvalidDataException)
        {
            throw UnreadableDocumentException.Damaged("zip");
        }
    }

    private static IEnumerable<string> RunningHeads(MainDocumentPart main) =>
        main.HeaderParts.SelectMany(part => part.Header?.Descendants<Paragraph>() ?? []).Concat(main.FooterParts.SelectMany(part => part.Footer?.Descendants<Paragraph>() ?? []))
            .Select(paragraph => string.Concat(paragraph.Descendants<RunText>().Select(text => text.Text))).Where(text => text.Trim().Length > 0).Distinct();
}
