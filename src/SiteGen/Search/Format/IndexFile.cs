using SiteGen.Output;

namespace SiteGen.Search;

/// <summary>
/// A file of the index that is called by its content. Its bytes are in memory, or lie among what is kept between builds: a file that did
/// not change is known by its name alone.
/// </summary>
/// <param name="Hash">Hash of its content.</param>
/// <param name="Extension">What follows in its name.</param>
internal sealed record IndexFile(string Hash, string Extension)
{
    private readonly byte[]? _bytes;

    /// <summary>Where its bytes are kept; null when they are in memory.</summary>
    public KeptPlace? Place { get; private init; }

    /// <summary>Its file name.</summary>
    public string Name => $"{Hash}.{Extension}";

    /// <summary>A file with these bytes.</summary>
    public static IndexFile Of(string extension, byte[] bytes) => new(ContentHash.Of(bytes), extension, bytes);

    /// <summary>The same file, kept at a place.</summary>
    public IndexFile At(KeptPlace place) => new(Hash, Extension) { Place = place };

    /// <summary>Its bytes; null when they lie no more where they were kept.</summary>
    public byte[]? Bytes()
    {
        if (_bytes is not null) return _bytes;
        return Place?.Read() is { } kept && ContentHash.Of(kept) == Hash ? kept : null;
    }

    private IndexFile(string hash, string extension, byte[] bytes) : this(hash, extension) => _bytes = bytes;
}

/// <summary>Bytes within a file that is kept between builds.</summary>
/// <param name="Path">The file.</param>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct KeptPlace(string Path, long Offset, int Length)
{
    /// <summary>The bytes that lie there now; null when there are not as many.</summary>
    public byte[]? Read() => SectionFile.BytesAt(Path, Offset, Length);
}
