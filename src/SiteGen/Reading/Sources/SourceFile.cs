using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Disk;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// A file of the input folder. Everything that reads it within one build reads the same bytes: what was looked through for personal data is
/// what is published, even when somebody saves the file in between.
/// </summary>
internal sealed class SourceFile
{
    /// <summary>Name of the file with the site's settings.</summary>
    public const string SettingsName = "statiq.json";

    // Rooms of this size are used again for the next file; a larger one is made for its file and goes with it.
    private const int LargestSharedRoom = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _directory;

    // Null where the path ends with it, as nearly every one does.
    private readonly string? _nameOnDisk;
    private Bytes? _seen;
    private FileText? _text;
    private LocalFile? _described;

    /// <param name="path">Path from the site folder, forward slashes.</param>
    /// <param name="folder">Its folder's path from the site folder.</param>
    /// <param name="directory">Its folder's path on this machine.</param>
    /// <param name="nameOnDisk">Its name as the file system has it, in which letters may be taken apart.</param>
    /// <param name="stamp">Size and times when the folder was walked.</param>
    public SourceFile(string path, string folder, string directory, string nameOnDisk, FileStamp stamp) =>
        (Path, Folder, _directory, _nameOnDisk, Stamp) = (path, folder, directory, path.EndsWith(nameOnDisk, StringComparison.Ordinal) ? null : nameOnDisk, stamp);

    /// <summary>Path from the site folder, forward slashes.</summary>
    public string Path { get; }

    /// <summary>Its folder's path from the site folder.</summary>
    public string Folder { get; }

    /// <summary>Path on this machine.</summary>
    public string FullPath => System.IO.Path.Combine(_directory, _nameOnDisk ?? Name);

    /// <summary>Size and times when the folder was walked.</summary>
    public FileStamp Stamp { get; }

    /// <summary>Size when the folder was walked.</summary>
    public long SizeInBytes => Stamp.Size;

    /// <summary>The text as <see cref="ReadText"/> gives it, for those who come later.</summary>
    public FileText Text => _text ??= new SourceText(this);

    /// <summary>Name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Name without folders and extension.</summary>
    public string BaseName => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>Tells the file's bytes from all others. Read from the disk unless the build before vouches for it.</summary>
    public Mark128 Mark
    {
        get
        {
            if (_seen is null) Read(_ => 0);
            return _seen!.Mark;
        }
    }

    /// <summary>Tells the file with its place and its bytes from all others: two that hold the same are two.</summary>
    public Mark128 MarkInPlace
    {
        get
        {
            var mark = new Fingerprint();
            mark.Add(Path);
            mark.Add(Mark);
            return mark.Value;
        }
    }

    /// <summary>True when the mark is known: the file has been read, or the build before vouches for it.</summary>
    public bool IsMarked => _seen is not null;

    /// <summary>The mark that the build before found in a file with the same size and times; taken until somebody reads the file and finds otherwise.</summary>
    public void Trust(Mark128 mark) => _seen = new Bytes(mark);

    /// <summary>The settings of a site, which lie beside the input folder.</summary>
    public static SourceFile Settings(string siteFolder)
    {
        var file = new FileInfo(System.IO.Path.Combine(siteFolder, SettingsName));
        return new SourceFile(SettingsName, "", siteFolder, SettingsName, FileStamp.Of(file));
    }

    /// <summary>The file as the model knows it.</summary>
    public LocalFile ToLocalFile() => _described ??= Described(PictureSize.Of(FullPath));

    /// <summary>The same, when its dimensions are known.</summary>
    public LocalFile Described(PictureDimensions? picture) => new(Path, FullPath, SizeInBytes, picture) { Read = ReadBytes, Mark = IsSettled ? Stamp.Mark : default };

    /// <summary>True when the file was at rest before this build began, so that its stamp stands for its bytes.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Every byte of the file.</summary>
    /// <exception cref="InputChangedException">They are not those that were read before.</exception>
    public byte[] ReadBytes()
    {
        var bytes = File.ReadAllBytes(FullPath);
        See(bytes);
        return bytes;
    }

    /// <summary>What somebody makes of the file's bytes, who looks at them once: the next file is read into the same room.</summary>
    /// <param name="use">Makes it. What is given to it must not outlive it.</param>
    /// <exception cref="InputChangedException">They are not those that were read before.</exception>
    public T Read<T>(Func<ReadOnlyMemory<byte>, T> use)
    {
        if (SizeInBytes >= LargestSharedRoom) return use(ReadBytes());
        var room = ArrayPool<byte>.Shared.Rent((int)SizeInBytes + 1);
        try
        {
            using var file = File.OpenHandle(FullPath);
            var length = 0;
            while (RandomAccess.Read(file, room.AsSpan(length), length) is var more and > 0) length += more;

            // It has grown since the folder was walked.
            if (length == room.Length) return use(ReadBytes());
            See(room.AsSpan(0, length));
            return use(room.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>The file's bytes one after another, for files that are too large to hold.</summary>
    public Stream Open() => File.OpenRead(FullPath);

    /// <summary>The text with lines ended by LF and without a byte-order mark; null, and a diagnostic, when it is not UTF-8, too large or a line of it too long.</summary>
    public string? ReadText(DiagnosticBag diagnostics)
    {
        if (SizeInBytes > Limits.TextBytes)
        {
            diagnostics.Add(DiagnosticCodes.FileTooLarge(new SourceSpan(Path), SizeInBytes, Limits.TextBytes));
            return null;
        }

        try
        {
            var text = Read(Decoded);
            return TextCheck.Run(text, Path, diagnostics) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(DiagnosticCodes.NotUtf8(new SourceSpan(Path)));
            return null;
        }
    }

    // Only the ends that editors count as lines: a stray form feed or U+2028 must not shift the numbers of all lines after it.
    private static string Decoded(ReadOnlyMemory<byte> bytes)
    {
        var text = Strict.GetString(bytes.Span.StartsWith("\uFEFF"u8) ? bytes.Span[3..] : bytes.Span);
        return text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
    }

    private void See(ReadOnlySpan<byte> bytes)
    {
        var mark = Fingerprint.Of(bytes);
        if (_seen is null) Interlocked.CompareExchange(ref _seen, new Bytes(mark), null);
        if (_seen.Mark != mark) throw new InputChangedException(Path);
    }

    private sealed class SourceText(SourceFile file) : FileText
    {
        protected override string Make() => file.Read(Decoded);
    }

    /// <summary>What a file holds, as a reference that threads can swap.</summary>
    private sealed record Bytes(Mark128 Mark);
}
