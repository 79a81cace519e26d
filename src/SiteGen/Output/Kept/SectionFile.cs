using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// A file of sections, each of which is read on its own when it is needed, and long stretches of bytes beside them. An edit needs a few
/// sections, a build in which nothing changed hardly any.
/// </summary>
internal sealed class SectionFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly SectionEntry[] _sections;

    private SectionFile(string path, SafeFileHandle file, SectionEntry[] sections) => (Path, _file, _sections) = (path, file, sections);

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Bytes at the beginning: the fingerprint of the table of sections, and the table.</summary>
    /// <param name="sections">How many sections there are.</param>
    public static int HeadLength(int sections) => Mark128.Length + sections * Unsafe.SizeOf<SectionEntry>();

    /// <summary>Opens a file; null when there is none, or it was written under other rules, or is torn at its beginning.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="sections">How many sections it has.</param>
    /// <param name="rules">What its content depends on besides the input.</param>
    public static SectionFile? Open(string path, int sections, ReadOnlySpan<byte> rules)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var head = new byte[HeadLength(sections)];
            var isWhole = RandomAccess.Read(file, head, 0) == head.Length && MemoryMarshal.Read<Mark128>(head) == FingerprintOf(head.AsSpan(Mark128.Length), rules);
            if (isWhole) return new SectionFile(path, file, MemoryMarshal.Cast<byte, SectionEntry>(head.AsSpan(Mark128.Length)).ToArray());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }

        file?.Dispose();
        return null;
    }

    /// <summary>The values of a section.</summary>
    /// <param name="section">Its number.</param>
    /// <param name="spare">How many more values there is room for behind them.</param>
    /// <exception cref="InvalidDataException">The file is torn there.</exception>
    public T[] Section<T>(int section, int spare = 0) where T : unmanaged
    {
        var entry = _sections[section];
        var values = new T[LengthOf<T>(section) + spare];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan(0, values.Length - spare));
        Read(bytes, entry.Offset);
        return FingerprintOf(bytes, []) == entry.Fingerprint ? values : throw new InvalidDataException($"{Path}: {section}");
    }

    /// <summary>How many values a section has.</summary>
    public int LengthOf<T>(int section) where T : unmanaged => (int)(_sections[section].Length / Unsafe.SizeOf<T>());

    /// <summary>Bytes beside the sections, which the caller must know how to check.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public void Read(Span<byte> bytes, long offset)
    {
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(_file, bytes[read..], offset + read);
            read += more > 0 ? more : throw new InvalidDataException(Path);
        }
    }

    /// <summary>Bytes of a file that may have been replaced or removed since; null when it has not as many.</summary>
    public static byte[]? BytesAt(string path, long offset, int length)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[length];
            return RandomAccess.Read(file, bytes, offset) == length ? bytes : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>The fingerprint of bytes, and of the rules under which they hold.</summary>
    public static Mark128 FingerprintOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> rules)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add(rules);
        fingerprint.Add(bytes);
        return fingerprint.Value;
    }

    /// <summary>Where a section lies.</summary>
    /// <param name="Fingerprint">The fingerprint of its bytes.</param>
    /// <param name="Offset">Where it begins.</param>
    /// <param name="Length">How many bytes it has.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    internal readonly record struct SectionEntry(Mark128 Fingerprint, long Offset, long Length);
}
