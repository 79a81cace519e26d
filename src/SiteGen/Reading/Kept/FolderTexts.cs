using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Reading.Kept;

/// <summary>
/// What is kept of a folder for few to ask for, such as the sections of its items: held until it is kept, and read from there by who asks after that.
/// An edit asks for the texts of a few folders among thousands.
/// </summary>
internal sealed class FolderTexts : Weakly<byte[]>
{
    private readonly string _folder;
    private byte[]? _held;
    private Kept? _kept;

    /// <summary>Texts that are not kept yet.</summary>
    /// <param name="folder">Path of the folder from the site folder.</param>
    /// <param name="bytes">The texts.</param>
    public FolderTexts(string folder, byte[] bytes) => (_folder, _held) = (folder, bytes);

    /// <summary>Texts that the build before kept.</summary>
    /// <param name="folder">Path of the folder from the site folder.</param>
    /// <param name="file">The file that they lie in. It stays open: what takes its place later is another.</param>
    /// <param name="place">Where in it they lie.</param>
    public FolderTexts(string folder, SectionFile file, TextsPlace place) => (_folder, _kept) = (folder, new Kept(file, place));

    /// <summary>The texts.</summary>
    /// <exception cref="InputChangedException">Somebody else has written where they lie: the build begins anew.</exception>
    public ReadOnlyMemory<byte> Bytes => Volatile.Read(ref _held) ?? Value;

    /// <summary>Lets go of texts that are kept now.</summary>
    public void LieAt(SectionFile file, TextsPlace place)
    {
        _kept = new Kept(file, place);
        Volatile.Write(ref _held, null);
    }

    /// <inheritdoc/>
    protected override byte[] Make()
    {
        var (file, place) = _kept!;
        var bytes = new byte[place.Length];
        try
        {
            file.Read(bytes, place.Offset);
        }
        catch (InvalidDataException)
        {
            throw new InputChangedException(_folder);
        }

        return SectionFile.FingerprintOf(bytes, []) == place.Check ? bytes : throw new InputChangedException(_folder);
    }

    /// <summary>File and place, which change together: the preview makes pages while a build keeps the record.</summary>
    private sealed record Kept(SectionFile File, TextsPlace Place);
}

/// <summary>Where the texts of a folder lie in a file.</summary>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Check">Their fingerprint.</param>
internal readonly record struct TextsPlace(long Offset, int Length, Mark128 Check);
