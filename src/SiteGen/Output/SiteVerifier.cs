using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>
/// Proves that a published folder is what a build put there: every file of the manifest is read again and its hash compared, and every
/// file that the manifest does not name is found. Whoever can change the files can change the manifest too, so the proof is complete only
/// with the manifest's fingerprint kept elsewhere.
/// </summary>
public static class SiteVerifier
{
    /// <summary>Verifies <paramref name="folder"/>. Reads everything, writes nothing, follows no symbolic link.</summary>
    /// <param name="folder">Full path of the published folder.</param>
    /// <param name="name">The folder as messages call it.</param>
    /// <param name="expected">The fingerprint that the manifest must have, in hexadecimal digits; null when none is known.</param>
    /// <param name="others">Files and folders that may be there though the build did not make them, such as <c>CNAME</c>; paths below the folder.</param>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    public static VerifyResult Verify(string folder, string name, string? expected, IReadOnlyCollection<string> others)
    {
        var faults = new DiagnosticBag();
        var manifestAt = new SourceSpan($"{name}/{Manifest.FileName}");
        var manifestPath = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifestPath)) return new VerifyResult(0, 0, null, [DiagnosticCodes.NoManifest(manifestAt)]);

        var bytes = File.ReadAllBytes(manifestPath);
        var fingerprint = Manifest.FingerprintOf(bytes);
        if (expected is not null && !fingerprint.Equals(expected, StringComparison.OrdinalIgnoreCase)) faults.Add(DiagnosticCodes.OtherFingerprint(manifestAt, fingerprint, expected));
        if (Manifest.Parse(bytes) is not { } manifest || !manifest.Files.Keys.All(Manifest.IsBelow))
        {
            faults.Add(DiagnosticCodes.BrokenManifest(manifestAt));
            return new VerifyResult(0, 0, fingerprint, faults.Sorted());
        }

        if (Staging.IsUnfinished(folder)) faults.Add(DiagnosticCodes.UnfinishedBuild(new SourceSpan(name)));
        var there = new Dictionary<string, long>(StringComparer.Ordinal);
        var links = new HashSet<string>(StringComparer.Ordinal);
        Walk(new DirectoryInfo(folder), "", there, links);
        foreach (var link in links.Where(link => !IsAllowed(link, others))) faults.Add(DiagnosticCodes.LinkInSite(new SourceSpan($"{name}/{link}")));
        foreach (var path in there.Keys.Where(path => !manifest.Files.ContainsKey(path) && !IsAllowed(path, others))) faults.Add(DiagnosticCodes.AddedFile(new SourceSpan($"{name}/{path}")));
        Parallel.ForEach(manifest.Files, file =>
        {
            var (path, hash) = file;
            var at = new SourceSpan($"{name}/{path}");
            if (links.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal))) return;
            if (!there.ContainsKey(path)) faults.Add(DiagnosticCodes.MissingFile(at));
            else if (HashOf(Path.Combine(folder, path)) is var found && found != hash) faults.Add(DiagnosticCodes.AlteredFile(at));
        });
        return new VerifyResult(manifest.Files.Count, manifest.Files.Keys.Sum(path => there.GetValueOrDefault(path)), fingerprint, faults.Sorted());
    }

    private static void Walk(DirectoryInfo folder, string prefix, Dictionary<string, long> files, HashSet<string> links)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            var isOwn = path == Manifest.FileName || path == Staging.FolderName || (path == Staging.LockName && entry is FileInfo { Length: 0 });
            if (entry.LinkTarget is not null) links.Add(path);
            else if (isOwn) continue;
            else if (entry is DirectoryInfo below) Walk(below, path + "/", files, links);
            else if (entry is FileInfo file) files.Add(path, file.Length);
        }
    }

    private static bool IsAllowed(string path, IReadOnlyCollection<string> others) => others.Any(other => path == other || path.StartsWith(other + "/", StringComparison.Ordinal));

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}

/// <summary>What verifying a published folder found.</summary>
/// <param name="Files">Number of files that the manifest names.</param>
/// <param name="Bytes">Their size as they are now.</param>
/// <param name="Fingerprint">The manifest's fingerprint; null when there is none.</param>
/// <param name="Faults">Every difference; empty when the folder is what was built.</param>
public sealed record VerifyResult(int Files, long Bytes, string? Fingerprint, ImmutableArray<Diagnostic> Faults);
