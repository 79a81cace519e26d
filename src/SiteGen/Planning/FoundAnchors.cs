using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// Which anchors are where links look for them, kept from one build to the next: as long as the files of a page are what they were, so are its anchors,
/// and its texts need not be read for a link that leads there. Of anchors that are missing nothing is kept.
/// </summary>
internal sealed class FoundAnchors
{
    private const string Name = "anchors";

    private readonly BuildCache? _cache;
    private readonly byte[] _rules;
    private readonly HashSet<Mark128> _before;
    private readonly ConcurrentDictionary<Mark128, bool> _now = new();

    /// <param name="cache">Where they are kept; null to keep nothing.</param>
    /// <param name="common">See <see cref="CommonKey"/>.</param>
    public FoundAnchors(BuildCache? cache, Mark128 common)
    {
        (_cache, _rules) = (cache, common.ToBytes());
        _before = cache?.Read(Name, _rules) is { } kept ? [.. MemoryMarshal.Cast<byte, Mark128>(kept.Span)] : [];
    }

    /// <summary>True when the anchor was found there before. Safe from any thread.</summary>
    /// <param name="page">The page.</param>
    /// <param name="anchor">The anchor.</param>
    public bool Has(PlannedPage page, string anchor) => KeyOf(page, anchor) is { } key && _before.Contains(key) && (_now[key] = true);

    /// <summary>Notes that an anchor was found. Safe from any thread.</summary>
    public void Note(PlannedPage page, string anchor)
    {
        if (KeyOf(page, anchor) is { } key) _now[key] = true;
    }

    /// <summary>Keeps those that this build asked for, when they are others than before.</summary>
    public void Save()
    {
        if (_cache is null || _before.SetEquals(_now.Keys)) return;
        var marks = _now.Keys.Order().ToArray();
        _cache.Write(Name, _rules, MemoryMarshal.AsBytes(marks.AsSpan()));
    }

    private static Mark128? KeyOf(PlannedPage page, string anchor)
    {
        if (page.FilesMark.IsNone) return null;
        var key = new Fingerprint();
        key.Add(page.FilesMark);
        key.Add(page.Url);
        key.Add(anchor);
        return key.Value;
    }
}
