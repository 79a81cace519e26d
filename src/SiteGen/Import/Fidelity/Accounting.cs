using System.Collections.Immutable;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;
using SiteGen.Import.Writing;

namespace SiteGen.Import.Fidelity;

/// <summary>
/// Adds up: the words of each line of the source against the words of the lines that were written from it. What recognition lost, for
/// whatever reason, is written under a visible heading, so that a fault in a rule can misplace text and never lose it.
/// </summary>
/// <param name="document">The source.</param>
/// <param name="ledger">What was left out or turned into another notation.</param>
/// <param name="language">Language of the heading for unplaced text.</param>
internal sealed class Accounting(SourceDocument document, Ledger ledger, string language)
{
    /// <summary>The account of every line, after lost lines were added to <paramref name="files"/>.</summary>
    /// <param name="files">The files written, in the order of the document; at least one.</param>
    public IReadOnlyList<LineAccount> Settle(IReadOnlyList<TrackedFile> files)
    {
        var accounts = AddUp(files);
        var current = files[0];
        var byPath = files.ToDictionary(file => file.Path);
        var hasLost = false;
        foreach (var account in accounts)
        {
            if (account.Places.FirstOrDefault(place => !place.Path.StartsWith("bodies/", StringComparison.Ordinal)) is { Path: { } path }) current = byPath[path];
            if (account.Lost.IsEmpty) continue;
            hasLost = true;
            current.BeginUnplaced(language);
            current.Blocks([new Block([new TextLine(MarkdownSigns.Paragraph(account.Printed.Replace('\t', ' ').Replace("](", "] (", StringComparison.Ordinal).Trim()), [account.Number])])]);
        }

        return hasLost ? AddUp(files) : accounts;
    }

    private List<LineAccount> AddUp(IReadOnlyList<TrackedFile> files)
    {
        var places = new Dictionary<int, List<(TrackedFile Written, int Line)>>();
        foreach (var file in files)
        {
            for (var i = 0; i < file.Lines.Count; i++)
            {
                foreach (var source in file.Lines[i].Sources.Distinct())
                {
                    if (!places.TryGetValue(source, out var found)) places[source] = found = [];
                    found.Add((file, i + 1));
                }
            }
        }

        return [.. document.Printed.Select(line => Account(line.Key, line.Value, places.GetValueOrDefault(line.Key) ?? []))];
    }

    private LineAccount Account(int number, string printed, List<(TrackedFile Written, int Line)> places)
    {
        var lost = new Words().Add(printed);
        foreach (var (text, _) in ledger.DroppedOf(number)) lost.Remove(text);
        foreach (var words in ledger.TurnedOf(number)) lost.Remove(words);
        foreach (var (file, line) in places) lost.Remove(file.Lines[line - 1].Text);
        return new LineAccount(number, printed, [.. places.Select(place => (place.Written.Path, place.Line))], [.. ledger.DroppedOf(number)], [.. Turned(number, printed, places)], [.. lost.All])
        {
            IsUnplaced = places.Any(place => place.Line > place.Written.UnplacedFrom),
        };
    }

    // A rule names the words that it may replace; those that stand in the files all the same were not replaced.
    private IEnumerable<string> Turned(int number, string printed, List<(TrackedFile Written, int Line)> places)
    {
        var left = new Words().Add(printed);
        foreach (var (text, _) in ledger.DroppedOf(number)) left.Remove(text);
        foreach (var (file, line) in places) left.Remove(file.Lines[line - 1].Text);
        var turned = ledger.TurnedOf(number).SelectMany(Words.In).ToList();
        return left.All.Where(turned.Remove);
    }
}
