using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// What one build leaves for the next, in a folder of its own outside the site. Anyone may delete it at any time: it makes builds faster
/// and never different. A file that is torn, or written for other rules, counts as missing.
/// </summary>
/// <param name="folder">Full path; made when there is something to keep.</param>
public sealed class BuildCache(string folder)
{
    private const int HashLength = Mark128.Length;

    /// <summary>What is kept in a folder; null for no folder, where nothing is kept.</summary>
    public static BuildCache? In(string? folder) => folder is null ? null : new BuildCache(folder);

    /// <summary>Throws everything away that builds have kept in <paramref name="folder"/>.</summary>
    internal static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Throws everything away that builds have kept here, as far as nothing of a build that was just stopped still writes there; then the next build comes to the same end.</summary>
    internal void Forget()
    {
        try
        {
            Delete(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    /// <summary>Throws away what is kept under a name.</summary>
    internal void Forget(string name)
    {
        if (Directory.Exists(folder)) File.Delete(PathOf(name));
    }

    /// <summary>Throws away what is kept under names with a beginning, but for some of them.</summary>
    internal void ForgetOthers(string beginning, IReadOnlyCollection<string> some)
    {
        try
        {
            if (!Directory.Exists(folder)) return;
            foreach (var path in Directory.EnumerateFiles(folder, beginning + "*").Where(path => !some.Contains(Path.GetFileName(path)))) File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost: what lies there is used under its key, or not at all.
        }
    }

    /// <summary>Number of bytes that are kept here; 0 when nothing is.</summary>
    public long Size => new DirectoryInfo(folder) is { Exists: true } kept ? kept.EnumerateFiles().Sum(file => file.Length) : 0;

    /// <summary>This moment by the clock of the file system that the cache lies on, in ticks of 100 ns, UTC; 0 when nothing can be written there.</summary>
    internal long Moment()
    {
        var path = Path.Combine(folder, "moment");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, []);
            return File.GetLastWriteTimeUtc(path).Ticks;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Where a file lies that is kept in a form of its own, for who reads and writes it in parts.</summary>
    internal string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The bytes kept under a name; null when there are none that can be trusted.</summary>
    /// <param name="name">A file name.</param>
    /// <param name="rules">What the bytes depend on besides the input, such as versions: what was kept under other rules is not returned.</param>
    internal ReadOnlyMemory<byte>? Read(string name, ReadOnlySpan<byte> rules)
    {
        var bytes = new ArrayBufferWriter<byte>();
        if (!ReadInto(bytes, name, rules)) return null;
        return bytes.WrittenMemory;
    }

    /// <summary>The same, put behind what a writer holds, for many bytes that are wanted as a part of more.</summary>
    /// <returns>False, and nothing is written, when there are none that can be trusted.</returns>
    internal bool ReadInto(ArrayBufferWriter<byte> writer, string name, ReadOnlySpan<byte> rules)
    {
        try
        {
            using var file = File.OpenHandle(PathOf(name));
            var length = (int)RandomAccess.GetLength(file) - HashLength;
            Span<byte> hash = stackalloc byte[HashLength];
            if (length < 0 || RandomAccess.Read(file, hash, 0) != HashLength) return false;
            var content = writer.GetSpan(length)[..length];
            if (RandomAccess.Read(file, content, HashLength) != length || !hash.SequenceEqual(HashOf(content, rules))) return false;
            writer.Advance(length);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Keeps bytes under a name in place of what was there. A cache that cannot be written is no fault: the next build takes longer.</summary>
    /// <param name="name">A file name.</param>
    /// <param name="rules">See <see cref="Read"/>.</param>
    /// <param name="content">What to keep.</param>
    internal void Write(string name, ReadOnlySpan<byte> rules, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            using (var file = File.Create(path + ".new"))
            {
                file.Write(HashOf(content, rules));
                file.Write(content);
            }

            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    /// <summary>Puts a file in the place of the one under a name, see <see cref="PathOf"/>.</summary>
    /// <returns>False when it cannot be written.</returns>
    internal bool Replace(string name, Action<Stream> write)
    {
        var path = PathOf(name);
        try
        {
            Directory.CreateDirectory(folder);
            using (var file = new FileStream(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None, 1 << 17)) write(file);
            File.Move(path + ".new", path, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] HashOf(ReadOnlySpan<byte> content, ReadOnlySpan<byte> rules) => SectionFile.FingerprintOf(content, rules).ToBytes();
}
