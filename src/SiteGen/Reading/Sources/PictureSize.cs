using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>
/// Reads how large a picture is from its first bytes, so that a page keeps the place free and does not jump when the picture arrives.
/// Knows PNG, GIF, JPEG, WebP and SVG.
/// </summary>
internal static partial class PictureSize
{
    private const int HeaderLength = 64 * 1024;

    [GeneratedRegex(@"^(?<number>\d+(\.\d+)?)(px)?$")]
    private static partial Regex Length { get; }

    /// <summary>The size in CSS pixels; null when the file is no picture or does not tell.</summary>
    public static PictureDimensions? Of(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is not (".png" or ".gif" or ".jpg" or ".jpeg" or ".webp" or ".svg")) return null;
        using var file = File.OpenRead(path);
        if (extension == ".svg") return OfSvg(file);
        var bytes = new byte[HeaderLength];
        var header = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        return header switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when header.Length >= 24 => new(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..])),
            [(byte)'G', (byte)'I', (byte)'F', ..] when header.Length >= 10 => new(BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), BinaryPrimitives.ReadUInt16LittleEndian(header[8..])),
            [0xFF, 0xD8, ..] => OfJpeg(header),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when header.Length >= 30 => OfWebP(header),
            _ => null,
        };
    }

    // A JPEG is a chain of segments: marker, length, content. The frame header (SOF0 to SOF15) holds height and width.
    private static PictureDimensions? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            var isFrame = bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame) return new(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
        }

        return null;
    }

    // RFC 9649: lossy (VP8), lossless (VP8L) and extended (VP8X) files say it in three ways.
    private static PictureDimensions? OfWebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)' ' => new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        (byte)'L' => new((BinaryPrimitives.ReadInt32LittleEndian(bytes[21..]) & 0x3FFF) + 1, ((BinaryPrimitives.ReadInt32LittleEndian(bytes[21..]) >> 14) & 0x3FFF) + 1),
        (byte)'X' => new((BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadInt32LittleEndian(bytes[26..]) >> 8 & 0xFFFFFF) + 1),
        _ => null,
    };

    private static PictureDimensions? OfSvg(Stream file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reader.MoveToContent();
            if (Number(reader.GetAttribute("width")) is { } width && Number(reader.GetAttribute("height")) is { } height) return new(width, height);
            var box = reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var w, var h] && Number(w) is { } boxWidth && Number(h) is { } boxHeight ? new(boxWidth, boxHeight) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Number(string? text) =>
        text is not null && Length.Match(text) is { Success: true } match ? (int)Math.Round(double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)) : null;
}
