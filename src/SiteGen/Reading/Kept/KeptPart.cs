using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>One of the files that the record is kept in.</summary>
internal static class KeptPart
{
    public static ImmutableArray<KeptFolder> Load(BuildCache cache, int part, byte[] rules)
    {
        if (cache.Read(NameOf(part), rules) is not { } content) return [];
        var tape = new PlayingTape(content);
        return tape.Many<KeptFolder>([], _ => new KeptFolder(
            tape.Text(null), tape.Mark(default), tape.Many<KeptFile>([], _ => File(tape, default)), tape.Bytes(), tape.Bytes()));
    }

    public static void Save(BuildCache cache, int part, byte[] rules, IEnumerable<KeptFolder> folders)
    {
        var tape = new RecordingTape();
        var all = folders.ToList();
        tape.Number(all.Count);
        foreach (var folder in all)
        {
            tape.Text(folder.Path);
            tape.Mark(folder.Key);
            tape.Many(folder.Files, file => File(tape, file));
            tape.Bytes(folder.Content.Span);
            tape.Bytes(folder.Checked.Span);
        }

        cache.Write(NameOf(part), rules, tape.Written.Span);
    }

    private static KeptFile File(Tape tape, KeptFile file) => new(tape.Text(file.Name), Stamp(tape, file.Stamp), tape.Mark(file.Mark));

    private static FileStamp Stamp(Tape tape, FileStamp stamp)
    {
        var times = tape.Mark(new UInt128((ulong)stamp.Written, (ulong)stamp.Created));
        return new FileStamp(tape.Number((int)stamp.Size), (long)(ulong)(times >> 64), (long)(ulong)times);
    }

    private static string NameOf(int part) => "record-" + part.ToString("00", CultureInfo.InvariantCulture);
}
