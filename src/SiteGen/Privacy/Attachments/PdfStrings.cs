using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// The strings of a PDF that stand on no page: comments, values of form fields, names of bookmarks (ISO 32000-1, 7.3.4 and 12.5.6). It looks
/// for their keys in the file's objects, packed ones included, and does not follow how the objects hang together.
/// </summary>
internal static partial class PdfStrings
{
    private const int LargestPack = 50_000_000;

    // Bounded, because a hostile file can begin a string in every line and end none.
    [GeneratedRegex(@"/(?:Contents|V|DV|TU|RC|Alt|ActualText|Title|T)\s*(?:\((?<text>(?>[^()\\]|\\.|\((?>[^()\\]|\\.){0,500}\)){0,2000})\)|<(?<hex>[0-9A-Fa-f\s]{2,4000})>)", RegexOptions.Singleline)]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"/Subtype\s*/(?:Text|FreeText|Popup|Highlight|StrikeOut|Squiggly|Caret|Ink|Stamp|FileAttachment)\b")]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"/ObjStm\b.{0,500}?\bstream\r?\n", RegexOptions.Singleline)]
    private static partial Regex Pack { get; }

    [GeneratedRegex(@"\\(?<code>[0-7]{1,3}|.)", RegexOptions.Singleline)]
    private static partial Regex Escape { get; }

    // A name in which a sign is written by its number, as /Embedded#46iles.
    [GeneratedRegex(@"/[^\s/<>\[\](){}%#]*#[0-9A-Fa-f]{2}")]
    private static partial Regex OddName { get; }

    private const string PackName = "/ObjStm", EncryptName = "/Encrypt";
    private static readonly SearchValues<string> PropertyNames = SearchValues.Create(["/Info", "/Metadata"], StringComparison.Ordinal);
    private static readonly SearchValues<string> FileNames = SearchValues.Create(["/EmbeddedFile", "/Filespec", "/EF", "/AF", "/Collection"], StringComparison.Ordinal);

    /// <summary>Every such string, and what the objects name besides.</summary>
    public static PdfObjects Of(byte[] bytes)
    {
        // One character a byte, so that places in the text are places in the file.
        var file = Encoding.Latin1.GetString(bytes);
        var texts = new HashSet<string>();
        var (packs, isSeen, hasComments, namesProperties, namesFiles) = (0, !file.Contains(EncryptName, StringComparison.Ordinal), false, false, false);
        foreach (var objects in Packs(file, bytes).Prepend(file))
        {
            packs++;
            isSeen &= !OddName.IsMatch(objects);
            hasComments |= Comment.IsMatch(objects);
            namesProperties |= objects.AsSpan().ContainsAny(PropertyNames);
            namesFiles |= objects.AsSpan().ContainsAny(FileNames);
            foreach (Match match in Named.Matches(objects)) texts.Add(match.Groups["hex"] is { Success: true } hex ? Decoded(FromHex(hex.Value)) : Decoded(Unescaped(match.Groups["text"].Value)));
        }

        // The file itself is one of them.
        isSeen &= packs == 1 + file.AsSpan().Count(PackName);
        return new PdfObjects(texts, hasComments, MayHaveProperties: namesProperties || !isSeen, MayHaveFiles: namesFiles || !isSeen);
    }

    /// <summary>Packs that can be opened, one after the other: all of a hostile file at once would not fit in memory.</summary>
    private static IEnumerable<string> Packs(string file, byte[] bytes)
    {
        foreach (Match pack in Pack.Matches(file))
        {
            if (Inflated(bytes, pack.Index + pack.Length) is { } objects) yield return objects;
        }
    }

    private static string? Inflated(byte[] bytes, int start)
    {
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(bytes, start, bytes.Length - start, writable: false), CompressionMode.Decompress);
            var objects = new byte[81920];
            var text = new StringBuilder();
            for (int count; text.Length < LargestPack && (count = inflating.Read(objects)) > 0;) text.Append(Encoding.Latin1.GetString(objects, 0, count));
            return text.ToString();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Unescaped(string text) => Escape.Replace(text, match => match.Groups["code"].Value switch
    {
        "n" => "\n",
        "r" => "\r",
        "t" => "\t",
        "\n" => "",
        [>= '0' and <= '7', ..] octal => ((char)Convert.ToInt32(octal, 8)).ToString(),
        var other => other,
    });

    private static string FromHex(string hex)
    {
        var digits = string.Concat(hex.Where(char.IsAsciiHexDigit));
        var text = new StringBuilder();
        for (var i = 0; i + 1 < digits.Length; i += 2) text.Append((char)int.Parse(digits.AsSpan(i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static string Decoded(string text) => text.StartsWith("þÿ", StringComparison.Ordinal) ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text[2..])) : text;
}

/// <summary>What a look at the objects of a PDF tells.</summary>
/// <param name="Texts">Strings that stand on no page.</param>
/// <param name="HasComments">True when one of the objects is a comment.</param>
/// <param name="MayHaveProperties">False when the file surely has neither properties nor a metadata stream: every object could be seen, and none names them.</param>
/// <param name="MayHaveFiles">False when there are surely no files in it.</param>
internal sealed record PdfObjects(IReadOnlyCollection<string> Texts, bool HasComments, bool MayHaveProperties, bool MayHaveFiles);
