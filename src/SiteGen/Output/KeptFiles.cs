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
    private KeptFile[] _files = [];
    private Lazy<Dictionary<string, KeptFile>> _byPath = new([]);

    /// <summary>Number of files; 0 when nothing is known.</summary>
    public int Count => _files.Length;

    /// <summary>Number of bytes of all files.</summary>
    public long Bytes => _files.Sum(file => (long)file.Length);

    /// <summary>True when every file that was written still lies in the folder with its length.</summary>
    public bool AreUntouched()
    {
        var looked = Parallel.For(0, _files.Length, (i, loop) =>
        {
            if (!SiteWriter.LooksUntouched(outputFolder, _files[i].Path, _files[i].Length)) loop.Stop();
        });
        return looked.IsCompleted;
    }

    /// <summary>Reads what the build left that wrote the manifest of this fingerprint.</summary>
    public void Load(string manifest)
    {
        if (cache?.Read(Name(), Convert.FromHexString(manifest)) is not { } content) return;
        var tape = new PlayingTape(content);
        _files = new KeptFile[tape.Number(0)];
        for (var i = 0; i < _files.Length; i++) _files[i] = new KeptFile(tape.Text(null), tape.Mark(default), tape.Number(0));
        _byPath = new(() => _files.ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>How long the file is that the key stands for; null when the file at the path was made from something else, or that is not known.</summary>
    public int? LengthOf(string path, UInt128 key) => _byPath.Value.TryGetValue(path, out var known) && known.Key == key && key != NoKey ? known.Length : null;

    /// <summary>Keeps the keys of the files of the site whose manifest has this fingerprint; a file without one gets <see cref="NoKey"/>.</summary>
    public void Save(string manifest, int count, Func<int, (string Path, UInt128 Key, int Length)> file)
    {
        if (cache is null) return;
        var tape = new RecordingTape(Enumerable.Range(0, count).Sum(i => file(i).Path.Length + BytesAFile));
        tape.Number(count);
        for (var i = 0; i < count; i++)
        {
            var (path, key, length) = file(i);
            tape.Text(path);
            tape.Mark(key);
            tape.Number(length);
        }

        cache.Write(Name(), Convert.FromHexString(manifest), tape.Written.Span);
    }

    /// <summary>Stands for a file that is made in every build.</summary>
    public static readonly UInt128 NoKey = 0;

    private const int BytesAFile = 24; // its key, and two numbers of up to three bytes

    private string Name()
    {
        var folder = new Fingerprint();
        folder.Add(outputFolder);
        return "files-" + folder.Value.ToString("x", CultureInfo.InvariantCulture)[..8];
    }

    // A class, as one type more of structs in a table is compiled anew at every start.
    private sealed record KeptFile(string Path, UInt128 Key, int Length);
}
