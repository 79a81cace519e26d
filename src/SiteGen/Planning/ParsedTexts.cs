using System.Collections.Concurrent;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// The texts that were shown last, parsed: an item's text stands on its own page and on its meeting's, and pages that lie side by side are
/// made one after the other. No more than a few meetings' worth is kept.
/// </summary>
internal sealed class ParsedTexts
{
    private const int Most = 600;

    private readonly ConcurrentDictionary<Prose, ParsedMarkdown> _parsed = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentQueue<Prose> _order = new();

    /// <summary>The text, parsed now or a moment ago.</summary>
    public ParsedMarkdown Of(Prose prose)
    {
        if (_parsed.TryGetValue(prose, out var known)) return known;
        var parsed = ParsedMarkdown.Of(prose.Markdown);
        if (_parsed.TryAdd(prose, parsed)) _order.Enqueue(prose);
        while (_order.Count > Most && _order.TryDequeue(out var oldest)) _parsed.TryRemove(oldest, out _);
        return parsed;
    }
}
