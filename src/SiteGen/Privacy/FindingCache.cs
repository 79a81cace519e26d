using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Privacy.Attachments;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>
/// Keeps what was found in attachments between builds, by the hash of their bytes: opening a thousand documents takes minutes, and they
/// hardly change. What is kept depends on the bytes, on this program and on the program that reads PDF. Numbers are kept masked; files that
/// are gone are forgotten.
/// </summary>
internal sealed class FindingCache
{
    private const string FileName = "privacy";

    private readonly BuildCache? _cache;
    private readonly byte[] _rules;
    private readonly Dictionary<string, Finding[]> _before;
    private readonly ConcurrentDictionary<string, Finding[]> _now = new(StringComparer.Ordinal);
    private readonly CleanTexts _clean;

    /// <param name="cache">Where it is kept; null to keep nothing.</param>
    /// <param name="pdf">Reads PDF, if it can.</param>
    /// <param name="files">Number of files that will be looked at.</param>
    public FindingCache(BuildCache? cache, PdfTool pdf, int files)
    {
        _cache = cache;
        _rules = cache is null ? [] : [.. typeof(FindingCache).Module.ModuleVersionId.ToByteArray(), .. Encoding.UTF8.GetBytes(pdf.Version ?? "")];
        _before = cache?.Read(FileName, _rules) is { } content ? Read(content) : [];
        _clean = new CleanTexts(cache, _rules, files);
        Seen = new SeenFiles(cache, _rules);
        Names = new CleanNames(cache, _rules);
    }

    /// <summary>The names of all files.</summary>
    public CleanNames Names { get; }

    /// <summary>Attachments that need not be read to know what they hold.</summary>
    public SeenFiles Seen { get; }

    /// <summary>What was found in a text of the record with this mark, now or in the build before. Of the many in which nothing is, no more than the mark is kept.</summary>
    /// <param name="text">The mark.</param>
    /// <param name="place">The place of the text among the files.</param>
    /// <param name="look">Looks through it.</param>
    public IReadOnlyCollection<Finding> Of(Mark128 text, int place, Func<IEnumerable<Finding>> look)
    {
        if (_cache is null) return [.. look()];
        if (_clean.Has(text, place)) return [];
        var found = Of($"text {text}", look);
        if (found.Length > 0) return found;
        _now.TryRemove($"text {text}", out _);
        _clean.Add(text, place);
        return found;
    }

    /// <summary>True for a text in which the build before found nothing.</summary>
    public bool IsClean(Mark128 text, int place) => _clean.Has(text, place);

    /// <summary>What was found in a file, now or in the build before.</summary>
    public Finding[] Of(string key, Func<IEnumerable<Finding>> look) => _now.GetOrAdd(key, _ => _before.TryGetValue(key, out var found) ? found : [.. look()]);

    /// <summary>Keeps what this build asked for.</summary>
    public void Save()
    {
        if (_cache is null) return;
        Seen.Save();
        _clean.Save();
        if (_now.Count == _before.Count && _now.Keys.All(_before.ContainsKey)) return;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(_now.Count);
        foreach (var (key, found) in _now.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(found.Length);
            foreach (var finding in found) Write(writer, finding);
        }

        writer.Flush();
        _cache.Write(FileName, _rules, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static Dictionary<string, Finding[]> Read(ReadOnlyMemory<byte> content)
    {
        using var reader = new BinaryReader(new MemoryStream(content.ToArray(), writable: false));
        var files = new Dictionary<string, Finding[]>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var key = reader.ReadString();
            var found = new Finding[reader.ReadInt32()];
            for (var i = 0; i < found.Length; i++) found[i] = ReadFinding(reader);
            files[key] = found;
        }

        return files;
    }

    private static void Write(BinaryWriter writer, Finding finding)
    {
        writer.Write((byte)finding.Kind);
        writer.Write(finding.Value);
        writer.Write(finding.Place.Da);
        writer.Write(finding.Place.En);
        writer.Write(finding.Line);
        writer.Write(finding.Column);
        writer.Write(finding.FitsModulus11);
    }

    private static Finding ReadFinding(BinaryReader reader) =>
        new((FindingKind)reader.ReadByte(), reader.ReadString(), new LocalText(reader.ReadString(), reader.ReadString()), reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean());
}
