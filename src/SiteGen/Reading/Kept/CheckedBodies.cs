using System.Collections.Concurrent;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Reading.Kept;

/// <summary>What the checks found that look at all meetings of a body together, kept between builds: an edit touches one body of many.</summary>
/// <param name="cache">Where it is kept; null to keep nothing.</param>
/// <param name="rules">What it depends on besides the meetings.</param>
internal sealed class CheckedBodies(BuildCache? cache, byte[] rules)
{
    private const string Name = "checks";

    private readonly Dictionary<string, Checked> _before = Read(cache?.Read(Name, rules));
    private readonly ConcurrentDictionary<string, Checked> _now = new(StringComparer.Ordinal);

    /// <summary>What was found for a body when its meetings had this key; null when that is not known.</summary>
    public ReadOnlyMemory<byte>? Find(string body, Mark128 key)
    {
        if (!_before.TryGetValue(body, out var found) || found.Key != key) return null;
        _now[body] = found;
        return found.Found;
    }

    /// <summary>Keeps what was found for a body.</summary>
    public void Keep(string body, Mark128 key, ReadOnlyMemory<byte> found) => _now[body] = new Checked(key, found);

    /// <summary>Leaves it for the next build.</summary>
    public void Save()
    {
        if (cache is null || (_now.Count == _before.Count && _now.All(body => _before.GetValueOrDefault(body.Key) == body.Value))) return;
        var tape = new RecordingTape();
        tape.Number(_now.Count);
        foreach (var (body, found) in _now.OrderBy(body => body.Key, StringComparer.Ordinal))
        {
            tape.Text(body);
            tape.Mark(found.Key);
            tape.Bytes(found.Found.Span);
        }

        cache.Write(Name, rules, tape.Written.Span);
    }

    private static Dictionary<string, Checked> Read(ReadOnlyMemory<byte>? kept)
    {
        var bodies = new Dictionary<string, Checked>(StringComparer.Ordinal);
        if (kept is not { } content) return bodies;
        var tape = new PlayingTape(content);
        for (var left = tape.Number(0); left > 0; left--) bodies.Add(tape.Text(null), new Checked(tape.Mark(default), tape.Bytes()));
        return bodies;
    }

    private sealed record Checked(Mark128 Key, ReadOnlyMemory<byte> Found);
}
