using System.Buffers;

namespace SiteGen.Privacy.Attachments;

/// <summary>What kinds of file are read in what way.</summary>
internal enum FileKind
{
    /// <summary>No bytes at all.</summary>
    Empty,

    /// <summary>A zip archive; office documents are such archives.</summary>
    Package,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A picture made of dots.</summary>
    Picture,

    /// <summary>Text in any encoding: also CSV, HTML, SVG and JSON.</summary>
    Text,

    /// <summary>The binary Office formats before 2007, and encrypted Office documents, which look the same from outside.</summary>
    OldOffice,

    /// <summary>RTF, which is text that hides text.</summary>
    RichText,

    /// <summary>A saved e-mail, whose parts are encoded.</summary>
    Mail,

    /// <summary>Anything else.</summary>
    Unknown,
}

/// <summary>Tells the kind of a file by its first bytes: a name can be wrong.</summary>
internal static class FileSignature
{
    // PDF readers accept some bytes before the mark (ISO 32000-1, annex H.3.4.1).
    private const int PdfMarkWithin = 1024;
    private const int MailHeadWithin = 4096;

    private static readonly SearchValues<byte> Control = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    /// <summary>The kind of the file with these bytes.</summary>
    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => FileKind.Empty,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileKind.Package,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldOffice,
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
        [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Picture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Picture,
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => FileKind.Picture,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. { Length: >= 4 } brand] when IsPicture(brand[..4]) => FileKind.Picture,
        _ when bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileKind.Text,
        _ when bytes.IndexOfAny(Control) >= 0 => FileKind.Unknown,
        _ when IsMail(bytes[..Math.Min(bytes.Length, MailHeadWithin)]) => FileKind.Mail,
        _ => FileKind.Text,
    };

    /// <summary>HEIF and AVIF share their container with films, which nobody can look through here.</summary>
    private static bool IsPicture(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("avi"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    private static bool IsMail(ReadOnlySpan<byte> head) => head.IndexOf("\nMIME-Version:"u8) >= 0 || head.IndexOf("\nContent-Transfer-Encoding:"u8) >= 0;
}
