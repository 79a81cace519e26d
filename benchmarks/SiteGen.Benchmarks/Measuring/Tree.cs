using System.IO.Compression;
using System.Security.Cryptography;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>The files of a folder, by path with slashes, with size and contents as a hash.</summary>
internal sealed class Tree
{
    public required IReadOnlyDictionary<string, (long Bytes, string Hash)> Files { get; init; }

    public static Tree Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).AsParallel().Select(path =>
        {
            var bytes = File.ReadAllBytes(path);
            return (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), bytes.LongLength, Hash: Convert.ToHexString(SHA256.HashData(bytes)));
        });
        return new Tree { Files = files.ToDictionary(file => file.Path, file => (file.LongLength, file.Hash), StringComparer.Ordinal) };
    }

    public long Bytes => Files.Values.Sum(file => file.Bytes);

    /// <summary>Paths that are new or hold something else than in the older tree.</summary>
    public List<string> ChangedSince(Tree older) =>
        [.. Files.Where(file => !older.Files.TryGetValue(file.Key, out var was) || was.Hash != file.Value.Hash).Select(file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>Bytes of a file as a server sends it that compresses.</summary>
    public static long Compressed(string file) => Compress(File.ReadAllBytes(file)).LongLength;

    public static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal)) stream.Write(bytes);
        return packed.ToArray();
    }
}
