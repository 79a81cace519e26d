using System.Collections.Immutable;
using AngleSharp.Dom;
using SiteGen.Text;

namespace SiteGen.Import.Sources;

/// <summary>Pictures of a web page: those written into the page itself come along; the others are named, and looked for beside the page.</summary>
internal sealed class HtmlPictures
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>A picture as Markdown.</summary>
    public string Markdown(IElement image)
    {
        var words = MarkdownEscape.Of((image.GetAttribute("alt") ?? image.GetAttribute("title") ?? "").Replace('\n', ' ').Trim());
        var source = image.GetAttribute("src")?.Trim() ?? "";
        if (source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && source.IndexOf(";base64,", StringComparison.OrdinalIgnoreCase) is > 0 and var at)
        {
            var bytes = new byte[source.Length];
            if (!Convert.TryFromBase64String(source[(at + 8)..], bytes, out var count)) return words;
            var kind = Slug.Of(source[11..at]);
            var name = $"billede-{_files.Count + 1}.{(kind == "jpeg" ? "jpg" : kind.StartsWith("svg", StringComparison.Ordinal) ? "svg" : kind)}";
            _files[name] = bytes.AsMemory(0, count);
            return $"\n![{words}]({name})\n";
        }

        return source.Length == 0 || source.Contains("://", StringComparison.Ordinal) ? $"{words} {(source.Length > 0 ? $"<{source}>" : "")}".Trim() : $"\n![{words}]({source.Replace(" ", "%20")})\n";
    }

    /// <summary>The pictures that came along, by name.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ToFiles() => _files.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
