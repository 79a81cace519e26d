using System.Runtime.InteropServices;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>
/// The marks of texts in which nothing was found: nearly all texts of an archive, so each build asks for every one of them. They are kept in the
/// order of the files, where as a rule each stands at the place that it had in the build before and need not be searched for.
/// </summary>
internal sealed class CleanTexts
{
    private const string Name = "privacy-clean";

    // To search all of them for a few texts costs less than to get ready for searching them for many.
    private const int Few = 32;

    private readonly BuildCache? _cache;
    private readonly byte[] _rules;
    private readonly Mark128[] _before;
    private readonly Mark128[] _now;
    private readonly Lazy<HashSet<Mark128>> _all;
    private int _searches;
    private int _shift;

    /// <param name="cache">Where they are kept; null to keep nothing.</param>
    /// <param name="rules">What was found depends on besides the texts.</param>
    /// <param name="files">Number of files of this build, texts or not.</param>
    public CleanTexts(BuildCache? cache, byte[] rules, int files)
    {
        (_cache, _rules, _now) = (cache, rules, new Mark128[files]);
        _before = cache?.Read(Name, rules) is { } kept ? MemoryMarshal.Cast<byte, Mark128>(kept.Span).ToArray() : [];
        _all = new(() => [.. _before.Where(mark => !mark.IsNone)]);
    }

    /// <summary>True when nothing was found in a text with this mark in the build before. Safe from any thread.</summary>
    /// <param name="text">The mark.</param>
    /// <param name="place">The place of the text among the files.</param>
    public bool Has(Mark128 text, int place)
    {
        var isClean = IsAt(place, text) || IsAt(place + _shift, text) || IsElsewhere(text, place);
        if (isClean) _now[place] = text;
        return isClean;
    }

    private bool IsAt(int place, Mark128 text) => place >= 0 && place < _before.Length && _before[place] == text;

    private bool IsElsewhere(Mark128 text, int place)
    {
        if (Interlocked.Increment(ref _searches) > Few) return _all.Value.Contains(text);
        var found = Array.IndexOf(_before, text);

        // A new file moves all that stand after it by one place.
        if (found >= 0) _shift = found - place;
        return found >= 0;
    }

    /// <summary>Notes that nothing was found in a text.</summary>
    public void Add(Mark128 text, int place) => _now[place] = text;

    /// <summary>Keeps those of this build, when they are others than before.</summary>
    public void Save()
    {
        if (!_now.AsSpan().SequenceEqual(_before)) _cache?.Write(Name, _rules, MemoryMarshal.AsBytes(_now.AsSpan()));
    }
}
