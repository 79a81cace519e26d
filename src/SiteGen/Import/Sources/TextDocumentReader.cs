using System.Collections.Immutable;

namespace SiteGen.Import.Sources;

/// <summary>Reads plain text and Markdown, which is what programs make of a PDF.</summary>
internal static class TextDocumentReader
{
    /// <summary>The document.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="text">Its text, lines ended by LF.</param>
    /// <exception cref="UnreadableDocumentException">It holds no words.</exception>
    public static SourceDocument Read(string name, string text)
    {
        // A form feed ends a page, most often in front of the next page's first line.
        var printed = text.Replace("\f", "\f\n").TrimEnd('\n').Split('\n');
        if (printed.All(string.IsNullOrWhiteSpace)) throw UnreadableDocumentException.Empty();
        return new SourceDocument(
            name,
            [.. printed.SelectMany((line, index) => MarkdownLine.Parse(index + 1, line))],
            printed.Select((line, index) => KeyValuePair.Create(index + 1, MarkdownLine.WithoutTags(line))).ToImmutableSortedDictionary(),
            ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty);
    }
}
