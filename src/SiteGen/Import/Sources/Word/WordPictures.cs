using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;

namespace SiteGen.Import.Sources.Word;

/// <summary>The pictures of a document, in the order in which its text shows them.</summary>
internal sealed class WordPictures
{
    private const long MaxBytes = 30_000_000;

    // What browsers show. Word's own drawing formats (emf, wmf) they do not.
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = ".png",
        ["image/jpeg"] = ".jpg",
        ["image/jpg"] = ".jpg",
        ["image/gif"] = ".gif",
        ["image/svg+xml"] = ".svg",
        ["image/webp"] = ".webp",
    };

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = [];

    /// <summary>The name that a link to the picture uses; null when browsers could not show it.</summary>
    /// <exception cref="UnreadableDocumentException">The picture is too large.</exception>
    public string? NameOf(ImagePart part)
    {
        if (!Extensions.TryGetValue(part.ContentType, out var extension)) return null;
        var key = part.Uri.ToString();
        if (_names.TryGetValue(key, out var known)) return known;
        using var stream = part.GetStream();
        if (stream.Length > MaxBytes) throw UnreadableDocumentException.TooLarge(key, MaxBytes);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var name = _names[key] = $"billede-{_names.Count + 1}{extension}";
        _files[name] = copy.ToArray();
        return name;
    }

    /// <summary>The pictures by name.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ToFiles() => _files.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
