using System.Globalization;
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
    private readonly Dictionary<string, (UInt128 Key, int Length)> _before = new(StringComparer.Ordinal);

    /// <summary>Reads what the build left that wrote this manifest.</summary>
    public void Load(Manifest manifest)
    {
        if (cache?.Read(Name(), Rules(manifest)) is not { } content) return;
        var tape = new PlayingTape(content);
        var count = tape.Number(0);
        _before.EnsureCapacity(count);
        for (var i = 0; i < count; i++) _before[tape.Text(null)] = (tape.Mark(default), tape.Number(0));
    }

    /// <summary>How long the file is that the key stands for; null when the file at the path was made from something else, or that is not known.</summary>
    public int? LengthOf(string path, UInt128 key) => _before.TryGetValue(path, out var known) && known.Key == key ? known.Length : null;

    /// <summary>Keeps the keys of the files of a site.</summary>
    public void Save(Manifest manifest, IReadOnlyCollection<(string Path, UInt128 Key, int Length)> files)
    {
        if (cache is null) return;
        var tape = new RecordingTape();
        tape.Number(files.Count);
        foreach (var (path, key, length) in files)
        {
            tape.Text(path);
            tape.Mark(key);
            tape.Number(length);
        }

        cache.Write(Name(), Rules(manifest), tape.Written.Span);
    }

    private string Name()
    {
        var folder = new Fingerprint();
        folder.Add(outputFolder);
        return "files-" + folder.Value.ToString("x", CultureInfo.InvariantCulture)[..8];
    }

    private static byte[] Rules(Manifest manifest) => Convert.FromHexString(manifest.Fingerprint);
}
