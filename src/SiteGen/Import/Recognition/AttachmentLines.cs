using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>Reads what stands under "Bilag": numbers and titles, links, an address on the line below its title, or a word that there are none.</summary>
/// <param name="hyphens">Joins wrapped titles.</param>
/// <param name="ledger">Takes what was understood.</param>
internal sealed partial class AttachmentLines(Hyphens hyphens, Ledger ledger)
{
    private const int LongestTitle = 220;

    [GeneratedRegex(@"^(?:der er )?ingen(?: bilag)?(?: til (?:punktet|sagen))?\s*\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex None { get; }

    [GeneratedRegex(@"^(?:Bilag\s+(?:nr\.?\s*)?)?(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*(?:[–—:-]\s+|\.\s+|\)\s+|\s(?=\p{Lu}))(?<title>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^(?<before>.*?)\[(?<title>(?:\\.|[^\]\\])+)\]\((?<url>[^()\s]*)\)\s*\.?(?<after>.*)$")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"^(?<title>.*?)\s*<?(?<url>https?://[^\s<>]+[^\s<>.,;])>?\s*\.?$")]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"\\(?=[^\w\s])")]
    private static partial Regex Escape { get; }

    /// <summary>Adds the attachments to the item, and returns the lines that are text about them.</summary>
    public IReadOnlyList<SourceLine> Read(IReadOnlyList<SourceLine> lines, ItemDraft item)
    {
        var text = new List<SourceLine>();
        var entries = Joined(lines);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var words = entry.Line.Plain;
            if (None.IsMatch(words)) entry.Lines.ForEach(line => ledger.Drop(line, DropReasons.NoAttachments));
            else if (Link.Match(words) is { Success: true } link) TakeLink(link, entry, item, text);
            else if (Address.Match(words) is { Success: true } address && address.Groups["title"].Length < LongestTitle) Take(address.Groups["title"].Value, address.Groups["url"].Value, entry, item);
            else if (words.EndsWith(':') && i + 1 < entries.Count && Address.Match(entries[i + 1].Line.Plain) is { Success: true } below && below.Groups["title"].Length == 0)
                Take(words, below.Groups["url"].Value, entry.With(entries[++i]), item);
            else if (words.Length < LongestTitle && entry.Line.Cells.Length < 2) Take(words, null, entry, item);
            else text.AddRange(entry.Lines);
        }

        return text;
    }

    private void TakeLink(Match link, Entry entry, ItemDraft item, List<SourceLine> text)
    {
        var before = link.Groups["before"].Value.Trim();
        var after = link.Groups["after"].Value.Trim();

        // A number before a link belongs to it; a sentence does not, and stays as text.
        if (before.Length > 0 && Numbered.IsMatch(before + " X") && before.Length < 12) Take($"{before} {link.Groups["title"].Value}", link.Groups["url"].Value, entry, item);
        else Take(link.Groups["title"].Value, link.Groups["url"].Value, entry, item);
        if (before.Length >= 12) text.Add(entry.Line with { Text = before, IsBullet = false });
        if (after.Length > 0) text.Add(entry.Line with { Text = after, IsBullet = false });
    }

    private void Take(string words, string? url, Entry entry, ItemDraft item)
    {
        var lines = entry.Numbers;
        var numbered = Numbered.Match(words);
        var title = Escape.Replace(numbered.Success ? numbered.Groups["title"].Value : words, "").Trim().TrimEnd(':').TrimEnd();
        title = title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;
        if (words.StartsWith("Bilag", StringComparison.OrdinalIgnoreCase) && numbered.Success) ledger.Turn(lines[0], words.Split(' ')[0]);
        if (numbered.Success && words.StartsWith("Bilag nr", StringComparison.OrdinalIgnoreCase)) ledger.Turn(lines[0], "nr");
        if (title.Length == 0) title = url ?? words;
        var target = url is null or "" or "#" ? null : url;
        item.Attachments.Add(new AttachmentDraft(
            numbered.Success ? new Fact(numbered.Groups["number"].Value, [.. lines]) : null,
            new Fact(title, [.. lines]),
            target?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != true ? null : new Fact(target, [.. lines]))
        { File = target?.StartsWith("attachments/", StringComparison.Ordinal) == true ? target : null });
    }

    // A title that goes on in small letters on the line below was wrapped.
    private List<Entry> Joined(IReadOnlyList<SourceLine> lines)
    {
        var entries = new List<Entry>();
        var hasGap = true;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                hasGap = true;
                continue;
            }

            var goesOn = !hasGap && !line.IsBullet && char.IsLower(line.Plain.FirstOrDefault()) && !line.Plain.StartsWith("http", StringComparison.Ordinal);
            if (goesOn && entries.Count > 0) entries[^1] = entries[^1].With(line, hyphens);
            else entries.Add(new Entry(line, [line]));
            hasGap = false;
        }

        return entries;
    }

    private sealed record Entry(SourceLine Line, List<SourceLine> Lines)
    {
        public List<int> Numbers => [.. Lines.Select(line => line.Number).Distinct()];

        public Entry With(SourceLine next, Hyphens hyphens) => new(Line with { Text = hyphens.Join(Line.Plain, Lines[^1].Number, next.Plain, next.Number) }, [.. Lines, next]);

        public Entry With(Entry next) => new(Line, [.. Lines, .. next.Lines]);
    }
}
