using System.Collections.Concurrent;

namespace SiteGen.Search;

/// <summary>
/// Every distinct word of the archive, in lower case and trimmed, with a number of its own. The numbers say nothing: they depend on who
/// came first, and nothing that is published may depend on them.
/// </summary>
internal sealed class WordTable
{
    private readonly ConcurrentDictionary<string, int> _ids;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _words;

    /// <param name="words">The words of the build before, in the order of their numbers; an empty one is a number that no document uses any more.</param>
    public WordTable(IEnumerable<string> words)
    {
        _words = [.. words];
        _ids = new(StringComparer.Ordinal);
        for (var id = 0; id < _words.Count; id++)
        {
            if (_words[id].Length > 0) _ids[_words[id]] = id;
        }

        _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many numbers are taken; the highest is one less.</summary>
    public int Count => _words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int id] => _words[id];

    /// <summary>The number of a word, a new one when it has none. Safe from any thread.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known)) return known;
        lock (_words)
        {
            if (_bySpan.TryGetValue(word, out known)) return known;
            var text = word.ToString();
            _words.Add(text);
            _ids[text] = _words.Count - 1;
            return _words.Count - 1;
        }
    }
}
