using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Output;

/// <summary>
/// What a published folder holds: every file with the SHA-256 of its bytes. Written last, as <c>sitegen-manifest.json</c> in the output
/// folder. The next build deletes nothing that is not in it.
/// </summary>
/// <param name="Files">Path below the output folder to hash, 64 hexadecimal digits in lower case.</param>
public sealed record Manifest(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = "sitegen-manifest.json";

    private const int Version = 1;

    // Leaves æ, ø and å as they are; the file is never part of a page.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A manifest of no files.</summary>
    public static readonly Manifest Empty = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>
    /// SHA-256 of the manifest's own bytes, 64 hexadecimal digits: it stands for every file of the site. Kept elsewhere, it proves later
    /// that neither a file nor the manifest has been changed. <c>sha256sum sitegen-manifest.json</c> gives the same.
    /// </summary>
    public string Fingerprint => FingerprintOf(ToBytes());

    /// <summary>The fingerprint of a manifest as it stands in a file.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest));

    /// <summary>The manifest of <paramref name="outputFolder"/>; the empty one when there is none or it cannot be read, so that then nothing is deleted.</summary>
    public static Manifest Load(string outputFolder)
    {
        var path = Path.Combine(outputFolder, FileName);
        return File.Exists(path) && Parse(File.ReadAllBytes(path)) is { } manifest ? new Manifest(manifest.Files.RemoveRange(manifest.Files.Keys.Where(file => !IsBelow(file)))) : Empty;
    }

    /// <summary>The manifest at <paramref name="path"/>, a file or a folder that holds one, with the path of the file; null when there is none or it cannot be read.</summary>
    internal static (string Path, Manifest? Manifest) Find(string path)
    {
        var file = Directory.Exists(path) ? System.IO.Path.Combine(path, FileName) : path;
        return (file, File.Exists(file) ? Parse(File.ReadAllBytes(file)) : null);
    }

    /// <summary>A manifest from its bytes, with whatever paths stand in it; null when they are no manifest.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var files = JsonNode.Parse(json)?["files"]?.AsObject();
            return files is null ? null : new Manifest(files.ToImmutableSortedDictionary(file => file.Key, file => file.Value?.GetValue<string>() ?? "", StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException) // no JSON, other JSON, a path twice
        {
            return null;
        }
    }

    /// <summary>True when exactly this manifest lies in <paramref name="outputFolder"/>.</summary>
    internal bool IsIn(string outputFolder)
    {
        var path = Path.Combine(outputFolder, FileName);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(ToBytes());
    }

    /// <summary>The manifest as a file's bytes: one file a line, so that a line of shell can check it too (<c>docs/verifying.md</c>).</summary>
    public byte[] ToBytes()
    {
        var json = new StringBuilder($"{{\n\"version\": {Version},\n\"files\": {{");
        var separator = "\n";
        foreach (var (path, hash) in Files)
        {
            json.Append(separator).Append('"').Append(Readable.Encode(path)).Append("\": \"").Append(hash).Append('"');
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(json.Append("\n}\n}\n").ToString());
    }

    // A manifest lies in a public folder, so somebody may have written to it: a path that leads out is no path of ours.
    internal static bool IsBelow(string path) => path.Length > 0 && path[0] != '/' && !path.Contains('\\') && !path.Contains(':') && !path.Split('/').Contains("..");

    /// <summary><c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    internal static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
