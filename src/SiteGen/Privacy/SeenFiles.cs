using System.Collections.Concurrent;
using SiteGen.Output;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>
/// Attachments as the build before saw them, by path and stamp: one that was at rest and has its size and times still is not read to know
/// what it holds. Whoever reads it all the same finds out when it is another (<see cref="InputChangedException"/>).
/// </summary>
/// <param name="cache">Where they are kept; null to keep nothing.</param>
/// <param name="rules">What is kept depends on besides the files.</param>
internal sealed class SeenFiles(BuildCache? cache, byte[] rules)
{
    private const string Name = "privacy-seen";

    private readonly Dictionary<Mark128, SeenFile> _before = Read(cache?.Read(Name, rules));
    private readonly ConcurrentDictionary<Mark128, SeenFile> _now = new();

    /// <summary>A file as it was seen; null when it has to be read.</summary>
    public SeenFile? Find(SourceFile file)
    {
        if (!file.IsSettled || !_before.TryGetValue(KeyOf(file), out var seen)) return null;
        _now[KeyOf(file)] = seen;
        file.Trust(seen.Mark);
        return seen;
    }

    /// <summary>Notes a file that was read.</summary>
    public void Note(SourceFile file, SeenFile seen)
    {
        if (file.IsSettled) _now[KeyOf(file)] = seen;
    }

    /// <summary>Keeps what this build saw.</summary>
    public void Save()
    {
        if (cache is null || (_now.Count == _before.Count && _now.Keys.All(_before.ContainsKey))) return;
        var tape = new RecordingTape();
        tape.Number(_now.Count);
        foreach (var (key, seen) in _now.OrderBy(file => file.Key))
        {
            tape.Mark(key);
            Form(tape, seen);
        }

        cache.Write(Name, rules, tape.Written.Span);
    }

    private static Dictionary<Mark128, SeenFile> Read(ReadOnlyMemory<byte>? kept)
    {
        if (kept is not { } content) return [];
        var tape = new PlayingTape(content);
        var count = tape.Number(0);
        var files = new Dictionary<Mark128, SeenFile>(count);
        while (files.Count < count) files.Add(tape.Mark(default), Form(tape, null));
        return files;
    }

    private static SeenFile Form(Tape tape, SeenFile? seen) => new(tape.Mark(seen?.Mark ?? default), tape.Text(seen?.Hash), tape.Text(seen?.Key));

    private static Mark128 KeyOf(SourceFile file)
    {
        var key = new Fingerprint();
        key.Add(file.Path);
        key.Add(file.Stamp.Mark);
        return key.Value;
    }
}

/// <summary>What is known of an attachment's bytes.</summary>
/// <param name="Mark">See <see cref="SourceFile.Mark"/>.</param>
/// <param name="Hash">See <see cref="FileHash"/>.</param>
/// <param name="Key">What the findings in it are kept by.</param>
internal sealed record SeenFile(Mark128 Mark, string Hash, string Key);
