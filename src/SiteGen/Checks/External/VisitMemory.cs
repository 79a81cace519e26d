using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Checks.External;

/// <summary>Addresses that were good not long ago, kept between runs. What was bad is not kept: it may be mended by now.</summary>
internal sealed class VisitMemory
{
    private const string Name = "external-links";

    private readonly ConcurrentDictionary<string, (long At, string MovedTo)> _good = new(StringComparer.Ordinal);
    private readonly BuildCache? _cache;
    private readonly DateTimeOffset _now;

    /// <summary>What <paramref name="cache"/> remembers and is not older than <paramref name="goodFor"/>; nothing when it is null.</summary>
    public VisitMemory(BuildCache? cache, DateTimeOffset now, TimeSpan goodFor)
    {
        (_cache, _now) = (cache, now);
        var text = cache?.Read(Name, "1"u8) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";
        foreach (var parts in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
            if (at <= now && now - at <= goodFor) _good[parts[1]] = (at.ToUnixTimeSeconds(), parts[2]);
        }
    }

    /// <summary>The good answer about <paramref name="address"/>; null when there is none that still holds.</summary>
    public Visit? Recall(Uri address) => _good.TryGetValue(address.AbsoluteUri, out var known) ? new Visit(VisitKind.Good, "", known.MovedTo.Length > 0 ? new Uri(known.MovedTo) : null) : null;

    /// <summary>Notes a good answer. An absolute address holds no blank, so that a line can be cut at them.</summary>
    public void Note(Uri address, Visit visit)
    {
        if (visit.Kind == VisitKind.Good) _good[address.AbsoluteUri] = (_now.ToUnixTimeSeconds(), visit.MovedTo?.AbsoluteUri ?? "");
    }

    /// <summary>Keeps what is known for the next run.</summary>
    public void Save()
    {
        var lines = _good.OrderBy(known => known.Key, StringComparer.Ordinal).Select(known => $"{known.Value.At.ToString(CultureInfo.InvariantCulture)} {known.Key} {known.Value.MovedTo}\n");
        _cache?.Write(Name, "1"u8, Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
