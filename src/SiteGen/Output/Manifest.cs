using System.Collections.Immutable;
using System.Text;
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

    /// <summary>A manifest of no files.</summary>
    public static readonly Manifest Empty = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The manifest of <paramref name="outputFolder"/>; the empty one when there is none or it cannot be read, so that then nothing is deleted.</summary>
    public static Manifest Load(string outputFolder)
    {
        var path = Path.Combine(outputFolder, FileName);
        if (!File.Exists(path)) return Empty;
        try
        {
            var files = JsonNode.Parse(File.ReadAllBytes(path))?["files"]?.AsObject();
            return files is null ? Empty : new Manifest(files.Where(file => IsBelow(file.Key))
                .ToImmutableSortedDictionary(file => file.Key, file => file.Value?.GetValue<string>() ?? "", StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException) // no JSON, other JSON, a path twice
        {
            return Empty;
        }
    }

    /// <summary>The manifest as a file's bytes.</summary>
    public byte[] ToBytes()
    {
        var json = new StringBuilder($"{{\n\"version\": {Version},\n\"files\": {{");
        var separator = "\n";
        foreach (var (path, hash) in Files)
        {
            json.Append(separator).Append(JsonValue.Create(path).ToJsonString()).Append(": \"").Append(hash).Append('"');
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(json.Append("\n}\n}\n").ToString());
    }

    // A manifest lies in a public folder, so somebody may have written to it: a path that leads out is no path of ours.
    internal static bool IsBelow(string path) => path.Length > 0 && path[0] != '/' && !path.Contains('\\') && !path.Split('/').Contains("..");
}
