namespace SiteGen.Output;

/// <summary>What lies in the output folder, as the build before left it.</summary>
/// <param name="files">The files.</param>
/// <param name="fingerprint">See <see cref="Fingerprint"/>.</param>
internal sealed class PublishedSite(FileColumns files, string? fingerprint)
{
    /// <summary>The files.</summary>
    public FileColumns Files => files;

    /// <summary>The fingerprint of the manifest that lies there; null when none does.</summary>
    public string? Fingerprint => fingerprint;

    /// <summary>Looks into the folder.</summary>
    /// <param name="outputFolder">Full path.</param>
    /// <param name="kept">Takes in what is kept of the files, when it belongs to the manifest there. Otherwise that tells what they hold, and not what they were made from.</param>
    public static PublishedSite In(string outputFolder, KeptFiles kept)
    {
        var fingerprint = Manifest.FingerprintIn(outputFolder);
        if (fingerprint is not null) kept.Load(fingerprint);
        if (kept.Files.Count > 0) return new PublishedSite(kept.Files, fingerprint);
        PublishedFile[] files = [.. Manifest.Load(outputFolder).Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new PublishedFile(file.Key, Hash256.Parse(file.Value), default, Length: -1))];
        return new PublishedSite(FileColumns.Of(files, [.. Enumerable.Range(0, files.Length)]), fingerprint);
    }

    /// <summary>What becomes of the paths when these are the files of the site. After an edit, few of them stand at another place than before: those alone are put in order.</summary>
    public PathsAfter After(PublishedFile[] now)
    {
        var isMoved = new bool[Math.Max(now.Length, files.Count)];
        for (var place = 0; place < isMoved.Length; place++) isMoved[place] = place >= now.Length || place >= files.Count || !files.Is(place, now[place].Path);
        var moved = Enumerable.Range(0, now.Length).Where(place => isMoved[place]).ToArray();
        var paths = Array.ConvertAll(moved, place => now[place].Path);
        Array.Sort(paths, moved, StringComparer.Ordinal);

        var (inOrder, removed, next, at) = (new int[now.Length], new List<string>(), 0, 0);
        foreach (var place in files.InOrder)
        {
            if (isMoved[place])
            {
                var path = files.PathOf(place);
                if (Array.BinarySearch(paths, path, StringComparer.Ordinal) < 0) removed.Add(path);
                continue;
            }

            while (next < moved.Length && string.CompareOrdinal(paths[next], now[place].Path) < 0) inOrder[at++] = moved[next++];
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
