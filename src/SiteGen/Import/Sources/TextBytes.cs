using System.Text;

namespace SiteGen.Import.Sources;

/// <summary>
/// Bytes as text. UTF-8 and UTF-16 are told by their mark or by their form; anything else is taken for Windows-1252, which Danish
/// programs wrote before UTF-8 and in which every byte means something.
/// </summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, lines ended by LF, without a byte-order mark.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are no text: they hold zeros, as programs and pictures do.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Utf16(bytes) is { } utf16 ? utf16.GetString(bytes) : Utf8Or1252(bytes);
        text = text.TrimStart('\uFEFF');
        return text.Contains('\0') ? throw UnreadableDocumentException.NotText() : text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u0085', '\n');
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;

        // Without a mark: Danish text in UTF-16 has a zero in nearly every second byte, other text in none.
        var (even, odd) = (0, 0);
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return odd > sample.Length / 3 ? Encoding.Unicode : even > sample.Length / 3 ? Encoding.BigEndianUnicode : null;
    }

    private static string Utf8Or1252(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
