using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Import.Sources;
using SiteGen.Text;

namespace SiteGen.Import.Repair;

/// <summary>
/// Pictures and files that a document's lines link to: those that came with it go to <c>attachments/</c>, and the others keep their words,
/// because a link that leads nowhere would stop the site.
/// </summary>
internal static partial class PictureLinks
{
    /// <summary>Stands for the words of a picture that has none; a person must write them.</summary>
    public static readonly LocalText WithoutWords = new("Billede uden beskrivelse", "Picture without a description");

    /// <summary>Stands before the words of a picture whose file did not come with the document.</summary>
    public static readonly LocalText WithoutFile = new("Billede uden fil", "Picture without its file");

    [GeneratedRegex(@"(?<picture>!)?\[(?<words>(?:\\.|[^\]\\])*)\]\((?<to>[^()\s""]*)(?:\s+""(?<title>[^""]*)"")?\)")]
    private static partial Regex Link { get; }

    /// <summary>The lines with their links settled, and the files they lead to, by name below the meeting's folder.</summary>
    public static (ImmutableArray<SourceLine> Lines, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files) Settle(SourceDocument document, ImportContext context)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var lines = document.Lines.Select(line => line.Text.Contains("](", StringComparison.Ordinal) ? line with { Text = Link.Replace(line.Text, Settled), Cells = [.. line.Cells.Select(cell => Link.Replace(cell, Settled))] } : line).ToImmutableArray();
        return (lines, files.ToImmutable());

        string Settled(Match link)
        {
            var (words, to, title) = (link.Groups["words"].Value, link.Groups["to"].Value, link.Groups["title"].Value);
            var isPicture = link.Groups["picture"].Success;
            if (!isPicture && (to.Contains("://", StringComparison.Ordinal) || to.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || to.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))) return link.Value;

            // Under "Bilag" a link without an address names an attachment; it is left for the reader of those.
            if (!isPicture && to is "" or "#") return $"[{words}](#)";
            if ((document.Pictures.TryGetValue(to, out var bytes) ? bytes : context.Beside(to)) is not { } content)
                return (isPicture ? $"{WithoutFile.In(context.Language)}: " : "") + string.Join(" – ", new[] { words, title, to.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : to }.Where(part => part.Length > 0));

            var name = $"attachments/{FileName(to)}";
            files[name] = content;
            if (words.Length == 0) words = WithoutWords.In(context.Language);
            return isPicture ? $"![{words}]({name}{(title.Length > 0 ? $" \"{title}\"" : "")})" : $"[{words}]({name})";
        }
    }

    private static string FileName(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return $"{Slug.Of(Path.GetFileNameWithoutExtension(name))}{Path.GetExtension(name).ToLowerInvariant()}";
    }
}
