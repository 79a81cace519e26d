using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Looks through a zip archive, which is what office documents are (ECMA-376, OASIS OpenDocument). Every part is read, not only those that
/// a program would show: metadata, notes, comments, charts, what another workbook lent, embedded files.
/// </summary>
/// <param name="files">Reads the files in the archive.</param>
/// <param name="package">The archive.</param>
/// <param name="found">Takes what is found.</param>
/// <param name="within">Where the archive lies.</param>
internal sealed partial class PackageReader(AttachmentScan files, ZipArchive package, FindingList found, Within within)
{
    // A report of a municipality is a few megabytes. An archive that grows beyond this was made to do so.
    private const long LargestPart = 200_000_000;
    private const long LargestWhole = 400_000_000;
    private const int MostParts = 20_000;

    [GeneratedRegex(@"\.(xml|rels|vml)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsXml { get; }

    // Parts that hold no words: fonts, printer settings, the layout of pictures.
    [GeneratedRegex(@"\.(odttf|fntdata|ttf|otf)$|/printerSettings\d*\.bin$|^Configurations2/|layout-cache$|^mimetype$", RegexOptions.IgnoreCase)]
    private static partial Regex IsWordless { get; }

    // Drawings as Windows keeps them: text in them lies in the open.
    [GeneratedRegex(@"\.(emf|wmf)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsDrawing { get; }

    private readonly bool _isOffice = package.GetEntry("[Content_Types].xml") is not null || package.GetEntry("mimetype") is not null;
    private long _read;

    /// <summary>Looks through every part.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or larger than can be sensible.</exception>
    public void Read()
    {
        if (package.Entries.Count > MostParts) throw new InvalidDataException();
        var isWorkbook = package.GetEntry("xl/workbook.xml") is not null;
        var hidden = new HiddenContent(within);
        var cells = isWorkbook ? new Workbook(name => Bytes(package.GetEntry(name)), hidden, found, within) : null;
        cells?.Read();
        foreach (var entry in package.Entries.Where(entry => !entry.FullName.EndsWith('/') && entry.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (!_isOffice) found.AddPiece(entry.FullName, within.At("et filnavn i arkivet", "a file name in the archive"));
            if (IsWordless.IsMatch(entry.FullName) || cells?.HasRead(entry.FullName) == true) continue;
            var bytes = Bytes(entry)!;
            if (IsXml.IsMatch(entry.FullName) && _isOffice) ReadPart(entry.FullName, bytes, hidden);
            else if (IsDrawing.IsMatch(entry.FullName)) ReadDrawing(entry.FullName, bytes);
            else files.Read(entry.FullName, bytes, found, within.File(Path.GetFileName(entry.FullName)));
        }

        foreach (var finding in hidden.Found) found.Add(finding);
    }

    private void ReadPart(string name, byte[] bytes, HiddenContent hidden)
    {
        var part = PartNames.Of(name);
        foreach (var piece in XmlPart.Read(new MemoryStream(bytes, writable: false), (element, around) => hidden.See(name, element, around)))
        {
            var place = piece is { Kind: XmlPieceKind.Paragraph, Paragraph: > 0 } && PartNames.HasParagraphs(name)
                ? within.At($"{part.Da}, afsnit {piece.Paragraph}", $"{part.En}, paragraph {piece.Paragraph}")
                : within.At(part.Da, part.En);
            found.AddPiece(piece.Text, place, piece.Kind != XmlPieceKind.Other);
        }
    }

    private void ReadDrawing(string name, byte[] bytes)
    {
        var place = within.File(Path.GetFileName(name)).Here;
        found.AddPiece(Encoding.Latin1.GetString(bytes), place, isWrittenByHand: false);
        found.AddPiece(Encoding.Unicode.GetString(bytes), place, isWrittenByHand: false);
    }

    private byte[]? Bytes(ZipArchiveEntry? entry)
    {
        if (entry is null) return null;

        // The stated length may lie: what counts is what comes out.
        using var part = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = part.Read(buffer)) > 0;)
        {
            _read += count;
            if (bytes.Length + count > LargestPart || _read > LargestWhole) throw new InvalidDataException();
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
