using System.Security.Cryptography;
using SiteGen.Privacy.Attachments;
using SiteGen.Reading;

namespace SiteGen.Privacy;

/// <summary>The SHA-256 of a file, by which a sign-off knows what was looked at.</summary>
internal static class FileHash
{
    /// <summary>The hash in small hexadecimal digits. Lines of a text end with LF alone here: git gives them other ends on Windows, and the same text must keep its sign-off.</summary>
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(FileSignature.Of(bytes) == FileKind.Text ? WithoutCarriageReturns(bytes) : bytes));

    /// <summary>The hash of a file that is too large to be held.</summary>
    public static string Of(SourceFile file)
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static ReadOnlySpan<byte> WithoutCarriageReturns(byte[] bytes)
    {
        if (!bytes.AsSpan().Contains((byte)'\r')) return bytes;
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n') kept[length++] = bytes[i];
        return kept.AsSpan(0, length);
    }
}
