using System.Buffers.Binary;
using System.Numerics;

namespace SiteGen.Search;

/// <summary>
/// The hash in the names of the index's files. It tells a whole file from a torn or an outdated one, and the browser can compute it
/// without the cryptography that it offers to https pages alone. It is no protection against somebody who alters files on purpose:
/// that is the manifest's business (SHA-256).
/// </summary>
internal static class ContentHash
{
    /// <summary>48 bits as eight characters of base64url (RFC 4648 §5).</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        uint a = 0x811c9dc5, b = 0x9e3779b9;
        foreach (var x in bytes)
        {
            a = (a ^ x) * 0x01000193;
            b = BitOperations.RotateLeft((b ^ x) * 0x85ebca6b, 13);
        }

        Span<byte> hash = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(hash, Finished(a, 0x2c1b3c6d));
        BinaryPrimitives.WriteUInt32BigEndian(hash[4..], Finished(b, 0x297a2d39));
        return Convert.ToBase64String(hash[..6]).Replace('+', '-').Replace('/', '_');
    }

    private static uint Finished(uint lane, uint multiplier)
    {
        lane ^= lane >> 15;
        lane *= multiplier;
        return lane ^ (lane >> 12);
    }
}
