using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>A published file.</summary>
/// <param name="Path">See <see cref="OutputFile.Path"/>.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Key">See <see cref="OutputFile.Key"/>; nothing when it has none, or that is not known.</param>
/// <param name="Length">Number of bytes; -1 when it is not known.</param>
internal readonly record struct PublishedFile(string Path, Hash256 Hash, Mark128 Key, int Length);

/// <summary>A SHA-256.</summary>
/// <param name="First">Its first 128 bits.</param>
/// <param name="Rest">The rest.</param>
internal readonly record struct Hash256(Mark128 First, Mark128 Rest)
{
    private const int Bytes = 2 * Mark128.Length;

    /// <summary>The hash of bytes.</summary>
    public static Hash256 Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        System.Security.Cryptography.SHA256.HashData(content, hash);
        return From(hash);
    }

    /// <summary>The hash from 64 hexadecimal digits; nothing when they are none.</summary>
    public static Hash256 Parse(string digits)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        return digits.Length == 2 * Bytes && Convert.FromHexString(digits, hash, out _, out _) == System.Buffers.OperationStatus.Done ? From(hash) : default;
    }

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Bytes];
        Into(hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The digits as UTF-8.</summary>
    public void DigitsInto(Span<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        Into(hash);
        Convert.TryToHexStringLower(hash, utf8, out _);
    }

    /// <summary>The hash from its bytes.</summary>
    public static Hash256 From(ReadOnlySpan<byte> hash) => new(Mark128.From(hash), Mark128.From(hash[Mark128.Length..]));

    private void Into(Span<byte> hash)
    {
        First.Into(hash);
        Rest.Into(hash[Mark128.Length..]);
    }
}
