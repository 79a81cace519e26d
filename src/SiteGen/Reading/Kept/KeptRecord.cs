using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Disk;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Reading.Kept;

/// <summary>
/// What is kept of the input between builds. Three rules make it right; each is broken by an example.
/// <list type="number">
/// <item>What is kept of a folder depends on its key and on nothing else, and the key holds everything that its reading looked at: its files,
/// the vocabulary, the settings that readers see, this program. Broken by a reader that asks whether another meeting exists.</item>
/// <item>A file's stamp stands for its bytes only when the file had been at rest for a while before it was read. Broken by saving twice
/// within the same tick of the clock; such files are read again.</item>
/// <item>Whoever reads a file that was taken on trust finds out when it is another one (<see cref="InputChangedException"/>), and the build begins anew without trust.</item>
/// </list>
/// Meetings under embargo are not kept: nothing of them is to lie about before its time.
/// </summary>
internal sealed class KeptRecord
{
    // An edit writes one part anew, not the whole.
    private const int Parts = 64;

    private readonly BuildCache? _cache;
    private readonly byte[] _rules;
    private readonly long _moment;
    private readonly IReadOnlyDictionary<string, KeptFolder> _before;
    private readonly ConcurrentDictionary<string, KeptFolder> _now;
    private readonly ConcurrentDictionary<string, ReadFolder> _readBefore;
    private readonly ConcurrentDictionary<string, ReadFolder> _read;
    private readonly int[] _changed = new int[Parts];

    private KeptRecord(BuildCache? cache, TimeSpan rest, KeptRecord? inMemory)
    {
        _cache = cache;
        _rules = typeof(KeptRecord).Module.ModuleVersionId.ToByteArray();
        _moment = (cache?.Moment() ?? 0) - rest.Ticks;
        _readBefore = inMemory?._read ?? new(StringComparer.Ordinal);
        _before = inMemory is null ? OnDisk(cache, _rules) : inMemory._now;
        Bodies = new CheckedBodies(cache, _rules);
        _now = new(concurrencyLevel: -1, _before.Count + 1, StringComparer.Ordinal);
        _read = new(concurrencyLevel: -1, _before.Count + 1, StringComparer.Ordinal);
    }

    private static Dictionary<string, KeptFolder> OnDisk(BuildCache? cache, byte[] rules)
    {
        var parts = new ImmutableArray<KeptFolder>[Parts];
        if (cache is not null) Parallel.For(0, Parts, part => parts[part] = KeptPart.Load(cache, part, rules));
        return parts.Where(part => !part.IsDefault).SelectMany(part => part).ToDictionary(folder => folder.Path, StringComparer.Ordinal);
    }

    /// <summary>What the build before left.</summary>
    /// <param name="cache">Where; null when nothing is kept.</param>
    /// <param name="rest">How long a file must have been at rest to be taken on trust next time: <see cref="SiteOptions.Rest"/>.</param>
    /// <param name="inMemory">What this very process read and saved in that build; null when it was another one.</param>
    public static KeptRecord Load(BuildCache? cache, TimeSpan rest, KeptRecord? inMemory = null) => new(cache, rest, inMemory);

    /// <summary>A record of nothing, that keeps nothing.</summary>
    public static KeptRecord None() => new(null, default, null);

    /// <summary>What the checks of whole bodies found.</summary>
    public CheckedBodies Bodies { get; }

    /// <summary>The moment before which files must have been at rest, by the clock of the cache's file system; see <see cref="FileStamp.IsOlderThan"/>.</summary>
    public long Moment => _moment;

    /// <summary>Lets stamps vouch for the bytes of the folder's texts, so that they need not be read.</summary>
    public void Vouch(MeetingFolder folder)
    {
        foreach (var file in folder.Files) file.IsSettled = file.Stamp.IsOlderThan(_moment);
        if (!_before.TryGetValue(folder.Path, out var kept)) return;
        var (next, trusted) = (0, 0);
        foreach (var file in folder.Files)
        {
            var name = folder.NameOf(file);
            while (next < kept.Files.Length && kept.Files[next].Name.AsSpan().SequenceCompareTo(name) < 0) next++;
            if (next < kept.Files.Length && kept.Files[next] is var known && name.SequenceEqual(known.Name) && known.Stamp == file.Stamp)
            {
                file.Trust(known.Mark);
                trusted++;
            }
        }

        folder.IsVouchedFor = trusted == kept.Files.Length;
    }

    /// <summary>What was read from the folder when it had this key; null when that is not known.</summary>
    public ReadFolder? Find(MeetingFolder folder, Mark128 key, Body? body, Vocabulary vocabulary)
    {
        if (!_before.TryGetValue(folder.Path, out var kept) || kept.Key != key) return null;

        // A file that had to be read again, and is what it was, is vouched for from now on.
        if (folder.IsVouchedFor) _now[kept.Path] = kept;
        else Note(kept with { Files = FilesOf(folder) });
        return Hold(_readBefore.TryGetValue(folder.Path, out var read) && read.Key == key ? read.In(folder, body) : kept.Read(folder, body, vocabulary));
    }

    /// <summary>
    /// Keeps what was read from a folder, and gives it back as the next build will find it: with little in memory. When nothing is kept,
    /// it is given back as it is.
    /// </summary>
    public ReadFolder Keep(ReadFolder read, Vocabulary vocabulary)
    {
        if (_cache is null) return read;
        var kept = KeptFolder.Of(read, vocabulary, FilesOf(read.Folder));
        Note(kept);
        return Hold(kept.Read(read.Folder, read.Meeting?.Body, vocabulary));
    }

    /// <summary>What the checks of a folder's texts found in the build before; empty when they did not run on this state of it.</summary>
    public ReadOnlyMemory<byte> Checked(string folder) => _now.TryGetValue(folder, out var kept) ? kept.Checked : default;

    /// <summary>Keeps what the checks of a folder's texts found.</summary>
    public void Keep(string folder, ReadOnlyMemory<byte> found)
    {
        if (_now.TryGetValue(folder, out var kept)) Note(kept with { Checked = found });
    }

    /// <summary>Leaves everything for the next build; parts in which nothing is new are not written again.</summary>
    public void Save()
    {
        if (_cache is null) return;
        Bodies.Save();
        foreach (var gone in _before.Keys.Where(path => !_now.ContainsKey(path))) _changed[PartOf(gone)] = 1;
        var parts = _now.Values.ToLookup(folder => PartOf(folder.Path));
        Parallel.For(0, Parts, part =>
        {
            if (_changed[part] != 0) KeptPart.Save(_cache, part, _rules, parts[part].OrderBy(folder => folder.Path, StringComparer.Ordinal));
        });
    }

    /// <summary>What was read or taken as it was, by the path of its folder.</summary>
    internal IReadOnlyDictionary<string, ReadFolder> Held => _read;

    private ReadFolder Hold(ReadFolder read) => _read[read.Folder.Path] = read;

    private void Note(KeptFolder folder)
    {
        _now[folder.Path] = folder;
        _changed[PartOf(folder.Path)] = 1;
    }

    private ImmutableArray<KeptFile> FilesOf(MeetingFolder folder) => [.. folder.Files.Where(MeetingFolder.IsText).Select(file => KeptFile.Of(folder, file, _moment))];

    private static int PartOf(string folder)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add(folder);
        return (int)(fingerprint.Value.Low % Parts);
    }
}
