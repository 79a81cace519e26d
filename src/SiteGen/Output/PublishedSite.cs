namespace SiteGen.Output;

/// <summary>What lies in the output folder, as the build before left it.</summary>
internal sealed class PublishedSite
{
    private readonly PublishedFile[] _files;
    private readonly int[] _inOrder;

    private PublishedSite(PublishedFile[] files, int[] inOrder, string? fingerprint) => (_files, _inOrder, Fingerprint) = (files, inOrder, fingerprint);

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
        PublishedFile[] files = [.. Manifest.Load(outputFolder).Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new PublishedFile(file.Key, Hash256.Parse(file.Value), default, Length: -1))];
        return new PublishedSite(files, [.. Enumerable.Range(0, files.Length)], fingerprint);
    }

    /// <summary>A file; null when the site did not have it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="place">Its place among the files of this build. As a rule it had the same in the build before, and needs no search.</param>
    public PublishedFile? Find(string path, int place)
    {
        if (place < _files.Length && _files[place].Path == path) return _files[place];
        var (low, high) = (0, _inOrder.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var file = _files[_inOrder[middle]];
            switch (string.CompareOrdinal(file.Path, path))
            {
                case 0: return file;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return null;
    }

    /// <summary>What becomes of the paths when these are the files of the site. Few of them stand at another place than before: those alone are put in order.</summary>
    public PathsAfter After(PublishedFile[] files)
    {
        var moved = Enumerable.Range(0, files.Length).Where(place => place >= _files.Length || _files[place].Path != files[place].Path).ToArray();
        var paths = Array.ConvertAll(moved, place => files[place].Path);
        Array.Sort(paths, moved, StringComparer.Ordinal);

        var (inOrder, removed, next) = (new int[files.Length], new List<string>(), 0);
        var isMoved = new bool[Math.Max(files.Length, _files.Length)];
        foreach (var place in moved) isMoved[place] = true;
        for (var place = files.Length; place < _files.Length; place++) isMoved[place] = true;
        var at = 0;
        foreach (var place in _inOrder)
        {
            var path = _files[place].Path;
            if (isMoved[place])
            {
                if (Array.BinarySearch(paths, path, StringComparer.Ordinal) < 0) removed.Add(path);
                continue;
            }

            while (next < moved.Length && string.CompareOrdinal(paths[next], path) < 0) inOrder[at++] = moved[next++];
            inOrder[at++] = place;
        }

        while (next < moved.Length) inOrder[at++] = moved[next++];
        return new PathsAfter(inOrder, removed);
    }
}

/// <summary>The paths of a site, compared with those before.</summary>
/// <param name="InOrder">The places of its files in ordinal order of their paths.</param>
/// <param name="Removed">Paths that it had before and has no more, in order.</param>
internal sealed record PathsAfter(int[] InOrder, List<string> Removed);
