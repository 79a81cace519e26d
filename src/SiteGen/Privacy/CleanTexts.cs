using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>The marks of texts in which nothing was found: nearly all texts of an archive, so each build asks for every one of them.</summary>
internal sealed class CleanTexts
{
    private const string Name = "privacy-clean";

    private readonly BuildCache? _cache;
    private readonly byte[] _rules;
    private readonly Mark128[] _before;
    private readonly bool[] _isAsked;
    private readonly Dictionary<Mark128, int> _places;
    private readonly ConcurrentDictionary<Mark128, bool> _new = new();

    /// <param name="cache">Where they are kept; null to keep nothing.</param>
    /// <param name="rules">What was found depends on besides the texts.</param>
    public CleanTexts(BuildCache? cache, byte[] rules)
    {
        (_cache, _rules) = (cache, rules);
        _before = cache?.Read(Name, rules) is { } kept ? MemoryMarshal.Cast<byte, Mark128>(kept.Span).ToArray() : [];
        _isAsked = new bool[_before.Length];
        _places = new(_before.Length);
        for (var place = 0; place < _before.Length; place++) _places[_before[place]] = place;
    }

    /// <summary>True when nothing was found in a text with this mark, now or in the build before. Safe from any thread.</summary>
    public bool Has(Mark128 text)
    {
        if (_places.TryGetValue(text, out var place)) return _isAsked[place] = true;
        return _new.ContainsKey(text);
    }

    /// <summary>Notes that nothing was found in a text.</summary>
    public void Add(Mark128 text) => _new[text] = true;

    /// <summary>Keeps those that this build asked for, when they are others than before.</summary>
    public void Save()
    {
        if (_new.IsEmpty && Array.TrueForAll(_isAsked, isAsked => isAsked)) return;
        var marks = new List<Mark128>(_before.Length + _new.Count);
        for (var place = 0; place < _before.Length; place++)
        {
            if (_isAsked[place]) marks.Add(_before[place]);
        }

        marks.AddRange(_new.Keys);
        marks.Sort();
        _cache?.Write(Name, _rules, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(marks)));
    }
}
