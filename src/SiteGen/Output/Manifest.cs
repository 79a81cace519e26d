using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Output;

/// <summary>
/// What a published folder holds: every file with the SHA-256 of its bytes. Written last, as <c>sitegen-manifest.json</c> in the output
/// folder. The next build deletes nothing that is not in it.
/// </summary>
public sealed class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = "sitegen-manifest.json";

    private const int Version = 1;

    // Leaves æ, ø and å as they are; the file is never part of a page.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly OrderedDictionary<string, string> _files;
    private readonly Lazy<byte[]> _bytes;
    private string? _fingerprint;

    /// <param name="files">Path below the output folder to hash, in any order.</param>
    /// <exception cref="ArgumentException">A path stands there twice.</exception>
    public Manifest(IEnumerable<KeyValuePair<string, string>> files)
    {
        _files = new OrderedDictionary<string, string>(files.OrderBy(file => file.Key, StringComparer.Ordinal), StringComparer.Ordinal);
        _bytes = new(Written);
    }

    // As it was read: in the order of its file, which is the right one unless somebody else wrote it.
    private Manifest(OrderedDictionary<string, string> files, byte[]? bytes) => (_files, _bytes) = (files, bytes is null ? new(Written) : new(bytes));

    /// <summary>A manifest of no files.</summary>
    public static readonly Manifest Empty = new([]);

    /// <summary>Path below the output folder to hash, 64 hexadecimal digits in lower case; in ordinal order of the paths.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>
    /// SHA-256 of the manifest's own bytes, 64 hexadecimal digits: it stands for every file of the site. Kept elsewhere, it proves later
    /// that neither a file nor the manifest has been changed. <c>sha256sum sitegen-manifest.json</c> gives the same.
    /// </summary>
    public string Fingerprint => _fingerprint ??= FingerprintOf(_bytes.Value);

    /// <summary>The fingerprint of a manifest as it stands in a file.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest));

    /// <summary>The fingerprint of the manifest in <paramref name="outputFolder"/>, whatever stands in it; null when there is none.</summary>
    internal static string? FingerprintIn(string outputFolder)
    {
        var path = Path.Combine(outputFolder, FileName);
        return File.Exists(path) ? FingerprintOf(File.ReadAllBytes(path)) : null;
    }

    /// <summary>The manifest of <paramref name="outputFolder"/>; the empty one when there is none or it cannot be read, so that then nothing is deleted.</summary>
    public static Manifest Load(string outputFolder)
    {
        if (Find(outputFolder).Manifest is not { } manifest) return Empty;
        return manifest.Files.Keys.All(IsBelow) ? manifest : new Manifest(manifest.Files.Where(file => IsBelow(file.Key)));
    }

    /// <summary>The manifest at <paramref name="path"/>, a file or a folder that holds one, with the path of the file; null when there is none or it cannot be read.</summary>
    internal static (string Path, Manifest? Manifest) Find(string path)
    {
        var file = Directory.Exists(path) ? System.IO.Path.Combine(path, FileName) : path;
        return (file, File.Exists(file) ? Parse(File.ReadAllBytes(file)) : null);
    }

    /// <summary>A manifest from its bytes, with whatever paths stand in it; null when they are no manifest.</summary>
    public static Manifest? Parse(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            OrderedDictionary<string, string>? files = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFiles = reader.ValueTextEquals("files"u8);
                reader.Read();
                if (!isFiles) reader.Skip();
                else if (reader.TokenType != JsonTokenType.StartObject || files is not null) return null;
                else files = Entries(ref reader);
            }

            return files is null || reader.Read() ? null : new Manifest(files, json);
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
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(_bytes.Value);
    }

    /// <summary>The manifest as a file's bytes: one file a line, so that a line of shell can check it too (<c>docs/verifying.md</c>).</summary>
    public byte[] ToBytes() => _bytes.Value;

    // Straight as UTF-8 into an array of the right length: a large archive's has eight megabytes, and is made when memory is at its fullest.
    private byte[] Written()
    {
        var head = Encoding.UTF8.GetBytes($"{{\n\"version\": {Version},\n\"files\": {{");
        var foot = "\n}\n}\n"u8;
        var json = new byte[head.Length + foot.Length + _files.Sum(file => LineOf(file.Key, file.Value, isFirst: false, [])) - (_files.Count > 0 ? 1 : 0)];
        head.CopyTo(json, 0);
        var at = head.Length;
        foreach (var (path, hash) in _files) at += LineOf(path, hash, isFirst: at == head.Length, json.AsSpan(at));
        foot.CopyTo(json.AsSpan(at));
        return json;
    }

    /// <summary>Writes the line of a file, unless there is no room for anything; its length in bytes either way.</summary>
    private static int LineOf(string path, string hash, bool isFirst, Span<byte> line)
    {
        var text = $"{(isFirst ? "" : ",")}\n\"{Readable.Encode(path)}\": \"{hash}\"";
        return line.IsEmpty ? Encoding.UTF8.GetByteCount(text) : Encoding.UTF8.GetBytes(text, line);
    }

    private static OrderedDictionary<string, string> Entries(ref Utf8JsonReader reader)
    {
        var files = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var path = reader.GetString()!;
            reader.Read();
            files.Add(path, reader.GetString() ?? "");
        }

        return files;
    }

    // A manifest lies in a public folder, so somebody may have written to it: a path that leads out is no path of ours.
    internal static bool IsBelow(string path) => path.Length > 0 && path[0] != '/' && path.AsSpan().IndexOfAny('\\', ':') < 0
        && (!path.Contains("..", StringComparison.Ordinal) || !path.Split('/').Contains(".."));

    /// <summary><c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    internal static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
