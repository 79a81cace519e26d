namespace SiteGen.Output;

/// <summary>What lies in the output folder, as the build before left it.</summary>
internal sealed class PublishedSite
{
    private readonly PublishedFile[] _files;
    private readonly int[] _inOrder;
    private readonly Lazy<Dictionary<string, PublishedFile>> _byPath;

    private PublishedSite(PublishedFile[] files, int[] inOrder, string? fingerprint)
    {
        (_files, _inOrder, Fingerprint) = (files, inOrder, fingerprint);
        _byPath = new(() => _files.ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>Number of files.</summary>
    public int Count => _files.Length;

    /// <summary>The fingerprint of the manifest that lies there; null when none does.</summary>
    public string? Fingerprint { get; }

    /// <summary>Looks into the folder.</summary>
    /// <param name="outputFolder">Full path.</param>
    /// <param name="kept">Takes in what is kept of the files, when it belongs to the manifest there. Otherwise that tells what they hold, and not what they were made from.</param>
    public static PublishedSite In(string outputFolder, KeptFiles kept)
    {
        var fingerprint = Manifest.FingerprintIn(outputFolder);
        if (fingerprint is not null) kept.Load(fingerprint);
        if (kept.Count > 0) return new PublishedSite(kept.Files, kept.InOrder, fingerprint);
        PublishedFile[] files = [.. Manifest.Load(outputFolder).Files.Select(file => new PublishedFile(file.Key, Hash256.Parse(file.Value), default, Length: -1))];
        return new PublishedSite(files, [.. Enumerable.Range(0, files.Length)], fingerprint);
    }

    /// <summary>A file; null when the site did not have it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="place">Its place among the files of this build. As a rule it had the same in the build before, and needs no search.</param>
    public PublishedFile? Find(string path, int place) =>
        place < _files.Length && _files[place].Path == path ? _files[place] : _byPath.Value.GetValueOrDefault(path);

    /// <summary>The paths that these files do not have any more.</summary>
    public List<string> Without(PublishedFile[] files)
    {
        if (HasPathsOf(files)) return [];
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. _inOrder.Select(place => _files[place].Path).Where(path => !paths.Contains(path))];
    }

    /// <summary>The places of files in the order of their paths.</summary>
    public int[] InOrder(PublishedFile[] files)
    {
        if (HasPathsOf(files)) return _inOrder;
        var (paths, places) = (Array.ConvertAll(files, file => file.Path), Enumerable.Range(0, files.Length).ToArray());
        Array.Sort(paths, places, StringComparer.Ordinal);
        return places;
    }

    /// <summary>True for a build that made the same files in the same order, as most do.</summary>
    private bool HasPathsOf(PublishedFile[] files)
    {
        if (files.Length != _files.Length) return false;
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i].Path != _files[i].Path) return false;
        }

        return true;
    }
}
