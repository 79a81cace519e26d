using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>
/// The only writer of the output folder. What keeps it right:
/// <list type="number">
/// <item>Everything is made before anything public changes: changed files are staged first, in <c>.sitegen-staging</c> beside the site's files.</item>
/// <item>When they are on the disk itself, a journal, moved into place by one rename, lists what is to be moved and removed. From then on the build will be completed:
/// by this run, or by the next one if this one is killed. Without a journal the staged files are leftovers and are thrown away.</item>
/// <item>Each file reaches its place by one rename, so a reader meets the old bytes or the new, never half of them.</item>
/// <item>The manifest is moved last, and only files that the last manifest names are ever deleted.</item>
/// <item>A symbolic link within the folder is never followed: with one in the way of what would be written or removed, nothing is.</item>
/// </list>
/// </summary>
public static class SiteWriter
{
    /// <summary>Publishes <paramref name="files"/> and <paramref name="later"/> to <paramref name="outputFolder"/>. Files whose bytes are the same are not touched; files that stand for the same as in the build before are not even made.</summary>
    /// <param name="outputFolder">Full path; made when it does not exist.</param>
    /// <param name="files">The whole site, but for what comes later. Made on all processors, in no particular order.</param>
    /// <param name="made">Told the number of these files made so far.</param>
    /// <param name="cache">What is kept between builds; null to keep nothing and make every file.</param>
    /// <param name="later">Gives the rest of the site when the other files have been made; null when there is no more.</param>
    /// <returns>Counts, or the theme's faults and SG0917; with a fault the folder is as it was.</returns>
    /// <exception cref="ArgumentException">A path leads out of the folder; a plan without errors has none.</exception>
    /// <exception cref="PublishingException">The disk is full, or another build is writing the folder. The folder is as it was, or the next build completes it.</exception>
    /// <exception cref="IOException">The folder cannot be written to, or a file of the input has gone. The folder is as it was.</exception>
    public static WriteResult Write(string outputFolder, IReadOnlyList<OutputFile> files, IProgress<int>? made = null, BuildCache? cache = null, Func<IReadOnlyList<OutputFile>>? later = null)
    {
        try
        {
            Directory.CreateDirectory(outputFolder);
            if (PlantedLinks.In(outputFolder, []) is { IsEmpty: false } links) return new WriteResult(0, 0, 0, 0, links, "");
            using var staging = Staging.Open(outputFolder);
            return Publish(outputFolder, files, later, staging, made, new KeptFiles(cache, outputFolder));
        }
        catch (IOException fault) when (PublishingException.IsDiskFull(fault))
        {
            throw PublishingException.DiskFull(outputFolder, fault);
        }
        catch (Exception fault) when (InputChangedException.In(fault) is { } changed)
        {
            cache?.Forget();
            throw PublishingException.InputChanged(changed);
        }
    }

    private static WriteResult Publish(string outputFolder, IReadOnlyList<OutputFile> files, Func<IReadOnlyList<OutputFile>>? later, Staging staging, IProgress<int>? made, KeptFiles kept)
    {
        var before = PublishedSite.In(outputFolder, kept);
        var written = new ConcurrentBag<string>();
        var (done, faults) = SettleAll(files, first: 0, made);
        if (faults.IsEmpty && later?.Invoke() is { Count: > 0 } rest)
        {
            (var doneLater, faults) = SettleAll(rest, files.Count, null);
            done = [.. done, .. doneLater];
        }

        if (!faults.IsEmpty) return new WriteResult(0, 0, 0, 0, faults, "");

        var (inOrder, removed) = before.After(done);
        var isSame = written.IsEmpty && removed.Count == 0 && before.Count == done.Length && before.Fingerprint is not null;
        if (PlantedLinks.In(outputFolder, written.Concat(removed)) is { IsEmpty: false } links) return new WriteResult(0, 0, 0, 0, links, "");
        var fingerprint = before.Fingerprint;
        if (!isSame)
        {
            var after = Manifest.BytesOf(done, inOrder);
            fingerprint = Manifest.FingerprintOf(after);
            if (!written.IsEmpty || removed.Count > 0 || fingerprint != before.Fingerprint) staging.Publish(removed, after);
        }

        if (!isSame || done.Where((file, i) => !ReferenceEquals(file, before.Find(file.Path, i))).Any()) kept.Save(fingerprint!, done, inOrder);
        return new WriteResult(written.Count, done.Length - written.Count, removed.Count, done.Sum(file => (long)file.Length), [], fingerprint!);

        (PublishedFile[] Done, ImmutableArray<Diagnostic> Faults) SettleAll(IReadOnlyList<OutputFile> some, int first, IProgress<int>? progress)
        {
            if (some.FirstOrDefault(file => !Manifest.IsBelow(file.Path)) is { } outside) throw new ArgumentException($"a path that leads out of the folder: {outside.Path}", nameof(files));
            var settled = new PublishedFile[some.Count];
            return (settled, EachFile.Take(some, progress, i => settled[i] = Settle(some[i], before.Find(some[i].Path, first + i))));
        }

        // Leaves a file that stands for the same, and stages one whose bytes are others.
        PublishedFile Settle(OutputFile file, PublishedFile? was)
        {
            var key = file.Key;
            if (was is not null && !key.IsNone && was.Key == key && LooksUntouched(outputFolder, file.Path, was.Length)) return was;
            var content = file.Make();
            var hash = Hash256.Of(content.Span);
            if (was?.Hash != hash || !LooksUntouched(outputFolder, file.Path, content.Length))
            {
                staging.Put(file.Path, content.Span);
                written.Add(file.Path);
            }
            else if (was.Key == key && was.Length == content.Length)
            {
                return was;
            }

            return new PublishedFile(file.Path, hash, key, content.Length);
        }
    }

    /// <summary>Makes every file and throws the bytes away: finds the faults of the theme that show only when pages are made.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="made">Told the number of files made so far.</param>
    /// <param name="outputFolder">Full path of the folder that a build would write to, looked at for what would stop it; null for none.</param>
    public static WriteResult Rehearse(IReadOnlyList<OutputFile> files, IProgress<int>? made = null, string? outputFolder = null)
    {
        var bytes = 0L;
        var faults = EachFile.Take(files, made, i => Interlocked.Add(ref bytes, files[i].Make().Length));
        var links = outputFolder is null ? [] : PlantedLinks.In(outputFolder, files.Select(file => file.Path));
        return new WriteResult(0, 0, 0, bytes, faults.AddRange(links), "");
    }

    // Somebody may have emptied or deleted a published file by hand; its bytes are read again only by `sitegen verify`. A link is as long as
    // the path that it holds, so only of a short file it has to be asked, which takes as long again as the rest.
    internal static bool LooksUntouched(string folder, string path, int length) => new FileInfo(Path.Combine(folder, path)) is { Exists: true } file && file.Length == length
        && (length > LongestLink || (file.Attributes & FileAttributes.ReparsePoint) == 0);

    private const int LongestLink = 4096; // PATH_MAX of Linux, the largest among the systems
}
