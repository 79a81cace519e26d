using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Disk;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>One of the files that the record is kept in: the facts of its folders together, which every build reads, and their texts, each by itself.</summary>
internal static class KeptPart
{
    private const int Facts = 0;
    private const int Sections = 1;

    public static ImmutableArray<KeptFolder> Load(BuildCache cache, int part, byte[] rules)
    {
        if (SectionFile.Open(cache.PathOf(NameOf(part)), Sections, rules) is not { } file) return [];
        try
        {
            var tape = new PlayingTape(file.Section<byte>(Facts));
            return tape.Many<KeptFolder>([], _ =>
            {
                var path = tape.Text(null);
                var texts = new FolderTexts(path, file, Place(tape, default));
                return new KeptFolder(path, tape.Mark(default), tape.Many<KeptFile>([], _ => File(tape, default)), tape.Bytes(), texts, tape.Bytes());
            });
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return [];
        }
    }

    public static void Save(BuildCache cache, int part, byte[] rules, IEnumerable<KeptFolder> folders)
    {
        var all = folders.ToList();
        var places = new TextsPlace[all.Count];
        var isKept = cache.Replace(NameOf(part), file =>
        {
            var writer = new SectionFileWriter(file, Sections);
            for (var i = 0; i < all.Count; i++)
            {
                var texts = all[i].Texts.Bytes.Span;
                places[i] = new TextsPlace(writer.Position, texts.Length, SectionFile.FingerprintOf(texts, []));
                writer.Append(texts);
            }

            writer.Section<byte>(Facts, FactsOf(all, places).Span);
            writer.Finish(rules);
        });

        // From now on they are read from there.
        if (!isKept || SectionFile.Open(cache.PathOf(NameOf(part)), Sections, rules) is not { } kept) return;
        for (var i = 0; i < all.Count; i++) all[i].Texts.LieAt(kept, places[i]);
    }

    private static ReadOnlyMemory<byte> FactsOf(List<KeptFolder> folders, TextsPlace[] places)
    {
        var tape = new RecordingTape();
        tape.Number(folders.Count);
        foreach (var (folder, place) in folders.Zip(places))
        {
            tape.Text(folder.Path);
            Place(tape, place);
            tape.Mark(folder.Key);
            tape.Many(folder.Files, file => File(tape, file));
            tape.Bytes(folder.Content.Span);
            tape.Bytes(folder.Checked.Span);
        }

        return tape.Written;
    }

    private static TextsPlace Place(Tape tape, TextsPlace place) => new(tape.Number((int)place.Offset), tape.Number(place.Length), tape.Mark(place.Check));

    private static KeptFile File(Tape tape, KeptFile file) => new(tape.Text(file.Name), Stamp(tape, file.Stamp), tape.Mark(file.Mark));

    private static FileStamp Stamp(Tape tape, FileStamp stamp)
    {
        var (written, created) = (tape.Ticks(stamp.Written), tape.Ticks(stamp.Created));
        return new FileStamp(tape.Number((int)stamp.Size), written, created);
    }

    private static string NameOf(int part) => "record-" + part.ToString("00", CultureInfo.InvariantCulture);
}
