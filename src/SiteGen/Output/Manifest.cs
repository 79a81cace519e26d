using System.Buffers;
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

    private Manifest(IReadOnlyDictionary<string, string> files) => Files = files;

    /// <summary>A manifest of no files.</summary>
    public static readonly Manifest Empty = new(new Dictionary<string, string>());

    /// <summary>Path below the output folder to hash, 64 hexadecimal digits in lower case; in the order of the file, which is the ordinal one of the paths unless somebody else wrote it.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>
    /// SHA-256 of a manifest's own bytes, 64 hexadecimal digits: it stands for every file of the site. Kept elsewhere, it proves later
    /// that neither a file nor the manifest has been changed. <c>sha256sum sitegen-manifest.json</c> gives the same.
    /// </summary>
    public static string FingerprintOf(ReadOnlySpan<byte> manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest));

    /// <summary>The fingerprint of the manifest in <paramref name="outputFolder"/>, whatever stands in it; null when there is none.</summary>
    internal static string? FingerprintIn(string outputFolder)
    {
        var path = Path.Combine(outputFolder, FileName);
        if (!File.Exists(path)) return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>The manifest of <paramref name="outputFolder"/>; the empty one when there is none or it cannot be read, so that then nothing is deleted.</summary>
    public static Manifest Load(string outputFolder)
    {
        if (Find(outputFolder).Manifest is not { } manifest) return Empty;
        return manifest.Files.Keys.All(IsBelow) ? manifest : new Manifest(new OrderedDictionary<string, string>(manifest.Files.Where(file => IsBelow(file.Key)), StringComparer.Ordinal));
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

            return files is null || reader.Read() ? null : new Manifest(files);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException) // no JSON, other JSON, a path twice
        {
            return null;
        }
    }

    /// <summary>The manifest of files as UTF-8: one file a line, so that a line of shell can check it too (<c>docs/verifying.md</c>).</summary>
    /// <param name="files">The files.</param>
    /// <param name="inOrder">Their places in ordinal order of their paths.</param>
    internal static byte[] BytesOf(PublishedFile[] files, int[] inOrder)
    {
        var head = Encoding.UTF8.GetBytes($"{{\n\"version\": {Version},\n\"files\": {{");
        var foot = "\n}\n}\n"u8;
        var json = new byte[head.Length + foot.Length + files.Sum(file => LengthOf(file.Path) + HashDigits + AroundThem) - (files.Length > 0 ? 1 : 0)];
        head.CopyTo(json, 0);
        var at = head.Length;
        foreach (var place in inOrder)
        {
            if (at > head.Length) json[at++] = (byte)',';
            Put("\n\""u8);
            at += PathInto(json.AsSpan(at), files[place].Path);
            Put("\": \""u8);
            files[place].Hash.DigitsInto(json.AsSpan(at, HashDigits));
            at += HashDigits;
            Put("\""u8);
        }

        Put(foot);
        return json;

        void Put(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(json.AsSpan(at));
            at += bytes.Length;
        }
    }

    private const int HashDigits = 64;

    // A comma before every line but the first, its end, and what stands around path and hash.
    private const int AroundThem = 8;

    private static int LengthOf(string path) => IsPlain(path) ? path.Length : Encoding.UTF8.GetByteCount(Readable.Encode(path));

    private static int PathInto(Span<byte> line, string path) => Encoding.UTF8.GetBytes(IsPlain(path) ? path : Readable.Encode(path), line);

    /// <summary>True for a path as nearly all are, in which nothing has to be written otherwise.</summary>
    private static bool IsPlain(string path) => !path.AsSpan().ContainsAnyExcept(PlainLetters);

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");

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
