using SiteGen.Text;

namespace SiteGen.Disk;

/// <summary>
/// What the system says of a file without opening it. Two equal stamps stand for the same bytes, unless the file was written so shortly
/// before it was looked at that the clock may not tell: see <see cref="IsOlderThan"/>.
/// </summary>
/// <param name="Size">Size in bytes.</param>
/// <param name="Written">When the bytes were last written, in ticks of 100 ns, UTC.</param>
/// <param name="Created">When the file came into being, where the system knows: a file put in place of another has another moment.</param>
internal readonly record struct FileStamp(long Size, long Written, long Created)
{
    /// <summary>The stamp of a file.</summary>
    public static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks);

    /// <summary>The stamp in 128 bits.</summary>
    public Mark128 Mark
    {
        get
        {
            var mark = new Fingerprint();
            mark.Add(Size);
            mark.Add(Written);
            mark.Add(Created);
            return mark.Value;
        }
    }

    /// <summary>True when the file was surely not written any more after <paramref name="moment"/>, though another stamp might look the same.</summary>
    /// <param name="moment">In ticks of 100 ns, UTC, by the clock of the same file system; the coarseness of that clock taken off.</param>
    public bool IsOlderThan(long moment) => Written < moment && Created < moment;
}
