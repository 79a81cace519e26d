using System.Security.Cryptography;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>A file of many megabytes. Who writes it holds a piece of it at a time: memory that a build never asks for need not be handed over by the system.</summary>
/// <param name="path">See <see cref="OutputFile.Path"/>.</param>
/// <param name="write">Writes it, piece by piece.</param>
/// <param name="key">Gives the <see cref="OutputFile.Key"/>; null for none.</param>
internal sealed class LargeFile(string path, Action<Stream> write, Func<Mark128>? key) : OutputFile(path)
{
    internal override Mark128 Key => key?.Invoke() ?? default;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Make()
    {
        using var all = new MemoryStream();
        write(all);
        return all.ToArray();
    }

    /// <summary>Writes it to <paramref name="target"/>.</summary>
    /// <returns>The hash and the number of the bytes written.</returns>
    public (Hash256 Hash, int Length) WriteTo(FileStream target)
    {
        using var sha = SHA256.Create();
        using (var hashing = new CryptoStream(target, sha, CryptoStreamMode.Write, leaveOpen: true)) write(hashing);
        return (Hash256.From(sha.Hash), (int)target.Length);
    }
}
