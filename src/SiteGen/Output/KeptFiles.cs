using SiteGen.Disk;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// What each published file was made from, kept beside the site and not in it. It belongs to one manifest: when another one lies in the
/// output folder, somebody else has written there, and nothing that is kept counts.
/// </summary>
/// <param name="cache">Where it is kept; null to keep nothing.</param>
/// <param name="outputFolder">Full path of the published folder, of which a site may have several.</param>
internal sealed class KeptFiles(BuildCache? cache, string outputFolder)
{
    private const int BytesAFile = 64; // its key and hash, its place, its length, and the length of its path

    /// <summary>The files in the order in which they were made; empty when nothing is known.</summary>
    public PublishedFile[] Files { get; private set; } = [];

    /// <summary>Their places in the order of their paths, as the manifest has them.</summary>
    public int[] InOrder { get; private set; } = [];

    /// <summary>Number of files; 0 when nothing is known.</summary>
    public int Count => Files.Length;

    /// <summary>Number of bytes of all files.</summary>
    public long Bytes => Files.Sum(file => (long)file.Length);

    /// <summary>True when every file that was written still lies in the folder with its length.</summary>
    public bool AreUntouched()
    {
        using var folder = OpenFolder.At(outputFolder);
        var looked = Parallel.For(0, Files.Length, (i, loop) =>
        {
            if (!SiteWriter.LooksUntouched(folder, Files[i].Path, Files[i].Length)) loop.Stop();
        });
        return looked.IsCompleted;
    }

    /// <summary>Reads what the build left that wrote the manifest of this fingerprint.</summary>
    public void Load(string manifest)
    {
        if (cache?.Read(Name(), Rules(manifest)) is not { } content) return;
        var tape = new PlayingTape(content);
        var count = tape.Number(0);
        (Files, InOrder) = (new PublishedFile[count], new int[count]);
        for (var i = 0; i < count; i++) (Files[i], InOrder[i]) = (Form(tape, null), tape.Number(0));
    }

    /// <summary>The files of a site as they are kept; nothing when nothing is.</summary>
    /// <param name="files">See <see cref="Files"/>.</param>
    /// <param name="inOrder">See <see cref="InOrder"/>.</param>
    public ReadOnlyMemory<byte> Noted(PublishedFile[] files, int[] inOrder)
    {
        if (cache is null) return default;
        var tape = new RecordingTape(files.Sum(file => file.Path.Length + BytesAFile));
        tape.Number(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            Form(tape, files[i]);
            tape.Number(inOrder[i]);
        }

        return tape.Written;
    }

    /// <summary>Keeps the files of the site whose manifest has this fingerprint.</summary>
    /// <param name="manifest">The fingerprint.</param>
    /// <param name="noted">See <see cref="Noted"/>.</param>
    public void Save(string manifest, ReadOnlyMemory<byte> noted) => cache?.Write(Name(), Rules(manifest), noted.Span);

    // Another program may have written another form, for the same manifest.
    private static byte[] Rules(string manifest) => [.. typeof(KeptFiles).Module.ModuleVersionId.ToByteArray(), .. Convert.FromHexString(manifest)];

    private static PublishedFile Form(Tape tape, PublishedFile? file) => new(
        tape.Text(file?.Path), new Hash256(tape.Mark(file?.Hash.First ?? default), tape.Mark(file?.Hash.Rest ?? default)), tape.Mark(file?.Key ?? default), tape.Number(file?.Length ?? 0));

    private string Name()
    {
        var folder = new Fingerprint();
        folder.Add(outputFolder);
        return "files-" + folder.Value.ToString()[..8];
    }
}
