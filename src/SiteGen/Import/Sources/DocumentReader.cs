namespace SiteGen.Import.Sources;

/// <summary>
/// Chooses the reader of a document. A new kind of document, such as the export of an ESDH system, is one more reader beside these and
/// one more line here: whatever it reads becomes lines, and everything after this step stays as it is.
/// </summary>
internal static class DocumentReader
{
    /// <summary>Extensions of the documents that can be read.</summary>
    public static readonly string[] Extensions = [".docx", ".htm", ".html", ".md", ".txt"];

    /// <summary>No document of a council is larger; a file that is would only fill the memory.</summary>
    public const long MaxBytes = 100_000_000;

    /// <summary>The document.</summary>
    /// <param name="name">Its file name; the extension says what it is.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="UnreadableDocumentException">It is of another kind, damaged, too large or empty.</exception>
    public static SourceDocument Read(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes) throw UnreadableDocumentException.TooLarge(name, MaxBytes);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return extension switch
        {
            ".docx" => Word.WordReader.Read(name, bytes),
            ".html" or ".htm" => HtmlReader.Read(name, bytes),
            ".txt" or ".md" => TextDocumentReader.Read(name, TextBytes.Decode(bytes.Span)),
            _ => throw UnreadableDocumentException.UnknownKind(extension),
        };
    }
}
