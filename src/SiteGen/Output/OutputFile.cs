using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// One file of the site: where it goes, and how its bytes are made. They are made when they are asked for and not kept,
/// so memory does not grow with the archive. Asking twice gives the same bytes.
/// </summary>
/// <param name="path">See <see cref="Path"/>.</param>
public abstract class OutputFile(string path)
{
    /// <summary>Path below the output folder, forward slashes, never absolute: <c>emner/unge/index.html</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Makes the bytes. Called from any thread.</summary>
    /// <exception cref="ThemeException">The theme is at fault.</exception>
    /// <exception cref="IOException">A file that is copied has gone since it was read, or is another one now.</exception>
    public abstract ReadOnlyMemory<byte> Make();

    /// <summary>
    /// The key that stands for the bytes: as long as it is the same under one path, so are they, and they need not be made to know it.
    /// Nothing for a file that is made in every build. Called from any thread.
    /// </summary>
    internal virtual Mark128 Key => default;

    /// <summary>A file whose bytes are known already.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> bytes) => new MadeFile(path, () => bytes, null);

    /// <summary>A file whose bytes are made when they are asked for.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="make">See <see cref="Make"/>.</param>
    public static OutputFile Of(string path, Func<ReadOnlyMemory<byte>> make) => new MadeFile(path, make, null);

    /// <summary>The same with a key.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="make">See <see cref="Make"/>.</param>
    /// <param name="key">Gives the <see cref="Key"/>; null for none.</param>
    internal static OutputFile Of(string path, Func<ReadOnlyMemory<byte>> make, Func<Mark128>? key) => new MadeFile(path, make, key);

    private sealed class MadeFile(string path, Func<ReadOnlyMemory<byte>> make, Func<Mark128>? key) : OutputFile(path)
    {
        internal override Mark128 Key => key?.Invoke() ?? default;

        public override ReadOnlyMemory<byte> Make() => make();
    }
}
