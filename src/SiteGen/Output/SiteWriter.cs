using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Disk;
using SiteGen.Text;

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
        // What lies there is read on one processor, while another asks what each file stands for.
        var looking = Task.Run(() => PublishedSite.In(outputFolder, kept));
        var keys = KeysOf(files);
        var before = looking.GetAwaiter().GetResult();
        using var folder = OpenFolder.At(outputFolder);
        var (written, isKept) = (new ConcurrentBag<string>(), true);
        var (done, faults) = SettleAll(files, keys, first: 0, made);
        if (faults.IsEmpty && later?.Invoke() is { Count: > 0 } rest)
        {
            (var doneLater, faults) = SettleAll(rest, KeysOf(rest), files.Count, null);
            done = [.. done, .. doneLater];
        }

        if (!faults.IsEmpty) return new WriteResult(0, 0, 0, 0, faults, "");

        var (inOrder, removed) = before.After(done);
        var isSame = written.IsEmpty && removed.Count == 0 && before.Files.Count == done.Length && before.Fingerprint is not null;
        if (PlantedLinks.In(outputFolder, written.Concat(removed)) is { IsEmpty: false } links) return new WriteResult(0, 0, 0, 0, links, "");
        var noting = isSame && isKept ? null : Task.Run(() => FileColumns.Of(done, inOrder));
        var fingerprint = before.Fingerprint;
        if (!isSame)
        {
            var after = Manifest.BytesOf(done, inOrder);
            fingerprint = Manifest.FingerprintOf(after);
            if (!written.IsEmpty || removed.Count > 0 || fingerprint != before.Fingerprint) staging.Publish(removed, after);
        }

        if (noting is not null) kept.Save(fingerprint!, noting.GetAwaiter().GetResult());
        return new WriteResult(written.Count, done.Length - written.Count, removed.Count, done.Sum(file => (long)file.Length), [], fingerprint!);

        (PublishedFile[] Done, ImmutableArray<Diagnostic> Faults) SettleAll(IReadOnlyList<OutputFile> some, Mark128[] keyOf, int first, IProgress<int>? progress)
        {
            var settled = new PublishedFile[some.Count];
            return (settled, EachFile.Take(some, progress, i => settled[i] = Settle(some[i], keyOf[i], first + i)));
        }

        // Leaves a file that stands for the same, and stages one whose bytes are others.
        PublishedFile Settle(OutputFile file, Mark128 key, int place)
        {
            if (!Manifest.IsBelow(file.Path)) throw new ArgumentException($"a path that leads out of the folder: {file.Path}", nameof(files));
            var (was, at) = (before.Files, before.Files.Find(file.Path, place));
            if (at != place) isKept = false;
            if (at >= 0 && !key.IsNone && was.Keys[at] == key && IsUntouched(folder.Look(file.Path), was.Lengths[at])) return new PublishedFile(file.Path, was.Hashes[at], key, was.Lengths[at]);

            // A large file is staged while it is made, and taken back when nothing in it is new.
            var large = file as LargeFile;
            var content = large is null ? file.Make() : default;
            var (hash, length) = large is null ? (Hash256.Of(content.Span), content.Length) : staging.Put(large);
            var isNew = at < 0 || was.Hashes[at] != hash || !IsUntouched(folder.Look(file.Path), length);
            if (isNew) written.Add(file.Path);
            if (isNew && large is null) staging.Put(file.Path, content.Span);
            if (!isNew && large is not null) staging.TakeBack(file.Path);
            if (isNew || was.Keys[at] != key || was.Lengths[at] != length) isKept = false;
            return new PublishedFile(file.Path, hash, key, length);
        }
    }

    private static Mark128[] KeysOf(IReadOnlyList<OutputFile> files)
    {
        var keys = new Mark128[files.Count];
        EachFile.Take(files, made: null, place => keys[place] = files[place].Key);
        return keys;
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

    // Somebody may have emptied or deleted a published file by hand; its bytes are read again only by `sitegen verify`.
    internal static bool IsUntouched(FileLook look, int length) => look is { Kind: FileKind.File, Stamp.Size: var size } && size == length;
}
