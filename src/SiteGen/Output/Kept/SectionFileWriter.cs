using System.Runtime.InteropServices;

namespace SiteGen.Output;

/// <summary>Writes what <see cref="SectionFile"/> reads. Nothing of it holds before <see cref="Finish"/>.</summary>
internal sealed class SectionFileWriter
{
    private readonly Stream _file;
    private readonly byte[] _buffer = new byte[1 << 17];
    private readonly SectionFile.SectionEntry[] _sections;

    /// <param name="file">Where it goes; empty.</param>
    /// <param name="sections">How many sections it will have.</param>
    public SectionFileWriter(Stream file, int sections)
    {
        (_file, _sections) = (file, new SectionFile.SectionEntry[sections]);
        _file.Position = SectionFile.HeadLength(sections);
    }

    /// <summary>Where the next byte goes.</summary>
    public long Position => _file.Position;

    /// <summary>Writes bytes beside the sections.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => _file.Write(bytes);

    /// <summary>Copies bytes from another file.</summary>
    public void Copy(SectionFile from, long offset, long length)
    {
        for (; length > 0; offset += _buffer.Length, length -= _buffer.Length)
        {
            var part = _buffer.AsSpan(0, (int)Math.Min(_buffer.Length, length));
            from.Read(part, offset);
            _file.Write(part);
        }
    }

    /// <summary>Writes a section.</summary>
    public void Section<T>(int section, ReadOnlySpan<T> values) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        _sections[section] = new(SectionFile.FingerprintOf(bytes, []), _file.Position, bytes.Length);
        _file.Write(bytes);
    }

    /// <summary>Writes where the sections are.</summary>
    public void Finish(ReadOnlySpan<byte> rules)
    {
        var table = MemoryMarshal.AsBytes(_sections.AsSpan());
        _file.Position = 0;
        _file.Write(MemoryMarshal.AsBytes([SectionFile.FingerprintOf(table, rules)]));
        _file.Write(table);
        _file.Flush();
    }
}
