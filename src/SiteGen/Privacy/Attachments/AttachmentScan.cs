using System.IO.Compression;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Looks through a file of any kind. What it is, is told by its first bytes and not by its name. What cannot be read is a finding of its
/// own: nobody knows what it holds.
/// </summary>
/// <param name="pdf">The programs that read PDF.</param>
internal sealed class AttachmentScan(PdfTool pdf)
{
    /// <summary>A package within a package within a package is looked into; one more is refused.</summary>
    private const int DeepestPackage = 3;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Everything found in a file.</summary>
    /// <param name="name">Its name, for what its bytes do not tell.</param>
    /// <param name="bytes">Its content.</param>
    public IReadOnlyCollection<Finding> Read(string name, byte[] bytes)
    {
        var found = new FindingList();
        Read(name, bytes, found, new Within("", "", 0));
        return found.All;
    }

    /// <summary>Looks through a file, or a file within a file.</summary>
    internal void Read(string name, byte[] bytes, FindingList found, Within within)
    {
        try
        {
            switch (FileSignature.Of(bytes))
            {
                case FileKind.Empty: break;
                case FileKind.Package: ReadPackage(bytes, found, within); break;
                case FileKind.Pdf: new PdfReader(pdf).Read(bytes, found, within); break;
                case FileKind.Picture: PictureMetadata.Read(bytes, found, within); break;
                case FileKind.Text: ReadText(name, Decoded(bytes), found, within); break;
                case FileKind.OldOffice: found.Add(Unreadable(within, new("gammelt eller krypteret Office-format", "an old or encrypted Office format"))); break;
                case FileKind.RichText: found.Add(Unreadable(within, new("RTF", "RTF"))); break;
                case FileKind.Mail: found.Add(Unreadable(within, new("en gemt e-mail", "a saved e-mail"))); break;
                default: found.Add(Unreadable(within, new("en filtype, der ikke kendes", "a kind of file that is not known"))); break;
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Three libraries open what somebody may have made in order to break them. However they fail, nobody knows what the file holds.
            found.Add(Unreadable(within, new("filen er beskadiget", "the file is damaged")));
        }
    }

    private static void ReadText(string name, string text, FindingList found, Within within)
    {
        var isTable = Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" or ".tab";
        if (isTable) CsvCells.Read(text, found, within);
        else if (within.Depth == 0) found.AddLines(text);
        else found.AddPiece(text, within.Here);
    }

    private void ReadPackage(byte[] bytes, FindingList found, Within within)
    {
        if (within.Depth >= DeepestPackage)
        {
            found.Add(Unreadable(within, new("arkiver i arkiver", "archives within archives")));
            return;
        }

        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        new PackageReader(this, package, found, within).Read();
    }

    /// <summary>The text of a file, as UTF-8, as UTF-16 where a mark says so, and else as the old Western European encoding, whose digits are the same.</summary>
    internal static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <summary>The finding that something cannot be read.</summary>
    internal static Finding Unreadable(Within within, LocalText reason) =>
        new(FindingKind.Unreadable, "", within.Depth == 0 ? reason : new($"{within.Here.Da}: {reason.Da}", $"{within.Here.En}: {reason.En}"));
}

/// <summary>Where a file lies within the file that is looked through.</summary>
/// <param name="Da">Names of the files around it, in Danish; empty for the file itself.</param>
/// <param name="En">The same in English.</param>
/// <param name="Depth">How many files are around it.</param>
internal readonly record struct Within(string Da, string En, int Depth)
{
    /// <summary>The place as it is shown.</summary>
    public LocalText Here => new(Da, En);

    /// <summary>A place in this file.</summary>
    public LocalText At(string da, string en) => new(Depth == 0 ? da : $"{Da}, {da}", Depth == 0 ? en : $"{En}, {en}");

    /// <summary>A file in this file.</summary>
    public Within File(string name)
    {
        var (da, en) = At($"filen {name} i den", $"the file {name} in it");
        return new Within(da, en, Depth + 1);
    }
}
