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
    /// <summary>The files in the order in which they were made; none when nothing is known.</summary>
    public FileColumns Files { get; private set; } = FileColumns.None;

    /// <summary>Number of bytes of all files.</summary>
    public long Bytes => Files.Lengths.Sum(length => (long)length);

    /// <summary>True when every file that was written still lies in the folder with its length.</summary>
    public bool AreUntouched()
    {
        using var folder = OpenFolder.At(outputFolder);
        var looked = Parallel.For(0, Files.Count, (place, loop) =>
        {
            if (!SiteWriter.IsUntouched(folder.Look(Files.Utf8PathOf(place)), Files.Lengths[place])) loop.Stop();
        });
        return looked.IsCompleted;
    }

    /// <summary>Reads what the build left that wrote the manifest of this fingerprint.</summary>
    public void Load(string manifest) => Files = (cache is null ? null : FileColumns.Load(cache.PathOf(Name()), Rules(manifest))) ?? FileColumns.None;

    /// <summary>Keeps the files of the site whose manifest has this fingerprint.</summary>
    public void Save(string manifest, FileColumns files) => cache?.Replace(Name(), file => files.Save(file, Rules(manifest)));

    // Another program may have written another form, for the same manifest.
    private static byte[] Rules(string manifest) => [.. typeof(KeptFiles).Module.ModuleVersionId.ToByteArray(), .. Convert.FromHexString(manifest)];

    private string Name()
    {
        var folder = new Fingerprint();
        folder.Add(outputFolder);
        return "files-" + folder.Value.ToString()[..8];
    }
}
