using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// One file of the site: where it goes, and how its bytes are made. They are made when they are asked for and not kept,
/// so memory does not grow with the archive. Asking twice gives the same bytes.
/// </summary>
/// <param name="Path">Path below the output folder, forward slashes, never absolute: <c>emner/unge/index.html</c>.</param>
/// <param name="Make">Makes the bytes. Called from any thread; throws <see cref="ThemeException"/> when the theme is at fault.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>
    /// Gives the key that stands for the bytes: as long as it is the same under one path, so are they, and they need not be made to know it.
    /// Null for a file that is made in every build. Called from any thread.
    /// </summary>
    internal Func<Mark128>? Key { get; init; }

    /// <summary>A file whose bytes are known already.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, () => bytes);

    /// <summary>A copy of a file of the input, read when it is asked for.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="IOException">Later, from <see cref="Make"/>: the file has gone since it was read, or is another one now.</exception>
    public static OutputFile CopyOf(string path, Func<byte[]> read) => new(path, () => read());
}
