using SiteGen.Diagnostics;

namespace SiteGen.Import.Sources;

/// <summary>A document cannot be read at all. Each reason has its factory here, so that the wording is in one place.</summary>
public sealed class UnreadableDocumentException : Exception
{
    private UnreadableDocumentException(LocalText message, LocalText help)
        : base(message.En)
    {
        Text = message;
        Help = help;
    }

    /// <summary>What is wrong, without the document's name.</summary>
    public LocalText Text { get; }

    /// <summary>What to do about it.</summary>
    public LocalText Help { get; }

    internal static UnreadableDocumentException UnknownKind(string extension) => new(
        new($"dokumenter af slagsen \"{extension}\" kan ikke læses", $"documents of the kind \"{extension}\" cannot be read"),
        new("brug .docx, .txt, .md, .html eller .htm; en PDF skal først laves om til tekst, og en gammel .doc gemmes som .docx",
            "use .docx, .txt, .md, .html or .htm; a PDF must be turned into text first, and an old .doc saved as .docx"));

    internal static UnreadableDocumentException Damaged(string detail) => new(
        new($"dokumentet er beskadiget eller ikke et Word-dokument ({detail})", $"the document is damaged or not a Word document ({detail})"),
        new("åbn det i Word, og gem det igen som .docx", "open it in Word and save it again as .docx"));

    /// <summary>It is larger than a document of a council can be.</summary>
    /// <param name="what">The document, or the part of it.</param>
    /// <param name="limit">The limit in bytes.</param>
    public static UnreadableDocumentException TooLarge(string what, long limit) => new(
        new($"dokumentet er for stort: {what} fylder mere end {limit:#,0} bytes udpakket".Replace(',', '.'), $"the document is too large: {what} is more than {limit:#,0} bytes when unpacked"),
        new("del det i flere, eller fjern store billeder", "split it up, or take out large pictures"));

    internal static UnreadableDocumentException NotText() => new(
        new("filen er ikke tekst", "the file is not text"),
        new("gem dokumentet som .docx, .txt eller .html", "save the document as .docx, .txt or .html"));

    internal static UnreadableDocumentException Empty() => new(
        new("dokumentet har ingen tekst", "the document holds no text"),
        new("er det et indscannet billede, skal det først gennem tekstgenkendelse", "if it is a scanned picture, it must go through text recognition first"));
}
