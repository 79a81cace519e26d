using SiteGen.Diagnostics;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Fidelity;

/// <summary>
/// Keeps the account of the source. Every word either stands in a file that was written or has an entry here: its line was dropped for a
/// reason, or the word was turned into another notation, as "25. juni 2024" is into 2024-06-25.
/// </summary>
internal sealed class Ledger
{
    private readonly SortedDictionary<int, List<(string Text, LocalText Reason)>> _dropped = [];
    private readonly SortedDictionary<int, List<string>> _turned = [];

    /// <summary>A line, or a part of it, is left out.</summary>
    public void Drop(SourceLine line, LocalText reason) => Entries(_dropped, line.Number).Add((line.Text, reason));

    /// <summary>These words of a line were understood and stand in the files in another notation, or as a key.</summary>
    public void Turn(int line, string words)
    {
        if (words.Length > 0) Entries(_turned, line).Add(words);
    }

    /// <summary>What was left out of a line, and why.</summary>
    public IReadOnlyList<(string Text, LocalText Reason)> DroppedOf(int line) => _dropped.GetValueOrDefault(line) ?? [];

    /// <summary>Words of a line that were turned into another notation.</summary>
    public IReadOnlyList<string> TurnedOf(int line) => _turned.GetValueOrDefault(line) ?? [];

    private static List<T> Entries<T>(SortedDictionary<int, List<T>> entries, int line)
    {
        if (!entries.TryGetValue(line, out var found)) entries[line] = found = [];
        return found;
    }
}
