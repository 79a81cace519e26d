using System.Text;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// The published files of a site, each fact of all of them in a column of its own: every build reads what is known of all files, and an edit asks
/// hardly for more of one than whether it is the same. No object is made for a file.
/// </summary>
internal sealed class FileColumns
{
    private const int Sections = 6;

    private readonly byte[] _paths;
    private readonly int[] _ends;
    private int _shift;

    private FileColumns(byte[] paths, int[] ends, Hash256[] hashes, Mark128[] keys, int[] lengths, int[] inOrder) =>
        (_paths, _ends, Hashes, Keys, Lengths, InOrder) = (paths, ends, hashes, keys, lengths, inOrder);

    /// <summary>No files.</summary>
    public static readonly FileColumns None = Of([], []);

    /// <summary>Number of files.</summary>
    public int Count => _ends.Length;

    /// <summary>See <see cref="PublishedFile.Hash"/>.</summary>
    public Hash256[] Hashes { get; }

    /// <summary>See <see cref="PublishedFile.Key"/>.</summary>
    public Mark128[] Keys { get; }

    /// <summary>See <see cref="PublishedFile.Length"/>.</summary>
    public int[] Lengths { get; }

    /// <summary>The places of the files in ordinal order of their paths.</summary>
    public int[] InOrder { get; }

    /// <summary>The columns of files.</summary>
    /// <param name="files">The files in the order in which they are made.</param>
    /// <param name="inOrder">See <see cref="InOrder"/>.</param>
    public static FileColumns Of(PublishedFile[] files, int[] inOrder)
    {
        var (paths, ends, used) = (new byte[files.Sum(file => Encoding.UTF8.GetByteCount(file.Path))], new int[files.Length], 0);
        for (var place = 0; place < files.Length; place++) ends[place] = used += Encoding.UTF8.GetBytes(files[place].Path, paths.AsSpan(used));
        return new FileColumns(paths, ends, Array.ConvertAll(files, file => file.Hash), Array.ConvertAll(files, file => file.Key), Array.ConvertAll(files, file => file.Length), inOrder);
    }

    /// <summary>The path of a file as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8PathOf(int place) => _paths.AsSpan((place == 0 ? 0 : _ends[place - 1])..(_ends[place]));

    /// <summary>The path of a file.</summary>
    public string PathOf(int place) => Encoding.UTF8.GetString(Utf8PathOf(place));

    /// <summary>The place of a file; -1 when there is none of that path.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="likely">Where it probably stands: as a rule a file has the place that it had in the build before, and needs no search.</param>
    public int Find(string path, int likely)
    {
        if (likely < Count && Is(likely, path)) return likely;

        // A new meeting moves all that are planned after it by so many places.
        var moved = likely + _shift;
        if (moved >= 0 && moved < Count && Is(moved, path)) return moved;
        var place = Search(path);
        if (place >= 0) _shift = place - likely;
        return place;
    }

    private int Search(string path)
    {
        var at = OrderedPaths.PlaceOf(Count, place => PathOf(InOrder[place]), path);
        return at < Count && Is(InOrder[at], path) ? InOrder[at] : -1;
    }

    /// <summary>True when the file at a place has this path.</summary>
    public bool Is(int place, string path) => Ascii.Equals(Utf8PathOf(place), path) || (!Ascii.IsValid(path) && PathOf(place) == path);

    /// <summary>Reads what <see cref="Save"/> wrote; null when there is nothing under these rules that holds.</summary>
    public static FileColumns? Load(string path, ReadOnlySpan<byte> rules)
    {
        using var file = SectionFile.Open(path, Sections, rules);
        try
        {
            return file is null ? null : new(file.Section<byte>(0), file.Section<int>(1), file.Section<Hash256>(2), file.Section<Mark128>(3), file.Section<int>(4), file.Section<int>(5));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes the columns.</summary>
    public void Save(Stream file, ReadOnlySpan<byte> rules)
    {
        var writer = new SectionFileWriter(file, Sections);
        writer.Section<byte>(0, _paths);
        writer.Section<int>(1, _ends);
        writer.Section<Hash256>(2, Hashes);
        writer.Section<Mark128>(3, Keys);
        writer.Section<int>(4, Lengths);
        writer.Section<int>(5, InOrder);
        writer.Finish(rules);
    }
}
